import type { CivilDate } from "../../model/period";
import type { ReportKind } from "../../model/report";
import type { Status } from "../../model/task";
import { countText, longDate, shortDate } from "./report-numbers";
import { reportSpan, reportSubject } from "./report-title";

/** The opening paragraph; `basis` is the superior's document that the report answers. */
export function openingSentence(basis: string | null, school: string, kind: ReportKind, year: number): string {
  const report = `${school} báo cáo kết quả thực hiện ${reportSubject} ${reportSpan(kind, year)} như sau:`;
  return basis === null ? report : `Thực hiện ${basis}, ${report}`;
}

export function windowSentence(from: CivilDate, to: CivilDate, asOf: CivilDate): string {
  return `Số liệu tính từ ${longDate(from)} đến ${longDate(to)}; trạng thái công việc tính đến ${longDate(asOf)}.`;
}

export function appendicesSentence(): string {
  return "Số liệu theo Phụ lục I, tiến độ thực hiện nhiệm vụ theo Phụ lục II và danh mục minh chứng theo Phụ lục III kèm theo.";
}

export function closingSentence(school: string, kind: ReportKind, year: number, recipient: string): string {
  return `Trên đây là báo cáo kết quả thực hiện ${reportSubject} ${reportSpan(kind, year)} của ${school}, kính báo cáo ${recipient} tổng hợp./.`;
}

export type StatusCounts = Readonly<Record<Status | "unknown", number>>;

const statusClauses: readonly (readonly [keyof StatusCounts, string])[] = [
  ["done", "đã hoàn thành"],
  ["in-progress", "đang thực hiện"],
  ["not-started", "chưa thực hiện"],
  ["postponed", "hoãn"],
  ["cancelled", "không thực hiện"],
  ["unknown", "chưa ghi trạng thái"],
];

/** "Trong kỳ có 07 nhiệm vụ theo kế hoạch: đã hoàn thành 05, đang thực hiện 02." */
export function tallySentence(total: number, counts: StatusCounts): string {
  const clauses = statusClauses.flatMap(([status, words]) =>
    counts[status] > 0 ? [`${words} ${countText(counts[status])}`] : [],
  );
  return `Trong kỳ có ${countText(total)} nhiệm vụ theo kế hoạch: ${clauses.join(", ")}.`;
}

export const listLeads = {
  done: "Kết quả cụ thể:",
  open: "Đang tiếp tục thực hiện:",
  overdue: "Quá hạn, chưa hoàn thành:",
  coming: "Thực hiện các nhiệm vụ sắp đến hạn:",
  stillOpen: "Hoàn thành dứt điểm các nhiệm vụ đã quá hạn:",
  withoutEvidence: "Nhiệm vụ đã hoàn thành nhưng sổ theo dõi chưa ghi minh chứng:",
} as const;

export function moreItems(count: number, appendix: string): string {
  return `và ${countText(count)} nội dung khác theo Phụ lục ${appendix} kèm theo.`;
}

