import { list, type ColumnWording } from "./wording";

/** Headings of evidence and of the papers that orders come in. */
export const evidenceColumns: readonly ColumnWording[] = [
  {
    label: "evidence",
    names: list(`
      Minh chứng | Hồ sơ minh chứng | Văn bản minh chứng | Tài liệu kèm theo | Giấy tờ kèm theo | Minh chứng kèm theo
      Hồ sơ kèm theo | Tài liệu minh chứng | Hồ sơ, minh chứng | Hồ sơ lưu | Hồ sơ, tài liệu
      Văn bản, minh chứng | Minh chứng lưu trữ | Minh chứng (văn bản, hình ảnh) | Danh mục minh chứng
      Văn bản, hồ sơ minh chứng | Văn bản kèm theo | Đính kèm | Tệp đính kèm | File đính kèm
      Hồ sơ chứng minh | Tài liệu chứng minh | Bằng chứng | Các minh chứng | Văn bản liên quan
      Hồ sơ lưu trữ | Văn bản, tài liệu minh chứng | Hồ sơ/Minh chứng | Văn bản/Minh chứng
      Kết quả, minh chứng | Minh chứng/Đường dẫn | Minh chứng, đường dẫn | Link minh chứng
      Đường dẫn minh chứng | Minh chứng (link) | Văn bản, hồ sơ | Hồ sơ, văn bản | Hồ sơ/Văn bản
      Văn bản/Hồ sơ | Văn bản đã ban hành | VB, hồ sơ | VB, minh chứng | Hồ sơ kiểm chứng | Chứng từ
      Số, ký hiệu văn bản minh chứng | Hồ sơ, sổ sách | Hồ sơ sổ sách | Văn bản triển khai
      Tài liệu, hình ảnh | Hình ảnh, tài liệu | Văn bản, hình ảnh | Hình ảnh, văn bản | Link hồ sơ
      Hồ sơ, hình ảnh | Đường dẫn hồ sơ | Văn bản thực hiện | Văn bản, kế hoạch
    `),
    short: list(`
      MC | Văn bản số | Hồ sơ | HSMC | Tài liệu | Văn bản | HS minh chứng | M.chứng | Chứng cứ | Giấy tờ | Hình ảnh | Ảnh | Video | Hình ảnh, video | Ảnh, video | Hồ sơ MC
      Sản phẩm minh chứng
    `),
    wants: "citation",
  },
  {
    label: "basis",
    names: list(`
      Văn bản giao nhiệm vụ | Căn cứ thực hiện | Nguồn gốc | Văn bản chỉ đạo | Căn cứ pháp lý
      Văn bản căn cứ | Cơ sở pháp lý
    `),
    short: list("Căn cứ"),
    wants: "citation",
  },
  {
    label: "document-name",
    names: list(`
      Tên văn bản | Tên minh chứng | Nội dung minh chứng | Tên tài liệu | Tên loại và trích yếu
      Trích yếu văn bản | Trích yếu nội dung văn bản | Tên hồ sơ | Tên, số, ký hiệu | Tên loại và trích yếu nội dung
      Tên, số, ký hiệu, ngày ban hành | Tên hồ sơ, tài liệu | Tên loại, trích yếu | Tên hồ sơ minh chứng
      Tên văn bản, tài liệu | Tên loại và trích yếu nội dung văn bản | Mô tả minh chứng
      Tên loại, số, ký hiệu | Văn bản, tài liệu | Tên file | Tên tệp | Tên hình ảnh
      Minh chứng (tên, số, ký hiệu)
    `),
    short: list("Tên MC | Tên VB | Tên loại | Tên và trích yếu"),
    wants: "citation",
  },
  {
    label: "evidence-code",
    names: list("Mã minh chứng | Mã số minh chứng | Mã hồ sơ minh chứng | Ký hiệu minh chứng | Mã tài liệu"),
    short: list("Mã MC | MC số | Mã HSMC | Mã hồ sơ"),
    wants: "text",
  },
  {
    label: "document-number",
    names: list(`
      Số, ký hiệu | Số ký hiệu | Số và ký hiệu | Số hiệu | Số, ký hiệu văn bản | Số ký hiệu văn bản
      Số hiệu văn bản | Ký hiệu văn bản | Số/Ký hiệu | Số, KH văn bản | Số minh chứng | Số quyết định
    `),
    short: list("Số VB | Số KH | Ký hiệu | Số/KH | SKH | Số (ký hiệu) | Số, KH | Số đi"),
    wants: "citation",
  },
  {
    label: "document-date",
    names: list(`
      Ngày ban hành | Ngày văn bản | Ngày tháng văn bản | Ngày, tháng văn bản | Ngày ký
      Ngày tháng ban hành | Ngày, tháng, năm ban hành | Ngày lập | Ngày tháng năm văn bản | Ngày VB
      Ngày minh chứng | Thời gian ban hành | Ngày tháng năm | Ngày, tháng, năm | Ngày tháng năm ban hành
    `),
    short: list("Ngày BH"),
    wants: "date",
  },
  {
    label: "document-kind",
    names: list(`
      Loại văn bản | Loại minh chứng | Thể loại | Loại hồ sơ | Loại tài liệu | Hình thức minh chứng
      Dạng minh chứng
    `),
    short: list("Loại | Loại VB | Loại MC | Hình thức"),
    wants: "text",
  },
  {
    label: "link",
    names: list(`
      Đường dẫn | Đường dẫn Drive | Đường link | Liên kết | Link Drive | Địa chỉ liên kết | Link lưu trữ
      Đường dẫn lưu | Link tài liệu | Nơi lưu (link) | Nơi lưu (đường dẫn) | Nơi lưu trữ (link) | Link file | Đường dẫn file | Đường dẫn tệp
    `),
    short: list("Link | URL | Drive | Link ảnh | Link (nếu có) | File | Tệp | File lưu | Tệp lưu"),
    wants: "citation",
  },
  {
    label: "count",
    names: list("Số lượng | Số ảnh | Số lượng minh chứng | Số bản | Số tờ"),
    short: list("SL"),
    wants: "number",
  },
];
