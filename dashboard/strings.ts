import { severityWords } from "@shared/locale/vi/severity-words";
import { shownDate } from "@shared/locale/vi/shown-date";
import type { Dimension } from "@shared/summarise/filters";
import type { State } from "@shared/summarise/states";

export { severityWords, shownDate };

/** "2024-03" → "tháng 3/2024". */
export function shownMonth(month: string): string {
  return `tháng ${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;
}

/** A number with the dots of Vietnamese: 1250 → "1.250". */
export function shownNumber(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const dotted = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return fraction === undefined ? dotted : `${dotted},${fraction}`;
}

/** A number of a chart's table; "–" where the chart has none. */
export const shownValue = (value: number | null): string => (value === null ? "–" : shownNumber(value));

/** Part of a whole in percent, rounded down so that 100 % means all: (199, 200) → "99%"; "–" of nothing. */
export function shownShare(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.floor((part / whole) * 100)}%`;
}

/** "1 nhiệm vụ". */
export const taskCount = (count: number): string => `${shownNumber(count)} nhiệm vụ`;

export const stateWords: Readonly<Record<State, string>> = {
  "done-on-time": "Hoàn thành đúng hạn",
  "done-late": "Hoàn thành trễ hạn",
  "done-undated": "Hoàn thành, không ghi ngày",
  "in-progress": "Đang thực hiện",
  "not-started": "Chưa thực hiện",
  "set-aside": "Hoãn, hủy",
  unknown: "Chưa ghi tình trạng",
  done: "Đã hoàn thành",
  overdue: "Quá hạn chưa xong",
  "in-progress-in-time": "Đang thực hiện, còn hạn",
  "not-started-in-time": "Chưa thực hiện, còn hạn",
  "unknown-in-time": "Chưa ghi tình trạng, còn hạn",
  "done-with-evidence": "Đã xong, có minh chứng",
  "done-without-evidence": "Đã xong, thiếu minh chứng",
  counted: "Không hoãn, hủy",
  open: "Chưa xong",
  "with-result": "Đã có kết quả để báo cáo",
  "without-result": "Chưa có kết quả để báo cáo",
};

/** States of a task that `stateWords` has only together. */
export const setAsideWords = { postponed: "Hoãn", cancelled: "Hủy" } as const;

export const dimensionWords: Readonly<Record<Dimension, string>> = {
  state: "Tình trạng",
  group: "Nhóm nhiệm vụ",
  unit: "Đơn vị",
  month: "Hạn trong",
  day: "Hạn ngày",
  severity: "Kết quả kiểm tra",
  rule: "Nội dung kiểm tra",
  report: "Kỳ báo cáo",
};

/** Words for what a rule found, in a table of counts; the message of each finding says the rest. */
export const ruleWords: Readonly<Record<string, string>> = {
  "task-title-missing": "Hàng thiếu tên nhiệm vụ",
  "lead-missing": "Thiếu đơn vị chủ trì",
  "lead-unknown": "Chủ trì chưa rõ là ai",
  "due-missing": "Thiếu thời hạn",
  "time-unreadable": "Thời gian không đọc được",
  "due-before-start": "Hạn trước ngày bắt đầu",
  "due-outside-plan": "Hạn ngoài năm kế hoạch",
  "date-swapped": "Ngày và tháng có thể bị đảo",
  "status-missing": "Chưa ghi tình trạng",
  "status-unreadable": "Tình trạng không đọc được",
  "status-percent-conflict": "Tình trạng và tỷ lệ không khớp",
  "percent-out-of-range": "Tỷ lệ ngoài 0–100",
  overdue: "Quá hạn chưa xong",
  "done-without-evidence": "Đã xong nhưng thiếu minh chứng",
  "done-in-future": "Hoàn thành ở ngày chưa tới",
  "evidence-unspecified": "Minh chứng chỉ ghi “có”",
  "evidence-orphan": "Minh chứng không thuộc nhiệm vụ nào",
  "evidence-date-future": "Minh chứng ghi ngày chưa tới",
  "evidence-date-before-plan": "Minh chứng trước năm kế hoạch",
  "evidence-number-malformed": "Số, ký hiệu văn bản chưa đúng thể thức",
  "evidence-kind-mismatch": "Tên loại và ký hiệu không khớp",
  "evidence-duplicate": "Minh chứng ghi hai lần",
  "evidence-number-reused": "Một số văn bản có hai ngày",
  "evidence-link-local": "Liên kết chỉ mở được trên một máy",
  "evidence-link-malformed": "Liên kết sai dạng",
  "task-duplicate": "Nhiệm vụ ghi hai lần",
  "numbering-gap": "Số thứ tự nhảy hoặc lặp",
  "heading-empty": "Đề mục không có nhiệm vụ",
  "plan-group-uncovered": "Nhóm của kế hoạch chưa có nhiệm vụ",
  "report-task-missing": "Chưa có nhiệm vụ làm báo cáo",
  "legal-basis-superseded": "Căn cứ đã hết hiệu lực",
  "formula-error": "Ô công thức báo lỗi",
  "formula-uncached": "Công thức chưa có kết quả",
  "hidden-row": "Nhiệm vụ ở hàng ẩn",
  "text-damaged": "Chữ bị hỏng, không đọc lại được",
  "settings-unreadable": "Cấu hình ghi sai",
  "legacy-encoding": "Chữ mã cũ đã đổi sang Unicode",
  "personal-data": "Có dữ liệu cá nhân",
  "quantity-conflict": "Số liệu mâu thuẫn",
};

