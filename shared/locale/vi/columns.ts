/**
 * What a heading can mean before the cells beneath it have been looked at. Most labels are a column's role outright;
 * the others are settled by context (`shared/detect/roles.ts`).
 */
export type Label =
  | "number" // STT: counts the rows
  | "task-key" // Mã nhiệm vụ: names a task
  | "title"
  | "any-content" // Nội dung: a task's title, unless a better one stands beside it
  | "task-name" // Tên nhiệm vụ: a task's title; beside a document's name it names the task that the document is for
  | "lead"
  | "unit" // Đơn vị, Bộ phận: who leads, when nothing else says
  | "person" // Họ và tên: a list of people, or who leads
  | "partners"
  | "start"
  | "start-or-time" // Ngày thực hiện
  | "due"
  | "due-or-done" // Ngày hoàn thành
  | "time"
  | "completed"
  | "product"
  | "result"
  | "progress" // Tiến độ: percent, status or time, as the cells say
  | "situation" // Tình hình thực hiện: status or result, as the cells say
  | "percent"
  | "status"
  | "lateness" // Trạng thái (Trong hạn/Quá hạn): follows from the dates
  | "done"
  | "doing"
  | "not-done"
  | "evidence"
  | "basis" // Căn cứ, Văn bản giao nhiệm vụ: evidence when nothing else is
  | "document-name"
  | "document-number"
  | "document-date"
  | "document-kind"
  | "link"
  | "count"
  | "notes"
  | "unused" // known, and of no use to the contract
  | "measure" // Đơn vị tính, Số tiền, Điểm: the sign of another kind of table
  | RegisterLabel;

/** Headings that only registers have. */
export type RegisterLabel =
  | "reception-date"
  | "citizen"
  | "identity"
  | "case"
  | "case-type"
  | "people-count"
  | "accepted"
  | "returned"
  | "passed-on"
  | "handling"
  | "received-date"
  | "sender"
  | "petition-kind"
  | "arrival-date"
  | "arrival-number"
  | "author"
  | "signer"
  | "recipient"
  | "copies"
  | "sent-date"
  | "receipt"
  | "answer-number"
  | "answer-due";

/** One meaning with the headings that say it. */
export interface ColumnWording {
  readonly label: Label;
  /** Headings in full; also found as a phrase inside a longer heading, and with a slip of the pen. */
  readonly names: readonly string[];
  /** Abbreviations and words that mean it only when they stand alone. */
  readonly short: readonly string[];
  /** What the cells beneath hold. */
  readonly wants: "text" | "number" | "party" | "date" | "period" | "percent" | "status" | "mark" | "citation" | "any";
}

/**
 * The headings that schools write, one meaning a row. A new wording is one word in one row.
 *
 * They are compared folded: case, marks, signs and line breaks do not matter.
 */
