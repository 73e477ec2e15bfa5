import { list, type ColumnWording } from "./wording";

/** Headings of registers: sổ tiếp công dân (mẫu 03/TCD), sổ đơn thư, sổ văn bản đến and đi (Nghị định 30/2020). */
export const registerColumns: readonly ColumnWording[] = [
  {
    label: "reception-date",
    names: list("Ngày tiếp | Ngày tiếp công dân | Ngày tiếp dân | Thời gian tiếp"),
    short: [],
    wants: "date",
  },
  {
    label: "citizen",
    names: list(`
      Họ tên, địa chỉ | Họ và tên công dân | Họ tên công dân | Họ tên - địa chỉ | Tên công dân
      Họ và tên, địa chỉ | Họ tên người được tiếp | Họ và tên người KN, TC | Người khiếu nại, tố cáo
    `),
    short: list("Địa chỉ | Công dân"),
    wants: "text",
  },
  {
    label: "identity",
    names: list("Căn cước công dân | CCCD/Hộ chiếu | Số CCCD | CMND/CCCD | CMND/Hộ chiếu"),
    short: list("CCCD | CMND"),
    wants: "text",
  },
  {
    label: "case",
    names: list(`
      Tóm tắt nội dung vụ việc | Nội dung vụ việc | Nội dung trình bày | Nội dung tiếp | Nội dung đơn
      Tóm tắt nội dung | Nội dung phản ánh | Nội dung kiến nghị | Tóm tắt nội dung đơn
      Nội dung khiếu nại, tố cáo
    `),
    short: [],
    wants: "text",
  },
  {
    label: "case-type",
    names: list("Phân loại đơn | Loại đơn | Phân loại vụ việc | Phân loại"),
    short: list("Loại vụ việc"),
    wants: "text",
  },
  {
    label: "people-count",
    names: list(`
      Số công dân cùng nội dung | Số người cùng nội dung | Số công dân có cùng nội dung
      Số người được tiếp | Số lượt người | Số công dân
    `),
    short: [],
    wants: "number",
  },
  {
    label: "accepted",
    names: list("Thụ lý | Thụ lý để giải quyết | Thụ lý giải quyết"),
    short: [],
    wants: "mark",
  },
  {
    label: "returned",
    names: list(`
      Trả lại đơn | Trả lại/hướng dẫn | Trả lại, hướng dẫn | Hướng dẫn, trả lại | Trả đơn và hướng dẫn
    `),
    short: list("Trả lại | Hướng dẫn | Trả đơn"),
    wants: "mark",
  },
  {
    label: "passed-on",
    names: list("Chuyển đơn | Chuyển cơ quan khác | Chuyển đơn đến cơ quan có thẩm quyền"),
    short: list("Chuyển"),
    wants: "mark",
  },
  {
    label: "handling",
    names: list(`
      Hướng xử lý | Kết quả xử lý | Theo dõi kết quả | Theo dõi kết quả giải quyết | Cơ quan đã giải quyết
      Tiến độ/Kết quả | Kết quả tiếp | Ý kiến giải quyết
    `),
    short: [],
    wants: "text",
  },
  {
    label: "received-date",
    names: list("Ngày nhận | Ngày nhận đơn | Ngày tiếp nhận | Ngày tiếp nhận đơn"),
    short: [],
    wants: "date",
  },
  {
    label: "sender",
    names: list(`
      Người gửi | Người gửi đơn | Họ tên người gửi | Người viết đơn | Người đứng đơn
      Họ và tên người gửi đơn | Người giải quyết | Người nhận đơn
    `),
    short: list("Người nhận"),
    wants: "text",
  },
  {
    label: "petition-kind",
    names: list("Đơn khiếu nại | Đơn tố cáo | Đơn kiến nghị"),
    short: list("Khiếu nại | Tố cáo | Kiến nghị, phản ánh | KN | TC"),
    wants: "mark",
  },
  {
    label: "arrival-date",
    names: list("Ngày đến | Ngày tháng đến"),
    short: [],
    wants: "date",
  },
  {
    label: "arrival-number",
    names: list("Số đến | Số công văn đến | Số văn bản đến"),
    short: [],
    wants: "number",
  },
  {
    label: "author",
    names: list("Tác giả | Tác giả văn bản | Cơ quan gửi | Nơi gửi | Đơn vị gửi"),
    short: [],
    wants: "text",
  },
  {
    label: "signer",
    names: list("Người ký | Người ký văn bản"),
    short: [],
    wants: "text",
  },
  {
    label: "recipient",
    names: list(`
      Nơi nhận văn bản | Đơn vị, người nhận bản lưu | Đơn vị hoặc người nhận | Đơn vị, người nhận
      Người nhận bản lưu | Nơi nhận bản lưu
    `),
    short: list("Nơi nhận | Lưu"),
    wants: "text",
  },
  {
    label: "copies",
    names: list("Số lượng bản | Số lượng bản phát hành"),
    short: [],
    wants: "number",
  },
  {
    label: "sent-date",
    names: list("Ngày chuyển | Ngày gửi"),
    short: [],
    wants: "date",
  },
  {
    label: "receipt",
    names: list("Ký nhận | Ký nhận văn bản"),
    short: [],
    wants: "text",
  },
  {
    label: "answer-number",
    names: list("Số, ký hiệu văn bản trả lời | Văn bản trả lời"),
    short: [],
    wants: "text",
  },
  {
    label: "answer-due",
    names: list("Thời hạn giải quyết văn bản"),
    short: [],
    wants: "date",
  },
];
