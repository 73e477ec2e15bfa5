import { severityWords } from "@shared/locale/vi/severity-words";

const sheetsWords = (sheets: readonly string[]): string => {
  if (sheets.length === 1) return `sheet ${sheets[0] ?? ""}`;
  if (sheets.length <= 3) return `${sheets.length} sheet: ${sheets.join(", ")}`;
  return `${sheets.length} sheet`;
};

export const homeStrings = {
  title: "Đã đọc xong sổ",
  read: (tasks: string, evidence: string, sheets: readonly string[]) =>
    `Đã đọc ${tasks} việc, ${evidence} minh chứng từ ${sheetsWords(sheets)}.`,
  cells: (count: string) => `${count} ô cần xem trước khi xuất báo cáo.`,
  noCells: "Không có ô nào phải sửa trước khi xuất báo cáo.",
  judged: (day: string) => `Xét đến ngày ${day}.`,
  doubtful: (count: number) => `Xem lại ${count} bảng đọc chưa chắc`,
  cellsToSee: (count: string) => `Xem ${count} ô cần sửa`,
  questions: "Điền thông tin của trường",
  export: "Xuất báo cáo",
  facts: "Trong sổ có",
  tasks: "Nhiệm vụ",
  evidence: "Minh chứng",
  errors: severityWords.error,
  warnings: severityWords.warning,
  leftOver: "Dòng chưa dùng",
  tables: "Bảng",
  reportDue: (title: string, day: string) => `Báo cáo tới: ${title}, gửi chậm nhất ${day}.`,
  keptBrowser: "Những điều thầy cô chỉ cho phần mềm đang được nhớ trong trình duyệt này.",
  keptWorkbook: "Cấu hình được giữ trong trang Cấu hình của sổ.",
} as const;
