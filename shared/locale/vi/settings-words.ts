import type { ColumnRole } from "../../model/layout";
import { spanNames } from "./spans";

/** Sections of the sheet `Cấu hình`, as a person reads and types them. */
export const settingsSections = {
  school: "Trường",
  plan: "Kế hoạch",
  sheetsOff: "Trang không đọc",
  columns: "Ý nghĩa cột",
  units: "Tên đơn vị",
  statuses: "Từ chỉ tình trạng",
  duties: "Nội dung kế hoạch",
  report: "Báo cáo",
  recipients: "Nơi nhận",
  narratives: "Lời văn báo cáo",
  typedIndicators: "Số liệu gõ tay",
  acknowledged: "Kiểm tra đã chấp nhận",
  lastReport: "Báo cáo lần trước",
  lastFigures: "Số liệu lần trước",
  show: "Hiển thị",
  ownPlan: "Kế hoạch riêng (không sửa tay)",
} as const;

export const settingsNames = {
  name: "Tên trường",
  symbol: "Ký hiệu văn bản",
  superior: "Cơ quan chủ quản",
  recipient: "Nơi nhận báo cáo",
  place: "Địa danh",
  principal: "Hiệu trưởng",
  year: "Năm (năm học ghi năm đầu)",
  schoolYear: "Theo năm học",
  kind: "Loại báo cáo",
  from: "Từ ngày",
  to: "Đến ngày",
  number: "Số báo cáo",
  date: "Ngày báo cáo",
  signerTitle: "Chức vụ người ký",
  signerName: "Họ tên người ký",
  forPrincipal: "Ký thay hiệu trưởng (KT.)",
  showNames: "Hiện tên cá nhân",
  part: (number: number): string => `Phần ${String(number)}`,
} as const;

export const settingsValues = {
  yes: "Có",
  no: "Không",
  halfYear: "6 tháng",
  wholeYear: "Năm",
  none: "(không)",
  marked: "x",
} as const;

/** Why a row of `Cấu hình` cannot be used. */
export const settingsProblems = {
  section: (text: string): string =>
    `Mục “${text}” không có trong cấu hình nên dòng này được bỏ qua. Hãy sửa tên mục, hoặc xóa dòng.`,
  name: (text: string): string =>
    `Không có mục nào tên “${text}” nên dòng này được bỏ qua. Hãy sửa tên, hoặc xóa dòng.`,
  value: (name: string, text: string, expected: string): string =>
    `Giá trị “${text}” của “${name}” không dùng được. Hãy ghi ${expected}.`,
  year: "một năm, ví dụ 2024",
  yesNo: "Có hoặc Không",
  day: "một ngày, ví dụ 30/4/2024",
  kind: "6 tháng hoặc Năm",
  role: "tên một loại cột như trong danh sách chọn",
  status: "một tình trạng như Đã hoàn thành",
  figure: "một số",
  plan: "nguyên văn như phần mềm đã ghi",
} as const;

/** What a column can be, as a person says it. */
export const columnRoleWords: Readonly<Record<string, string>> = {
  code: "Số thứ tự, mã",
  title: "Nội dung nhiệm vụ",
  lead: "Chủ trì",
  partners: "Phối hợp",
  start: "Ngày bắt đầu",
  due: "Thời hạn",
  time: "Thời gian thực hiện",
  status: "Tình trạng",
  "status-done": "Đánh dấu: đã thực hiện",
  "status-in-progress": "Đánh dấu: đang thực hiện",
  "status-not-started": "Đánh dấu: chưa thực hiện",
  percent: "Tỷ lệ hoàn thành",
  completedOn: "Ngày hoàn thành",
  product: "Sản phẩm yêu cầu",
  result: "Kết quả",
  evidence: "Minh chứng",
  notes: "Ghi chú",
  ...spanNames,
  "task-code": "Mã nhiệm vụ được minh chứng",
  "task-title": "Nhiệm vụ được minh chứng",
  "evidence-code": "Mã minh chứng",
  "evidence-kind": "Loại minh chứng",
  "evidence-number": "Số, ký hiệu minh chứng",
  "evidence-date": "Ngày minh chứng",
  "evidence-link": "Liên kết minh chứng",
  "evidence-count": "Số lượng minh chứng",
  "register-date": "Sổ: ngày",
  "register-type": "Sổ: loại việc",
  "register-outcome": "Sổ: kết quả",
  "register-text": "Sổ: nội dung",
  ignored: "Không dùng",
} satisfies Partial<Record<ColumnRole, string>> & Record<string, string>;