/** "(chủ trì: Công đoàn; thời hạn 31/10/2024; đạt 40%)"; parts that nothing says are left out. */
export function assignment(lead: string | null, due: string | null, percent: number | null): string {
  const parts = [
    lead === null ? null : `chủ trì: ${lead}`,
    due === null ? null : `thời hạn ${due}`,
    percent === null || percent < 0 || percent > 100 ? null : `đạt ${String(percent).replace(".", ",")}%`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

export const strengthsSentence = (done: number, total: number, percent: string, onTime: number): string =>
  `Trong kỳ, nhà trường đã hoàn thành ${countText(done)}/${countText(total)} nhiệm vụ (đạt ${percent})` +
  (onTime > 0 ? `, trong đó ${countText(onTime)} nhiệm vụ không ghi nhận trễ hạn.` : ".");

export const limitsSentence = (asOf: CivilDate, overdue: number, without: number): string => {
  const parts = [
    overdue > 0 ? `còn ${countText(overdue)} nhiệm vụ quá hạn chưa hoàn thành` : null,
    without > 0 ? `có ${countText(without)} nhiệm vụ đã hoàn thành nhưng chưa ghi minh chứng trong sổ theo dõi` : null,
  ].filter((part) => part !== null);
  return `Tuy nhiên, tính đến ${longDate(asOf)}, ${parts.join("; ")}.`;
};

export const documentsSentence = (count: string): string =>
  `Trong kỳ, nhà trường đã ban hành ${count} văn bản chỉ đạo, triển khai, gồm:`;

export const noTasksInWindow = "Trong kỳ báo cáo, sổ theo dõi không có nhiệm vụ nào đến hạn hoặc hoàn thành.";

/** "Có 02 nhiệm vụ chưa rõ thời gian nên không tính vào kỳ báo cáo: Theo dõi!B8, B9." */
export const undatedNote = (count: number, cells: string): string =>
  `Có ${countText(count)} nhiệm vụ chưa rõ thời gian nên không tính vào kỳ báo cáo, xem ô: ${cells}.`;

export const figureNotes = {
  typed: "Nhà trường nhập",
  running: (asOf: CivilDate): string => `Lũy kế đến ${shortDate(asOf)}`,
  byTasks: "Đếm theo nhiệm vụ",
  unknown: "Còn thiếu",
  changed: (before: string): string => `Kỳ trước: ${before}`,
} as const;

export const gapSentences = {
  figure: (label: string): string => `${label}: sổ theo dõi chưa ghi số liệu. Ghi vào sổ hoặc nhập số ở bước Xuất.`,
  narrative: (title: string): string => `Mục “${title}” chưa có nội dung. Viết ở bước Xuất hoặc trong Word.`,
  "school.name": "Chưa có tên trường. Điền ở Thông tin của trường, bước Xuất.",
  "school.symbol":
    "Chưa có ký hiệu viết tắt của trường (ví dụ THTU) để ghi số, ký hiệu. Điền ở Thông tin của trường, bước Xuất.",
  "school.superior": "Chưa có tên cơ quan chủ quản trực tiếp. Điền ở Thông tin của trường, bước Xuất.",
  "school.place": "Chưa có địa danh để ghi trước ngày, tháng, năm. Điền ở Thông tin của trường, bước Xuất.",
  "school.recipient": "Chưa có nơi nhận báo cáo (Kính gửi). Điền ở Thông tin của trường, bước Xuất.",
  "school.principal": "Chưa có họ tên người ký. Điền ở Thông tin của trường, bước Xuất.",
  symbol: (symbol: string): string => `Ký hiệu “${symbol}” lấy theo các văn bản ghi trong sổ, hãy kiểm tra lại.`,
  preset: (superior: string): string =>
    `Cơ quan chủ quản “${superior}” lấy theo mẫu của thời điểm báo cáo, hãy kiểm tra lại.`,
  district: (superior: string): string =>
    `Cơ quan chủ quản “${superior}” là cấp huyện, đã kết thúc từ 01/7/2025. Hãy kiểm tra lại ở phần Cấu hình.`,
  undated: (count: number): string =>
    `Có ${countText(count)} nhiệm vụ chưa rõ thời gian nên không tính vào kỳ báo cáo. Ghi thời hạn vào sổ rồi xuất lại.`,
  errors: (count: number): string =>
    `Còn ${countText(count)} chỗ cần sửa trong sổ nên báo cáo mang dấu DỰ THẢO. Sửa hoặc chấp nhận từng chỗ ở bước Kiểm tra.`,
} as const;

export const gapLabels: Readonly<Record<string, string>> = {
  "school.name": "Tên trường",
  "school.symbol": "Ký hiệu của trường",
  "school.superior": "Cơ quan chủ quản",
  "school.place": "Địa danh",
  "school.recipient": "Kính gửi",
  "school.principal": "Người ký",
  undated: "Nhiệm vụ chưa rõ thời gian",
  errors: "Lỗi trong sổ",
};
