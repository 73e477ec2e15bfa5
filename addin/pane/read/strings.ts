import { isSpanRole, spanNames } from "@shared/locale/vi/spans";
import type { ColumnRole, SkippedSheet, SpanRole, TableRole } from "@shared/model/layout";
import type { Status } from "@shared/model/task";

/** The columns in the clerk's words. */
const plainRoles: Readonly<Record<Exclude<ColumnRole, SpanRole>, string>> = {
  group: "Nhóm nhiệm vụ",
  code: "Số thứ tự",
  title: "Nội dung công việc",
  lead: "Người, bộ phận phụ trách",
  partners: "Phối hợp",
  start: "Ngày bắt đầu",
  due: "Hạn hoàn thành",
  time: "Thời gian thực hiện",
  status: "Tình trạng",
  "status-done": "Đánh dấu: đã thực hiện",
  "status-in-progress": "Đánh dấu: đang thực hiện",
  "status-not-started": "Đánh dấu: chưa thực hiện",
  percent: "Tỷ lệ hoàn thành (%)",
  completedOn: "Ngày hoàn thành thực tế",
  product: "Sản phẩm cần có",
  result: "Kết quả",
  evidence: "Minh chứng",
  notes: "Ghi chú",
  "task-code": "STT của nhiệm vụ",
  "task-title": "Tên nhiệm vụ",
  "evidence-code": "Mã minh chứng",
  "evidence-kind": "Loại minh chứng",
  "evidence-number": "Số, ký hiệu",
  "evidence-date": "Ngày của minh chứng",
  "evidence-link": "Đường dẫn",
  "evidence-count": "Số lượng",
  "register-date": "Ngày (sổ ghi)",
  "register-type": "Loại đơn, việc",
  "register-outcome": "Kết quả giải quyết",
  "register-text": "Nội dung (sổ ghi, không đọc)",
  ignored: "Không dùng cột này",
};

export const roleName = (role: ColumnRole): string => (isSpanRole(role) ? spanNames[role] : plainRoles[role]);

export const roles = Object.keys(plainRoles) as readonly (keyof typeof plainRoles)[];

export const tableRoleNames: Readonly<Record<TableRole, string>> = {
  tasks: "Bảng nhiệm vụ",
  evidence: "Danh mục minh chứng",
  register: "Sổ ghi chép (chỉ đếm)",
  "month-matrix": "Bảng nhiệm vụ theo tháng, quý",
};

export const skipReasons: Readonly<Record<SkippedSheet["reason"], string>> = {
  own: "Do Sổ Dân vận tạo ra, không đọc lại",
  empty: "Trống",
  "no-table": "Không thấy bảng theo dõi",
  "switched-off": "Thầy cô đã tắt",
};

export const statusNames: Readonly<Record<Status, string>> = {
  done: "Đã hoàn thành",
  "in-progress": "Đang thực hiện",
  "not-started": "Chưa thực hiện",
  postponed: "Tạm hoãn",
  cancelled: "Không thực hiện",
};

export const fieldNames: Readonly<Record<string, string>> = {
  title: "Nội dung",
  path: "Thuộc mục",
  lead: "Phụ trách",
  partners: "Phối hợp",
  time: "Thời gian ghi trong sổ",
  start: "Bắt đầu",
  due: "Hạn hoàn thành",
  recurrence: "Lặp lại",
  status: "Tình trạng",
  percent: "Tỷ lệ",
  completedOn: "Ngày hoàn thành",
};

export const recurrenceNames: Readonly<Record<string, string>> = {
  continuous: "thường xuyên",
  daily: "hằng ngày",
  weekly: "hằng tuần",
  monthly: "hằng tháng",
  quarterly: "hằng quý",
  semiannual: "6 tháng một lần",
  yearly: "hằng năm",
};

export const readStrings = {
  title: "Đọc sổ",
  lead: "Xem phần mềm đã hiểu sổ thế nào. Chỗ nào hiểu sai, thầy cô chỉ lại; lần sau phần mềm nhớ.",
  tables: "Bảng đã tìm thấy",
  doubtful: "Nên xem lại",
  where: (sheet: string, range: string) => `trang “${sheet}”, vùng ${range}`,
  meaningOf: (header: string, letter: string) => `Ý nghĩa của cột ${letter}, tiêu đề ${header}`,
  noSample: "(trống)",
  months: "Tháng trong năm",
  sheetOff: "Không đọc trang này",
  sheetOn: "Đọc lại trang này",
  taughtColumn: (header: string, role: ColumnRole) =>
    role === "ignored" ? `Không dùng cột “${header}”` : `Cột “${header}” là ${roleName(role)}`,
  taughtOff: (sheet: string) => `Không đọc trang “${sheet}”`,
  taughtOn: (sheet: string) => `Đọc trang “${sheet}”`,
  taughtUnit: (words: string, name: string) => `“${words}” là ${name}`,
  taughtStatus: (words: string, status: string) => `“${words}” nghĩa là ${status}`,
  taughtDuty: (title: string) => `Việc “${title}” đã được gắn với kế hoạch`,
  forgot: (words: string) => `Đã bỏ điều đã chỉ về “${words}”`,
  corrected: "do thầy cô chỉ",
  skipped: "Trang không đọc",
  words: "Chữ phần mềm chưa biết",
  wordsNone: "Không có chữ nào chưa biết.",
  unit: (words: string) => `“${words}” là bộ phận hay người nào?`,
  unitHint: "Ghi tên đầy đủ, ví dụ: Tổ chuyên môn 1",
  status: (words: string) => `“${words}” nghĩa là tình trạng nào?`,
  chooseStatus: "Chọn tình trạng",
  teach: "Ghi nhớ",
  taught: "Điều thầy cô đã chỉ",
  forget: "Bỏ",
  forgetOf: (words: string) => `Bỏ: ${words}`,
  leftOver: "Dòng chưa dùng",
  leftOverLead: "Những dòng có chữ nhưng không phải nhiệm vụ, minh chứng hay đề mục.",
  leftOverNone: "Mọi dòng dưới tiêu đề đều đã được dùng.",
  tasks: "Nhiệm vụ đã đọc",
  tasksLead: "Bấm vào một việc để xem vì sao phần mềm đọc như vậy.",
  search: "Tìm việc",
  why: "Vì sao đọc vậy?",
  stated: (by: string) => `ghi trong ô, theo dạng “${by}”`,
  statedPlain: "ghi trong ô",
  inferred: (by: string) => `suy ra từ: ${by}`,
  unreadable: "có chữ nhưng chưa hiểu",
  missing: "không có trong sổ",
  showMore: (count: number) => `Xem thêm ${count} dòng`,
  showMoreWords: (count: number) => `Xem thêm ${count} chữ`,
} as const;