export const columnWordings: readonly ColumnWording[] = [
  {
    label: "number",
    names: ["Số thứ tự", "Thứ tự"],
    short: ["STT", "TT", "S TT", "Số TT", "S T T", "No", "#", "Stt/Mã", "STT mục", "Thứ tự việc", "Số", "Mục", "Order"],
    wants: "number",
  },
  {
    label: "task-key",
    names: [
      ...["Mã nhiệm vụ", "Mã số nhiệm vụ", "Mã công việc", "Mã việc", "Nhiệm vụ số", "Số nhiệm vụ", "ID nhiệm vụ"],
      ...["Mã số công việc", "Công việc số", "Thuộc nhiệm vụ", "Cho nhiệm vụ", "Nhiệm vụ liên quan", "Mã NV", "NV số"],
      ...[
        "STT nhiệm vụ",
        "STT công việc",
        "TT nhiệm vụ",
        "Phục vụ nhiệm vụ",
        "Gắn với nhiệm vụ",
        "Minh chứng cho nhiệm vụ",
      ],
      ...[
        "Số thứ tự nhiệm vụ",
        "Số TT nhiệm vụ",
        "Ứng với nhiệm vụ",
        "Việc số",
        "Mục số",
        "Thuộc mục",
        "Thuộc công việc",
      ],
    ],
    short: ["Mã", "Mã số", "ID", "Mã hiệu", "Code", "Mã (đừng sửa)", "Ký hiệu NV"],
    wants: "number",
  },
  {
    label: "title",
    names: [
      ...["Nội dung công việc", "Nội dung nhiệm vụ", "Nhiệm vụ trọng tâm", "Tên công việc", "Công việc", "Đầu việc"],
      ...[
        "Nội dung thực hiện",
        "Nội dung hoạt động",
        "Nội dung triển khai",
        "Tên hoạt động",
        "Hoạt động",
        "Việc cần làm",
      ],
      ...["Nội dung công tác", "Công việc cụ thể", "Nhiệm vụ cụ thể", "Nhiệm vụ, giải pháp", "Nhiệm vụ và giải pháp"],
      ...[
        "Nội dung kế hoạch",
        "Nội dung, nhiệm vụ",
        "Nội dung các nhiệm vụ",
        "Công tác trọng tâm",
        "Hoạt động chủ yếu",
      ],
      ...[
        "Công việc thực hiện",
        "Nội dung trọng tâm",
        "Các nhiệm vụ",
        "Các công việc",
        "Tên đầu việc",
        "Nhiệm vụ được giao",
      ],
      ...[
        "Công việc trọng tâm",
        "Nội dung chỉ đạo",
        "Nội dung theo dõi",
        "Nội dung cần thực hiện",
        "Diễn giải công việc",
      ],
      ...[
        "Nhiệm vụ, công việc",
        "Nhiệm vụ/Công việc",
        "Tên việc",
        "Việc phải làm",
        "Nội dung việc",
        "Hạng mục công việc",
      ],
      ...[
        "Nội dung - nhiệm vụ",
        "Chỉ tiêu, nhiệm vụ",
        "Nhiệm vụ, nội dung công việc",
        "Nội dung tuyên truyền",
        "Tên mô hình",
      ],
    ],
    short: [
      "Việc",
      "NDCV",
      "ND công việc",
      "Task",
      "Nhiệm vụ chính",
      "Công tác",
      "ND thực hiện",
      "Hạng mục",
      "Các việc",
    ],
    wants: "text",
  },
  {
    label: "task-name",
    names: ["Tên nhiệm vụ", "Nhiệm vụ"],
    short: ["NV", "Thuộc nội dung"],
    wants: "text",
  },
  {
    label: "any-content",
    names: ["Nội dung"],
    short: [
      "ND",
      "Trích yếu",
      "Trích yếu nội dung",
      "Nội dung vụ việc",
      "Diễn giải",
      "Mục tiêu",
      "Chỉ tiêu",
      "Tiêu đề",
      "Mô tả",
    ],
    wants: "text",
  },
  {
    label: "lead",
    names: [
      ...[
        "Chủ trì",
        "Đơn vị chủ trì",
        "Cơ quan chủ trì",
        "Cán bộ chủ trì",
        "Người chủ trì",
        "Bộ phận chủ trì",
        "Ban chủ trì",
      ],
      ...["Đơn vị chủ trì thực hiện", "Người thực hiện", "Người phụ trách", "Phụ trách", "Phụ trách chính", "Đầu mối"],
      ...[
        "Bộ phận phụ trách",
        "Bộ phận thực hiện",
        "Người/Ban thực hiện",
        "Người, bộ phận thực hiện",
        "Đơn vị thực hiện",
      ],
      ...[
        "Trách nhiệm",
        "Trách nhiệm thực hiện",
        "Phân công",
        "Phân công thực hiện",
        "Người được giao",
        "Chịu trách nhiệm",
      ],
      ...["Đầu mối thực hiện", "Người chịu trách nhiệm", "Người, bộ phận phụ trách", "Cá nhân, bộ phận phụ trách"],
      ...[
        "Đơn vị phụ trách",
        "Người được phân công",
        "Phân công phụ trách",
        "Tổ chức thực hiện",
        "Lực lượng thực hiện",
      ],
      ...[
        "Cá nhân phụ trách",
        "Cá nhân thực hiện",
        "Cán bộ phụ trách",
        "Giáo viên phụ trách",
        "Người đảm nhận",
        "Giao cho",
      ],
      ...[
        "Bộ phận/cá nhân thực hiện",
        "Tổ/cá nhân phụ trách",
        "Người làm",
        "Bên thực hiện",
        "Đơn vị/cá nhân thực hiện",
      ],
      ...["Người chủ trì thực hiện", "Bộ phận đảm nhận", "Bộ phận tham mưu", "Người tham mưu", "Phân công nhiệm vụ"],
    ],
    short: [
      "PC",
      "NPT",
      "NTH",
      "ĐVCT",
      "Ai làm",
      "P.trách",
      "P/trách",
      "Phụ trách (ai)",
      "Ng. phụ trách",
      "Người PT",
      "Người TH",
    ],
    wants: "party",
  },
  {
    label: "unit",
    names: [],
    short: [
      "Đơn vị",
      "Bộ phận",
      "Tổ",
      "Ban",
      "Cá nhân",
      "Người",
      "Tổ/Bộ phận",
      "Đơn vị/Bộ phận",
      "Bộ phận, cá nhân",
      "Thành viên",
    ],
    wants: "party",
  },
  {
    label: "person",
    names: ["Họ và tên", "Họ tên", "Tên giáo viên", "Tên học sinh", "Họ và tên giáo viên", "Họ và tên học sinh"],
    short: ["Tên", "Họ đệm", "Giáo viên", "Học sinh"],
    wants: "text",
  },
  {
    label: "partners",
    names: [
      ...[
        "Phối hợp",
        "Đơn vị phối hợp",
        "Cơ quan phối hợp",
        "Bộ phận phối hợp",
        "Người phối hợp",
        "Phối hợp thực hiện",
      ],
      ...["Lực lượng tham gia", "Thành phần tham gia", "Thành phần phối hợp", "Đơn vị tham gia", "Bộ phận tham gia"],
      ...["Cùng phối hợp", "Cá nhân phối hợp", "Người tham gia", "Phối hợp với", "Lực lượng phối hợp", "Người hỗ trợ"],
    ],
    short: ["PH", "Thành phần", "Ph. hợp", "P.hợp", "P/hợp", "Hỗ trợ", "Cùng làm"],
    wants: "party",
  },
  {
    label: "start",
    names: [
      ...[
        "Ngày bắt đầu",
        "Thời gian bắt đầu",
        "Thời điểm bắt đầu",
        "Từ ngày",
        "Ngày giao",
        "Ngày triển khai",
        "Ngày khởi đầu",
      ],
      ...["Bắt đầu", "Ngày bắt đầu thực hiện", "Bắt đầu từ", "Ngày giao việc", "Ngày giao nhiệm vụ"],
    ],
    short: ["TG bắt đầu", "BĐ", "Từ", "TGBĐ", "Ngày BĐ", "Start"],
    wants: "date",
  },
  {
    label: "start-or-time",
    names: ["Ngày thực hiện", "Ngày tổ chức", "Ngày tiến hành"],
    short: ["Ngày TH"],
    wants: "period",
  },
  {
    label: "due",
    names: [
      ...[
        "Thời hạn",
        "Thời hạn hoàn thành",
        "Hạn hoàn thành",
        "Hạn chót",
        "Đến ngày",
        "Thời gian hoàn thành",
        "Hạn xử lý",
      ],
      ...[
        "Thời điểm hoàn thành",
        "Kết thúc",
        "Ngày kết thúc",
        "Thời gian kết thúc",
        "Hạn nộp",
        "Hạn thực hiện",
        "Hạn cuối",
      ],
      ...["Ngày hoàn thành dự kiến", "Ngày hoàn thành theo kế hoạch", "Ngày hoàn thành theo KH", "Dự kiến hoàn thành"],
      ...[
        "Thời hạn thực hiện",
        "Thời hạn giải quyết",
        "Thời hạn nộp",
        "Ngày hết hạn",
        "Ngày đến hạn",
        "Mốc hoàn thành",
      ],
      ...[
        "Hoàn thành trước",
        "Thời gian phải hoàn thành",
        "Hạn báo cáo",
        "Ngày phải xong",
        "Thời hạn báo cáo",
        "Chậm nhất",
      ],
      ...["Thời điểm kết thúc", "Hoàn thành trước ngày", "Thời gian hoàn thành dự kiến", "Ngày kết thúc dự kiến"],
    ],
    short: [
      "Hạn",
      "Hạn HT",
      "Deadline",
      "Mốc",
      "Đến",
      "KT",
      "TGKT",
      "TG kết thúc",
      "Ngày KT",
      "Thời hạn HT",
      "TGHT",
      "Hạn (ngày)",
    ],
    wants: "period",
  },
  { label: "due-or-done", names: ["Ngày hoàn thành"], short: ["Hoàn thành vào ngày"], wants: "date" },
  {
    label: "time",
    names: [
      ...["Thời gian", "Thời gian thực hiện", "Thời điểm", "Thời điểm thực hiện", "Lộ trình", "Lộ trình thực hiện"],
      ...["Thời gian tổ chức", "Thời gian triển khai", "Tháng thực hiện", "Kế hoạch thời gian", "Thời gian dự kiến"],
      ...["Tiến độ thời gian", "Thời gian tiến hành", "Thời gian, tiến độ", "Tháng/Tuần", "Tuần, tháng", "Thời lượng"],
    ],
    short: [
      "TG",
      "TGTH",
      "Tháng",
      "Dự kiến",
      "Tuần",
      "Thứ, ngày",
      "Thứ/ngày",
      "Ngày",
      "Buổi",
      "Ngày, tháng",
      "Ngày tháng",
      "TG thực hiện",
      "Khi nào",
      "Quý",
      "Học kỳ",
    ],
    wants: "period",
  },
  {
    label: "completed",
    names: [
      ...[
        "Ngày hoàn thành thực tế",
        "Hoàn thành thực tế",
        "Thời gian hoàn thành thực tế",
        "Thực tế hoàn thành",
        "Ngày báo cáo",
      ],
      ...[
        "Ngày thực tế hoàn thành",
        "Ngày xong",
        "Ngày đã hoàn thành",
        "Ngày hoàn tất",
        "Hoàn thành ngày",
        "Ngày thực hiện xong",
      ],
      ...[
        "Ngày kết thúc thực tế",
        "Thời điểm hoàn thành thực tế",
        "Ngày hoàn thành (thực tế)",
        "Ngày thực tế",
        "Ngày làm xong",
      ],
    ],
    short: ["Ngày HT", "Ngày nộp", "Ngày HT thực tế", "HT ngày", "Ngày HTTT", "Xong ngày", "HT thực tế"],
    wants: "date",
  },
  {
    label: "product",
    names: [
      ...["Sản phẩm", "Sản phẩm đầu ra", "Kết quả đầu ra", "Kết quả dự kiến", "Sản phẩm dự kiến", "Văn bản ban hành"],
      ...[
        "Sản phẩm cần đạt",
        "Kết quả cần đạt",
        "Dự kiến kết quả",
        "Dự kiến sản phẩm",
        "Yêu cầu cần đạt",
        "Yêu cầu sản phẩm",
      ],
      ...["Chỉ tiêu cần đạt", "Kết quả mong đợi", "Sản phẩm phải có"],
    ],
    short: ["SP", "Đầu ra", "Yêu cầu"],
    wants: "text",
  },
  {
    label: "result",
    names: [
      ...[
        "Kết quả",
        "Kết quả thực hiện",
        "Kết quả đạt được",
        "Sản phẩm, kết quả đạt được",
        "Kết quả/Sản phẩm",
        "Số liệu",
      ],
      ...[
        "Kết quả, số liệu",
        "Kết quả công việc",
        "Kết quả/Ghi chú",
        "Kết quả triển khai",
        "Đánh giá kết quả",
        "Nhận xét",
      ],
      ...[
        "Sản phẩm, kết quả",
        "Kết quả cụ thể",
        "Số liệu kết quả",
        "Đánh giá",
        "Kết quả hoạt động",
        "Kết quả tổ chức thực hiện",
      ],
      ...[
        "Kết quả hoàn thành",
        "Kết quả giải quyết",
        "Kết quả (số lượng)",
        "Kết quả đã đạt",
        "Đánh giá, nhận xét",
        "Đã làm được",
      ],
    ],
    short: ["KQ", "KQTH", "KQ thực hiện", "K.quả", "KQ đạt được"],
    wants: "text",
  },
  {
    label: "progress",
    names: [
      "Tiến độ",
      "Tiến độ thực hiện",
      "Mức độ hoàn thành",
      "Tỷ lệ hoàn thành",
      "Tỷ lệ",
      "Khối lượng",
      "Tiến độ giải quyết",
      "Tiến độ hoàn thành",
      "Mức độ",
      "Mức độ thực hiện",
    ],
    short: ["TĐ", "Mức HT", "Tỉ lệ", "TL"],
    wants: "any",
  },
  {
    label: "situation",
    names: [
      "Tình hình thực hiện",
      "Tình hình",
      "Thực hiện",
      "Tình hình triển khai",
      "Việc thực hiện",
      "Theo dõi thực hiện",
      "Kết quả tình hình",
    ],
    short: ["THTH", "Theo dõi"],
    wants: "any",
  },
  {
    label: "percent",
    names: ["Phần trăm", "Phần trăm hoàn thành", "Tỷ lệ phần trăm"],
    short: [],
    wants: "percent",
  },
  {
    label: "status",
    names: [
      ...[
        "Trạng thái",
        "Trạng thái nhiệm vụ",
        "Tình trạng",
        "Tình trạng hồ sơ",
        "Hiện trạng",
        "Hiện trạng (Đã/đang/chưa)",
      ],
      ...[
        "Tình trạng thực hiện",
        "Trạng thái thực hiện",
        "Tình trạng công việc",
        "Tình trạng xử lý",
        "Trạng thái công việc",
      ],
      ...[
        "Đã/Đang/Chưa",
        "Đã/Chưa thực hiện",
        "Hoàn thành/Chưa hoàn thành",
        "Đã TH/Chưa TH",
        "Đã xong/Chưa xong",
        "Xong chưa",
      ],
      ...["Tình trạng hoàn thành", "Trạng thái hoàn thành", "Mức độ (Đã/Đang/Chưa)", "Đánh giá mức độ hoàn thành"],
    ],
    short: ["TT thực hiện", "TTTH", "Status", "T.thái", "T/trạng", "Hoàn thành hay chưa"],
    wants: "status",
  },
  {
    label: "lateness",
    names: [
      "Trong hạn/quá hạn",
      "Trạng thái (Trong hạn/quá hạn)",
      "Đúng hạn/Trễ hạn",
      "Đúng hạn/Quá hạn",
      "Số ngày trễ",
      "Còn lại (ngày)",
      "Số ngày còn lại",
    ],
    short: ["Trễ hạn", "Quá hạn", "Đúng hạn", "Trong hạn"],
    wants: "any",
  },
  {
    label: "done",
    names: ["Đã thực hiện", "Đã hoàn thành", "Đã làm xong", "Đã triển khai"],
    short: ["Đã TH", "Hoàn thành", "Đã HT", "Đã xong", "Xong", "Đạt", "Đã", "HT", "Đã làm", "Đã có"],
    wants: "mark",
  },
  {
    label: "doing",
    names: ["Đang thực hiện", "Đang triển khai", "Đang tiến hành"],
    short: ["Đang TH", "Đang làm", "Đang", "Đang xử lý", "ĐTH"],
    wants: "mark",
  },
  {
    label: "not-done",
    names: ["Chưa thực hiện", "Chưa hoàn thành", "Chưa triển khai"],
    short: [
      "Chưa TH",
      "Chưa",
      "Chưa HT",
      "Chưa làm",
      "Chưa xong",
      "Chưa đạt",
      "Không đạt",
      "Chưa có",
      "Không thực hiện",
    ],
    wants: "mark",
  },
  {
    label: "evidence",
    names: [
      ...[
        "Minh chứng",
        "Hồ sơ minh chứng",
        "Văn bản minh chứng",
        "Tài liệu kèm theo",
        "Minh chứng kèm theo",
        "Hồ sơ kèm theo",
      ],
      ...[
        "Tài liệu minh chứng",
        "Hồ sơ, minh chứng",
        "Hồ sơ lưu",
        "Hồ sơ, tài liệu",
        "Văn bản, minh chứng",
        "Minh chứng lưu trữ",
      ],
      ...[
        "Minh chứng (văn bản, hình ảnh)",
        "Danh mục minh chứng",
        "Văn bản, hồ sơ minh chứng",
        "Văn bản kèm theo",
        "Đính kèm",
      ],
      ...[
        "Tệp đính kèm",
        "File đính kèm",
        "Hồ sơ chứng minh",
        "Tài liệu chứng minh",
        "Bằng chứng",
        "Các minh chứng",
        "Văn bản liên quan",
      ],
      ...[
        "Hồ sơ lưu trữ",
        "Văn bản, tài liệu minh chứng",
        "Hồ sơ/Minh chứng",
        "Văn bản/Minh chứng",
        "Kết quả, minh chứng",
      ],
      ...[
        "Minh chứng/Đường dẫn",
        "Minh chứng, đường dẫn",
        "Link minh chứng",
        "Đường dẫn minh chứng",
        "Minh chứng (link)",
      ],
    ],
    short: [
      "MC",
      "Hồ sơ",
      "HSMC",
      "Tài liệu",
      "Văn bản",
      "HS minh chứng",
      "M.chứng",
      "Chứng cứ",
      "Hồ sơ MC",
      "Sản phẩm minh chứng",
    ],
    wants: "citation",
  },
  {
    label: "basis",
    names: [
      "Văn bản giao nhiệm vụ",
      "Căn cứ thực hiện",
      "Nguồn gốc",
      "Văn bản chỉ đạo",
      "Căn cứ pháp lý",
      "Văn bản căn cứ",
      "Cơ sở pháp lý",
    ],
    short: ["Căn cứ"],
    wants: "citation",
  },
  {
    label: "document-name",
    names: [
      ...[
        "Tên văn bản",
        "Tên minh chứng",
        "Nội dung minh chứng",
        "Tên tài liệu",
        "Tên loại và trích yếu",
        "Trích yếu văn bản",
      ],
      ...[
        "Tên hồ sơ",
        "Tên, số, ký hiệu",
        "Tên loại và trích yếu nội dung",
        "Tên, số, ký hiệu, ngày ban hành",
        "Tên hồ sơ, tài liệu",
      ],
      ...[
        "Tên loại, trích yếu",
        "Tên hồ sơ minh chứng",
        "Tên văn bản, tài liệu",
        "Tên loại và trích yếu nội dung văn bản",
        "Mô tả minh chứng",
      ],
      ...[
        "Tên loại, số, ký hiệu",
        "Văn bản, tài liệu",
        "Tên file",
        "Tên tệp",
        "Tên hình ảnh",
        "Minh chứng (tên, số, ký hiệu)",
      ],
    ],
    short: ["Tên MC", "Tên VB", "Tên loại", "Tên và trích yếu"],
    wants: "citation",
  },
  {
    label: "document-number",
    names: [
      ...["Số, ký hiệu", "Số ký hiệu", "Số và ký hiệu", "Số hiệu", "Số, ký hiệu văn bản", "Số ký hiệu văn bản"],
      ...["Số hiệu văn bản", "Ký hiệu văn bản", "Số/Ký hiệu", "Số, KH văn bản", "Số minh chứng", "Số quyết định"],
    ],
    short: ["Số VB", "Số KH", "Ký hiệu", "Số/KH", "SKH", "Số (ký hiệu)", "Số, KH", "Số đi"],
    wants: "citation",
  },
  {
    label: "document-date",
    names: [
      ...[
        "Ngày ban hành",
        "Ngày văn bản",
        "Ngày tháng văn bản",
        "Ngày, tháng văn bản",
        "Ngày ký",
        "Ngày tháng ban hành",
      ],
      ...[
        "Ngày, tháng, năm ban hành",
        "Ngày lập",
        "Ngày tháng năm văn bản",
        "Ngày VB",
        "Ngày minh chứng",
        "Thời gian ban hành",
      ],
      ...["Ngày tháng năm", "Ngày, tháng, năm", "Ngày tháng năm ban hành"],
    ],
    short: ["Ngày BH"],
    wants: "date",
  },
  {
    label: "document-kind",
    names: [
      "Loại văn bản",
      "Loại minh chứng",
      "Thể loại",
      "Loại hồ sơ",
      "Loại tài liệu",
      "Hình thức minh chứng",
      "Dạng minh chứng",
    ],
    short: ["Loại", "Loại VB", "Loại MC", "Hình thức"],
    wants: "text",
  },
  {
    label: "link",
    names: [
      "Đường dẫn",
      "Đường dẫn Drive",
      "Đường link",
      "Liên kết",
      "Link Drive",
      "Địa chỉ liên kết",
      "Link lưu trữ",
      "Đường dẫn lưu",
      "Link tài liệu",
      "Đường dẫn tệp",
    ],
    short: ["Link", "URL", "Drive", "Link ảnh", "Link (nếu có)"],
    wants: "citation",
  },
  { label: "count", names: ["Số lượng", "Số ảnh", "Số lượng minh chứng", "Số bản"], short: ["SL"], wants: "number" },
  {
    label: "notes",
    names: [
      ...["Ghi chú", "Ghi chú khác", "Khó khăn vướng mắc", "Khó khăn, vướng mắc", "Đề xuất, kiến nghị", "Khó khăn"],
      ...[
        "Đề xuất",
        "Kiến nghị",
        "Lý do",
        "Điều chỉnh, bổ sung",
        "Ghi chú, đề xuất",
        "Vướng mắc",
        "Nguyên nhân",
        "Ý kiến chỉ đạo",
      ],
      ...["Đề xuất/Kiến nghị", "Ghi chú (lý do)", "Tồn tại, hạn chế", "Lý do chưa hoàn thành", "Điều chỉnh"],
    ],
    short: ["GC", "Note", "Notes", "Ghi chép", "Lưu ý", "Gh.chú", "G.chú"],
    wants: "text",
  },
  {
    label: "unused",
    names: [
      ...[
        "Loại nhiệm vụ",
        "Loại công việc",
        "Người giao nhiệm vụ",
        "Ngày cập nhật",
        "Người phê duyệt",
        "Địa điểm",
        "Chức vụ",
      ],
      ...[
        "Gia hạn",
        "Gia hạn - Số lần",
        "Gia hạn - Mốc cũ",
        "Người giao việc",
        "Điểm chuẩn",
        "Nơi lưu",
        "Nơi lưu trữ",
        "Kinh phí",
      ],
      ...[
        "Cơ quan ban hành",
        "Nơi ban hành",
        "Mã minh chứng",
        "Mức ưu tiên",
        "Độ ưu tiên",
        "Đối tượng",
        "Lĩnh vực",
        "Nhóm nhiệm vụ",
      ],
      ...[
        "Mã hộp",
        "Vị trí lưu",
        "Nơi lưu giữ",
        "Người duyệt",
        "Người kiểm tra",
        "Đơn vị ban hành",
        "Thư điện tử",
        "Điện thoại",
      ],
      ...[
        "Số điện thoại",
        "Email",
        "Người cập nhật",
        "Hình thức thực hiện",
        "Biện pháp thực hiện",
        "Giải pháp",
        "Biện pháp",
        "Tiêu chí",
      ],
      ...[
        "Phương pháp, hình thức",
        "Mục đích, yêu cầu",
        "Điều kiện thực hiện",
        "Người lưu",
        "Người lưu giữ",
        "Nguồn kinh phí",
      ],
      ...[
        "Nhóm công việc",
        "Theo dõi, kiểm tra",
        "Kiểm tra, giám sát",
        "Số lần gia hạn",
        "Mốc cũ",
        "Chỉ đạo",
        "Lãnh đạo chỉ đạo",
      ],
      ...[
        "LĐVP chủ trì",
        "Lãnh đạo phụ trách",
        "Người chỉ đạo",
        "Quy mô",
        "Cấp thực hiện",
        "Hình thức tổ chức",
        "Điểm tự chấm",
      ],
    ],
    short: ["Ưu tiên", "Nguồn", "Nhóm", "Loại việc", "Ký", "Xác nhận", "Ký xác nhận", "Màu", "Hộp số"],
    wants: "any",
  },
  {
    label: "measure",
    names: [
      ...[
        "Đơn vị tính",
        "Số tiền",
        "Thành tiền",
        "Đơn giá",
        "Số liệu kỳ này",
        "Lũy kế",
        "Cùng kỳ",
        "Tổng điểm",
        "Điểm tối đa",
      ],
      ...[
        "Xếp loại",
        "Ngày sinh",
        "Ngày, tháng, năm sinh",
        "Trình độ",
        "Số việc",
        "Số nhiệm vụ",
        "Tổng số nhiệm vụ",
        "Số văn bản",
      ],
      ...[
        "Tổng số",
        "Số lượt",
        "Số người",
        "Điểm trung bình",
        "Giới tính",
        "Quê quán",
        "Mã định danh",
        "Năm sinh",
        "Hệ số lương",
      ],
      ...[
        "Mã ngạch",
        "Số tiết",
        "Trình độ chuyên môn",
        "Dân tộc",
        "So với cùng kỳ",
        "Số liệu năm trước",
        "Năm trước",
        "Số học sinh",
      ],
      ...["Nguyên giá", "Năm sử dụng", "Tiết dạy", "Môn dạy", "Số công việc", "Tổng số việc", "Tổng nhiệm vụ"],
    ],
    short: [
      "ĐVT",
      "Điểm",
      "Lớp",
      "Tiết",
      "Nữ",
      "Nam",
      "Cộng",
      "Tổng",
      "Tổng cộng",
      "Môn",
      "Thứ 2",
      "Thứ 3",
      "Thứ hai",
      "Thứ ba",
      "Toán",
      "Tiếng Việt",
      "TB",
      "SĐT",
      "Sĩ số",
    ],
    wants: "number",
  },
  // Sổ tiếp công dân: mẫu 03/TCD (Nghị định 154/2026) and the older one of Thông tư 04/2021.
  {
    label: "reception-date",
    names: ["Ngày tiếp", "Ngày tiếp công dân", "Ngày tiếp dân", "Thời gian tiếp"],
    short: [],
    wants: "date",
  },
  {
    label: "citizen",
    names: [
      "Họ tên, địa chỉ",
      "Họ và tên công dân",
      "Họ tên công dân",
      "Họ tên - địa chỉ",
      "Tên công dân",
      "Họ và tên, địa chỉ",
      "Họ tên người được tiếp",
      "Họ và tên người KN, TC",
      "Người khiếu nại, tố cáo",
    ],
    short: ["Địa chỉ", "Công dân"],
    wants: "text",
  },
  {
    label: "identity",
    names: ["Căn cước công dân", "CCCD/Hộ chiếu", "Số CCCD", "CMND/CCCD", "CMND/Hộ chiếu"],
    short: ["CCCD", "CMND"],
    wants: "text",
  },
  {
    label: "case",
    names: [
      "Tóm tắt nội dung vụ việc",
      "Nội dung vụ việc",
      "Nội dung trình bày",
      "Nội dung tiếp",
      "Nội dung đơn",
      "Tóm tắt nội dung",
      "Nội dung phản ánh",
      "Nội dung kiến nghị",
      "Tóm tắt nội dung đơn",
      "Nội dung khiếu nại, tố cáo",
    ],
    short: [],
    wants: "text",
  },
  {
    label: "case-type",
    names: ["Phân loại đơn", "Loại đơn", "Phân loại vụ việc", "Phân loại"],
    short: ["Loại vụ việc"],
    wants: "text",
  },
  {
    label: "people-count",
    names: [
      "Số công dân cùng nội dung",
      "Số người cùng nội dung",
      "Số công dân có cùng nội dung",
      "Số người được tiếp",
      "Số lượt người",
      "Số công dân",
    ],
    short: [],
    wants: "number",
  },
  { label: "accepted", names: ["Thụ lý", "Thụ lý để giải quyết", "Thụ lý giải quyết"], short: [], wants: "mark" },
  {
    label: "returned",
    names: ["Trả lại đơn", "Trả lại/hướng dẫn", "Trả lại, hướng dẫn", "Hướng dẫn, trả lại", "Trả đơn và hướng dẫn"],
    short: ["Trả lại", "Hướng dẫn", "Trả đơn"],
    wants: "mark",
  },
  {
    label: "passed-on",
    names: ["Chuyển đơn", "Chuyển cơ quan khác", "Chuyển đơn đến cơ quan có thẩm quyền"],
    short: ["Chuyển"],
    wants: "mark",
  },
  {
    label: "handling",
    names: [
      "Hướng xử lý",
      "Kết quả xử lý",
      "Theo dõi kết quả",
      "Theo dõi kết quả giải quyết",
      "Cơ quan đã giải quyết",
      "Tiến độ/Kết quả",
      "Kết quả tiếp",
      "Ý kiến giải quyết",
    ],
    short: [],
    wants: "text",
  },
  {
    label: "received-date",
    names: ["Ngày nhận", "Ngày nhận đơn", "Ngày tiếp nhận", "Ngày tiếp nhận đơn"],
    short: [],
    wants: "date",
  },
  {
    label: "sender",
    names: [
      "Người gửi",
      "Người gửi đơn",
      "Họ tên người gửi",
      "Người viết đơn",
      "Người đứng đơn",
      "Họ và tên người gửi đơn",
      "Người giải quyết",
      "Người nhận đơn",
    ],
    short: ["Người nhận"],
    wants: "text",
  },
  {
    label: "petition-kind",
    names: ["Đơn khiếu nại", "Đơn tố cáo", "Đơn kiến nghị"],
    short: ["Khiếu nại", "Tố cáo", "Kiến nghị, phản ánh", "KN", "TC"],
    wants: "mark",
  },
  // Sổ đăng ký văn bản đến, đi; sổ theo dõi giải quyết văn bản đến (Nghị định 30/2020).
  { label: "arrival-date", names: ["Ngày đến", "Ngày tháng đến"], short: [], wants: "date" },
  { label: "arrival-number", names: ["Số đến", "Số công văn đến", "Số văn bản đến"], short: [], wants: "number" },
  {
    label: "author",
    names: ["Tác giả", "Tác giả văn bản", "Cơ quan gửi", "Nơi gửi", "Đơn vị gửi"],
    short: [],
    wants: "text",
  },
  { label: "signer", names: ["Người ký", "Người ký văn bản"], short: [], wants: "text" },
  {
    label: "recipient",
    names: [
      "Nơi nhận văn bản",
      "Đơn vị, người nhận bản lưu",
      "Đơn vị hoặc người nhận",
      "Đơn vị, người nhận",
      "Người nhận bản lưu",
      "Nơi nhận bản lưu",
    ],
    short: ["Nơi nhận", "Lưu"],
    wants: "text",
  },
  { label: "copies", names: ["Số lượng bản", "Số lượng bản phát hành"], short: [], wants: "number" },
  { label: "sent-date", names: ["Ngày chuyển", "Ngày gửi"], short: [], wants: "date" },
  { label: "receipt", names: ["Ký nhận", "Ký nhận văn bản"], short: [], wants: "text" },
  { label: "answer-number", names: ["Số, ký hiệu văn bản trả lời", "Văn bản trả lời"], short: [], wants: "text" },
  { label: "answer-due", names: ["Thời hạn giải quyết văn bản"], short: [], wants: "date" },
];

