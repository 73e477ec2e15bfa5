import { expect, test } from "vitest";
import { matchLabel, monthOf } from "@shared/detect/label";
import { columnWordings, looksLikeStatus, looksLikeTime } from "@shared/locale/vi/columns";
import { fold } from "@shared/text/fold";

const wordings = columnWordings.flatMap(({ label, names, short }) =>
  [...names, ...short].map((words) => [words, label] as const),
);
const key = (text: string): string => fold(text).replace(/y(?= |$)/g, "i");

test("there are wordings, and each means one thing", () => {
  expect(wordings.length).toBeGreaterThan(400);
  const meanings = new Map<string, Set<string>>();
  for (const [words, label] of wordings) meanings.set(key(words), (meanings.get(key(words)) ?? new Set()).add(label));
  const twofold = [...meanings]
    .filter(([words, labels]) => words !== "" && labels.size > 1)
    .map(([words, labels]) => `${words}: ${[...labels].join(", ")}`);
  expect(twofold).toEqual([]);
});

test("every wording is read as it stands, decomposed, in capitals and without tones", () => {
  const wrong: string[] = [];
  for (const [words, label] of wordings) {
    for (const form of [words, words.normalize("NFD"), words.toUpperCase(), fold(words)]) {
      if (form === "" || (words.includes("%") && form === fold(words))) continue;
      const read = matchLabel(form)?.label;
      if (read !== label && !(words.includes("%") && read === "percent"))
        wrong.push(`${form} → ${read ?? "nothing"}, not ${label}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["Tiến độ (%)", "percent"],
  ["% hoàn thành", "percent"],
  ["Nội dung công việc cần thực hiện trong tháng", "title"],
  ["Người phụ trách (ghi rõ họ tên)", "lead"],
  ["Thời gian hoàn thành công việc", "due"],
  ["Kết quả thực hiện công việc", "result"],
  ["Trạng thái (Trong hạn/quá hạn)", "lateness"],
  ["Hiện trạng\n(Đã/đang/chưa)", "status"],
  ["Ghi chú (nếu có)", "notes"],
  ["Đơn vị, cá nhân chủ trì", "lead"],
  ["Đơn vị, cá nhân phối hợp", "partners"],
  ["Nội dung, nhiệm vụ cụ thể", "title"],
])("%s → %s", (heading, label) => {
  expect(matchLabel(heading)?.label).toBe(label);
});

test.each([
  "",
  "Họp tổ chuyên môn",
  "Quán triệt Luật Thực hiện dân chủ ở cơ sở và các văn bản hướng dẫn",
  "15/3/2024",
  "x",
  "1.1",
])("“%s” is no heading", (words) => {
  expect(matchLabel(words)).toBeNull();
});

test.each([
  ["T3", false, 3],
  ["Tháng 12", false, 12],
  ["Th. 03/2024", false, 3],
  ["tháng giêng", false, 1],
  ["3", true, 3],
  ["3", false, null],
  ["IV", true, 4],
  ["T13", false, null],
  ["Tháng", false, null],
] as const)("month of %s (under months: %s) → %s", (words, under, month) => {
  expect(monthOf(words, under)).toBe(month);
});

test("cells that look like states and times", () => {
  for (const words of ["da hoan thanh", "dang th", "ht", "tam hoan", "chua"]) expect(looksLikeStatus(words)).toBe(true);
  for (const words of [
    "120 luot nguoi",
    "hieu truong",
    "xong viec do thi lam them cac viec khac nua cho that xong het nhe",
  ])
    expect(looksLikeStatus(words)).toBe(false);
  for (const words of ["thang 3", "quy i", "15 3 2024", "thuong xuyen", "truoc ngay 01 5"])
    expect(looksLikeTime(words)).toBe(true);
  for (const words of ["hieu truong", "thu vien"]) expect(looksLikeTime(words)).toBe(false);
});
