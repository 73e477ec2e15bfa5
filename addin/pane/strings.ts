import type { ProgressStage } from "@shared/model/host";
import type { Screen, Work } from "./state/state";

/** Words of the pane that several steps share. */
export const product = "Sổ Dân vận";

export const screenNames: Readonly<Record<Screen, string>> = {
  start: "Mở sổ",
  home: "Tổng quan",
  plan: "Kế hoạch",
  read: "Đọc sổ",
  check: "Kiểm tra",
  charts: "Biểu đồ",
  export: "Xuất",
  settings: "Cấu hình",
  dashboard: "Bảng điều khiển",
};

/** What was done as what is taken back: "Đã sửa 3 ô" → "sửa 3 ô". */
const act = (label: string): string => label.replace(/^Đã /, "");

export const frameStrings = {
  steps: "Các bước",
  settings: "Cấu hình",
  otherFile: "Mở sổ khác",
  readAgain: "Đọc lại sổ",
  undoOf: (label: string) => `Hoàn tác: ${act(label)}`,
  cancel: "Hủy",
  close: "Đóng thông báo",
  problem: "Chưa làm được",
  unsaved: "Có sửa đổi chưa lưu vào tệp.",
  save: "Lưu sổ…",
  stale: "Sổ đã thay đổi từ lần đọc trước.",
  skip: "Đến nội dung chính",
  count: (n: number) => n.toLocaleString("vi-VN"),
} as const;

export const workNames: Readonly<Record<Work["what"], string>> = {
  open: "Đang mở sổ",
  read: "Đang đọc sổ",
  fix: "Đang sửa",
  write: "Đang tạo tệp",
};

export const stageNames: Readonly<Record<ProgressStage, string>> = {
  open: "mở tệp",
  read: "đọc các ô",
  detect: "tìm bảng",
  structure: "xếp nhiệm vụ và minh chứng",
  validate: "kiểm tra",
  write: "ghi tệp",
};

export const stateStrings = {
  undone: (label: string) => `Đã hoàn tác: ${act(label)}.`,
  delivered: (names: readonly string[]) =>
    names.length === 1 ? `Đã tạo tệp ${names[0] ?? ""}.` : `Đã tạo ${names.length} tệp: ${names.join(", ")}.`,
  filled: (name: string, { unknown, missing }: { unknown: readonly string[]; missing: readonly string[] }) =>
    [
      `Đã tạo tệp ${name} theo mẫu của trường.`,
      unknown.length > 0 ? `Chỗ điền phần mềm không biết: ${unknown.join(", ")}.` : "",
      missing.length > 0 ? `Mẫu chưa có chỗ cho: ${missing.join(", ")}.` : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  sheetsWritten: "Đã ghi các trang Nhiệm vụ, Minh chứng, Kiểm tra, Tiến độ, Cấu hình vào sổ.",
  cancelled: "Đã hủy; chưa ghi gì.",
} as const;

/** Civil date as Vietnamese offices write it: "2024-03-05" → "05/3/2024". */
export function dayText(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const shownMonth = Number(month) < 3 ? month : String(Number(month));
  return `${day}/${shownMonth}/${year}`;
}
