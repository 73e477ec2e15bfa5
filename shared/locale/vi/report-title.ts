import type { ReportKind } from "../../model/report";

/** The span that a report is named after: ("6-thang", 2024) → "6 tháng đầu năm 2024". */
export function reportSpan(kind: ReportKind, year: number): string {
  return kind === "6-thang" ? `6 tháng đầu năm ${year}` : `năm ${year}`;
}

/** What the report is on, as domain notes 1.3 have it. */
export const reportSubject = "công tác dân vận của chính quyền và thực hiện dân chủ ở cơ sở";

/** ("nam", 2024) → "Báo cáo kết quả thực hiện công tác dân vận … năm 2024". */
export function reportTitle(kind: ReportKind, year: number): string {
  return `Báo cáo kết quả thực hiện ${reportSubject} ${reportSpan(kind, year)}`;
}

/** The subject under BÁO CÁO in two lines of about one length. */
export function reportSubjectLines(kind: ReportKind, year: number): readonly string[] {
  return [
    "Kết quả thực hiện công tác dân vận của chính quyền",
    `và thực hiện dân chủ ở cơ sở ${reportSpan(kind, year)}`,
  ];
}