export const words = {
  product: "Sổ Dân vận",
  page: "Bảng theo dõi của hiệu trưởng",
  schoolYear: (text: string) => `năm học ${text}`,
  year: (year: number) => `năm ${year}`,
  asOf: (date: string) => `Tính đến ngày ${date}`,
  source: (fileName: string) => `Từ sổ “${fileName}”`,
  redacted: "Bản gửi đi: không có tên người, ghi chú và dữ liệu liên hệ",
  full: "Bản nội bộ: có tên người và ghi chú, không gửi ra ngoài",
  noGroup: "Ngoài các nhóm nhiệm vụ (tổ chức thực hiện, báo cáo)",
  noGroupShort: "Ngoài các nhóm",
  groupLabel: (code: string, title: string) => `${code}. ${title}`,
  noUnit: "Chưa ghi đơn vị",
  otherUnits: (count: number) => `${count} đơn vị khác`,
  chartTable: "Bảng số liệu",
  total: "Tổng số",
  totalTasks: "Tổng số nhiệm vụ",
  overdueNote: "đã tính trong Đang, Chưa thực hiện",
  tiles: "Các con số chính",
  charts: "Biểu đồ",
  noNumbers: "Không có số liệu.",
  noneLeft: "Không có.",
  moreRows: (count: number) => `… và ${shownNumber(count)} dòng nữa.`,
  showMore: (count: number) => `Hiện thêm ${shownNumber(count)} dòng`,

  nextReport: "Báo cáo kế tiếp",
  noReport: "Kế hoạch trong sổ không ghi hạn báo cáo.",
  reportDue: (date: string) => `Gửi chậm nhất ngày ${date}`,
  reportWindow: (from: string, to: string) => `Số liệu từ ${from} đến ${to}`,
  daysLeft: (days: number) =>
    days > 0 ? `Còn ${days} ngày` : days === 0 ? "Hôm nay là hạn cuối" : `Hạn gửi đã qua ${-days} ngày`,
  readiness: "Mức sẵn sàng",
  readinessUnknown: "Chưa có gì trong kỳ để tính.",
  readinessMade: (ready: number, total: number) =>
    `${shownNumber(ready)} trên ${shownNumber(total)} việc cần có đã có:`,
  readinessParts: {
    results: "Nhiệm vụ trong kỳ đã có kết quả",
    evidence: "Nhiệm vụ đã xong có minh chứng",
    indicators: "Chỉ tiêu báo cáo đã có số liệu",
  },
  ofTotal: (ready: number, total: number) => `${shownNumber(ready)}/${shownNumber(total)}`,
  showMissing: (count: number) => `Xem ${shownNumber(count)} việc còn thiếu`,
  errorsLeft: (count: number) =>
    count === 0
      ? "Không còn chỗ nào cần sửa trước khi ra bản chính thức."
      : `${shownNumber(count)} chỗ cần sửa trước khi ra bản chính thức.`,

  calendar: "Lịch 60 ngày tới",
  calendarCaption: (tasks: number, days: number) =>
    tasks === 0
      ? "Không có nhiệm vụ nào chưa xong đến hạn trong 60 ngày tới."
      : `${taskCount(tasks)} chưa xong đến hạn trong 60 ngày tới, vào ${days} ngày khác nhau.`,
  weekdays: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  weekdayNames: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"],
  reportDay: "Báo cáo",
  dueTasks: "nhiệm vụ đến hạn",

  overdueList: "Nhiệm vụ quá hạn",
  withoutEvidenceList: "Đã báo xong nhưng thiếu minh chứng",
  uncoveredList: "Việc của kế hoạch chưa ai nhận",
  uncoveredNone: "Mọi việc kế hoạch giao đều đã có nhiệm vụ trong sổ.",
  uncoveredNote: "Đối chiếu theo lời văn của kế hoạch và tên nhiệm vụ; nên xem lại trước khi kết luận.",
  uncoveredGroup: (code: string) => `Nhóm ${code}`,
  taskList: "Danh sách nhiệm vụ",
  findingList: "Kết quả kiểm tra sổ",
  indicatorList: "Chỉ tiêu báo cáo",
  indicatorWindow: (from: string, to: string) => `Kỳ số liệu từ ${from} đến ${to}.`,
  unsaid: "……",
  unsaidMeaning: "…… là chưa có số liệu trong sổ, không phải bằng không.",
  previous: (date: string) => `Kỳ trước (${date})`,
  change: "Tăng, giảm",

  columns: {
    task: "Nhiệm vụ",
    unit: "Chủ trì",
    due: "Hạn",
    state: "Tình trạng",
    evidence: "Minh chứng",
    cell: "Trang và ô",
    rule: "Nội dung",
    severity: "Mức",
    message: "Nội dung và cách xử lý",
    count: "Số lượng",
    indicator: "Chỉ tiêu",
    value: "Số liệu",
    unitOfValue: "Đơn vị tính",
    sources: "Lấy từ ô",
    school: "Trường",
    asOf: "Tính đến",
    done: "Hoàn thành",
    overdue: "Quá hạn",
    withoutEvidence: "Thiếu minh chứng",
    errors: severityWords.error,
    readiness: "Sẵn sàng báo cáo",
    duty: "Việc kế hoạch giao",
    group: "Nhóm",
  },
  overdueBy: (days: number) => `quá ${shownNumber(days)} ngày`,
  cell: (sheet: string, cell: string) => `${sheet} › ${cell}`,

  filtering: "Đang lọc",
  filterResult: (shown: number, all: number) => `${shownNumber(shown)} trên ${taskCount(all)}`,
  clearFilters: "Bỏ lọc",
  clearOne: (label: string) => `Bỏ lọc ${label}`,
  seeList: "Xem danh sách",
  all: "Tất cả",
  filterHint: "Bấm vào một con số, một cột biểu đồ hoặc một ngày để lọc cả trang.",
  search: "Tìm trong danh sách",
  details: "Chi tiết",
  detailsOf: (title: string) => `Chi tiết: ${title}`,
  result: "Kết quả",
  byRule: "Số lượng theo nội dung kiểm tra",
  cells: (count: number) => `${count} ô`,
  thisFile: "bảng theo dõi này",

  comparison: "So sánh các trường",
  openSchool: (name: string) => `Mở ${name}`,
  school: "Trường đang xem",

  theme: "Giao diện",
  themes: { system: "Theo máy", light: "Sáng", dark: "Tối", contrast: "Tương phản cao" },
  print: "In",
  saveImage: "Lưu ảnh",
  saveOverview: "Lưu ảnh tổng quan",
  saveChart: (title: string) => `Lưu ảnh biểu đồ ${title}`,
  saveRedacted: "Lưu bản gửi đi",
  saveFull: "Lưu bản nội bộ",
  openFiles: "Mở tệp",
  openHint: "Chọn hoặc thả tệp .json do Sổ Dân vận xuất ra; thả nhiều tệp để xem diễn biến hoặc so sánh các trường.",
  openHintWorkbook:
    "Chọn hoặc thả sổ theo dõi .xlsx hoặc tệp .json do Sổ Dân vận xuất ra; thả nhiều tệp để xem diễn biến hoặc so sánh các trường.",
  noWorkbookHere: (file: string) =>
    `Trang này không đọc được sổ Excel “${file}”. Hãy mở sổ bằng trang Sổ Dân vận, hoặc chọn tệp .json đã xuất ra.`,
  unreadableFile: (file: string) => `Không đọc được tệp “${file}”. Hãy chọn tệp .json do Sổ Dân vận xuất ra.`,
  nothingLoaded: "Chưa có dữ liệu",
  reading: "Đang đọc tệp…",
  broken: "Trang không hiện được phần xem tương tác; các con số và biểu đồ dưới đây vẫn đúng.",
  imageFailed: "Trình duyệt này không tạo được ảnh. Hãy dùng nút In rồi chọn lưu thành PDF.",
  fileFailed: "Không lưu được tệp. Hãy thử lại, hoặc xuất bảng theo dõi từ trang Sổ Dân vận.",
  madeBy: "Lập bằng Sổ Dân vận từ sổ theo dõi của trường; mọi con số đều chỉ về ô trong sổ.",
} as const;

/** A figure of the report; "……" where nothing says it. */
export const shownFigure = (value: number | null): string => (value === null ? words.unsaid : shownNumber(value));
