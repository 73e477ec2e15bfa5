import type { PlanLeftOver, PlanReading, PlanRemark, PlanRemarkCode } from "../../model/plan-document";
import type { LegalDocument, PlanCitation } from "../../model/plan";
import { evidenceKindName } from "./kind-names";
import { shownDate } from "./shown-date";

const remarks: Readonly<Record<PlanRemarkCode, (remark: PlanRemark) => string>> = {
  "deleted-text": ({ count }) => `${String(count)} chỗ đã xóa khi theo dõi sửa đổi: không đọc phần bị xóa`,
  "inserted-text": ({ count }) => `${String(count)} chỗ thêm khi theo dõi sửa đổi: đã đọc như văn bản chính thức`,
  "text-box": ({ count }) => `${String(count)} khung chữ: đã đọc, đặt sau đoạn chứa khung`,
  picture: ({ count }) => `${String(count)} hình ảnh: không đọc được chữ trong hình`,
  footnotes: ({ count }) => `${String(count)} chú thích cuối trang: không đọc`,
  comments: ({ count }) => `${String(count)} nhận xét bên lề: không đọc`,
  "no-year": () => "Không thấy năm của kế hoạch. Hãy chọn năm (trong lệnh: --year NĂM)",
  "no-groups": () => "Không thấy nhóm nhiệm vụ nào được đánh số",
  "no-duties": () => "Không thấy nhiệm vụ nào",
  "no-reports": () => "Không thấy báo cáo nào có thời hạn gửi",
  "unknown-table": ({ words }) => `Một bảng chưa hiểu: ${words ?? ""}`,
  "unknown-section": ({ words }) => `Phần chưa hiểu: ${words ?? ""}`,
};

/** What the plan's reader has to say, a line each: "Một bảng chưa hiểu: STT | Họ và tên". */
export function planRemarkLine(remark: PlanRemark): string {
  return remarks[remark.code](remark);
}

const leftOver: Readonly<Record<PlanLeftOver["reason"], string>> = {
  "no-order": "Câu không giao việc",
  "unknown-section": "Thuộc phần chưa hiểu",
  "unknown-table": "Bảng chưa hiểu",
};

/** Why a sentence of the plan became no duty. */
export function planLeftOverReason(reason: PlanLeftOver["reason"]): string {
  return leftOver[reason];
}

/** What is to be said of a citation. */
export type CitationRemarkCode =
  "superseded" | "lapsed" | "superseded-since" | "in-doubt" | "kind-mismatch" | "symbol-missing";

interface Judged {
  readonly citation: PlanCitation;
  readonly law: LegalDocument | null;
  readonly symbolKind: string | null;
}

const citations: Readonly<Record<CitationRemarkCode, (judged: Judged) => string>> = {
  superseded: ({ law }) => `đã hết hiệu lực từ ${shownDate(law?.until ?? "")} trước khi có kế hoạch${replaced(law)}`,
  "superseded-since": ({ law }) => `hết hiệu lực từ ${shownDate(law?.until ?? "")}${replaced(law)}`,
  lapsed: ({ law }) => `không còn áp dụng từ ${shownDate(law?.until ?? "")}`,
  "in-doubt": ({ law }) => `cần kiểm tra còn hiệu lực không (tra lần cuối ${shownDate(law?.checkedOn ?? "")})`,
  "kind-mismatch": ({ citation, symbolKind }) =>
    `ghi là ${evidenceKindName(citation.kind)} nhưng ký hiệu là của ${evidenceKindName(symbolKind)}`,
  "symbol-missing": () => "thiếu ký hiệu của nơi ban hành",
};

function replaced(law: LegalDocument | null): string {
  return law?.replacedBy ? `; thay bằng ${law.replacedBy}` : "";
}

/** "Thông tư số 36/2017/TT-BGDĐT: hết hiệu lực từ 19/7/2024; thay bằng Thông tư 09/2024/TT-BGDĐT". */
export function citationRemarkLine(code: CitationRemarkCode, judged: Judged): string {
  return `${judged.citation.text}: ${citations[code](judged)}`;
}

/** The plan's headings and counts, for a terminal or a list. */
export function planSummaryLines({ plan, units }: PlanReading): readonly string[] {
  const year = plan.planYear.schoolYear
    ? `${String(plan.planYear.year)}-${String(plan.planYear.year + 1)}`
    : String(plan.planYear.year);
  return [
    `  Kế hoạch       ${plan.title}`,
    `  ${plan.planYear.schoolYear ? "Năm học " : "Năm     "}       ${year}`,
    ...(plan.schoolName === null ? [] : [`  Trường         ${plan.schoolName}`]),
    ...plan.groups.map(
      ({ code, title }) =>
        `  Nhóm ${code.padEnd(2)}        ${title} (${String(plan.duties.filter(({ group }) => group === code).length)} nhiệm vụ)`,
    ),
    ...units.map(({ name, duties }) => `  Giao           ${name}: ${String(duties.length)} nhiệm vụ`),
    ...plan.reports.map(
      ({ title, due, recipient }) =>
        `  Báo cáo        ${title}, chậm nhất ${shownDate(due)}${recipient === null ? "" : `, gửi ${recipient}`}`,
    ),
  ];
}