/** Month names that words give: "tháng một" → 1, "tháng giêng" → 1, "tháng chạp" → 12. Keys are folded. */
export const monthWords: Readonly<Record<string, number>> = {
  mot: 1,
  gieng: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  "muoi hai": 12,
  chap: 12,
};

/** Does a folded text begin as a work state is written? For telling columns apart; reading is `statuses.ts`. */
const statusStart =
  /^(da|dang|chua|hoan thanh|ht|xong|dat|khong dat|tam (hoan|dung)|hoan|huy|khong (thuc hien|phat sinh|dat)|thuong xuyen|duy tri|qua han|tre( han)?|cho|ok|moi tiep nhan|doi|chuyen sang|dung|can|dth)( |$)/;

/** "Đã hoàn thành" → true, "120 lượt người" → false. The text is folded. */
export function looksLikeStatus(folded: string): boolean {
  return folded.length <= 60 && statusStart.test(folded);
}

/** Does a folded text begin as a date or period is written? "tháng 3", "quý I", "15 3 2024", "thường xuyên" → true. */
const timeStart =
  /^((truoc|den|tu|cham nhat|han|ngay|thang|th|quy|tuan|hoc ky|hk|cuoi|dau|giua|hang|dinh ky|ca nam|trong nam|nam|6 thang|sang|chieu)( |\d|$)|thuong xuyen|t\d|q\d|[qh]k?[1-4]$|\d{1,2} \d{1,2}( \d{2,4})?$)/;

export function looksLikeTime(folded: string): boolean {
  return folded.length <= 60 && timeStart.test(folded);
}
