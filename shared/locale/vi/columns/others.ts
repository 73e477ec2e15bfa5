import { list, type ColumnWording } from "./wording";

/** Headings that no reading hangs on: remarks, what the contract has no use for, and signs of other tables. */
export const otherColumns: readonly ColumnWording[] = [
  {
    label: "lateness",
    names: list(`
      Trong hạn/quá hạn | Trạng thái (Trong hạn/quá hạn) | Đúng hạn/Trễ hạn | Đúng hạn/Quá hạn
      Số ngày trễ | Còn lại (ngày) | Số ngày còn lại
    `),
    short: list("Trễ hạn | Quá hạn | Đúng hạn | Trong hạn"),
    wants: "any",
  },
  {
    label: "notes",
    names: list(`
      Ghi chú | Ghi chú khác | Khó khăn vướng mắc | Khó khăn, vướng mắc | Đề xuất, kiến nghị | Khó khăn
      Đề xuất | Kiến nghị | Lý do | Điều chỉnh, bổ sung | Ghi chú, đề xuất | Vướng mắc | Nguyên nhân
      Ý kiến chỉ đạo | Đề xuất/Kiến nghị | Ghi chú (lý do) | Tồn tại, hạn chế | Lý do chưa hoàn thành
      Điều chỉnh | Nguyên nhân chưa hoàn thành | Biện pháp khắc phục | Nhận xét của BGH | Ý kiến BGH
      Nhận xét của Hiệu trưởng | Ý kiến của Hiệu trưởng
    `),
    short: list(
      "GC | Note | Notes | Ghi chép | Lưu ý | Gh.chú | G.chú | Ý kiến | Tồn tại | Hạn chế | Nhắc việc | Bổ sung",
    ),
    wants: "text",
  },
  {
    label: "unused",
    names: list(`
      Loại nhiệm vụ | Loại công việc | Người giao nhiệm vụ | Ngày cập nhật | Người phê duyệt | Địa điểm
      Chức vụ | Gia hạn | Gia hạn - Số lần | Gia hạn - Mốc cũ | Người giao việc | Điểm chuẩn | Nơi lưu
      Nơi lưu trữ | Kinh phí | Cơ quan ban hành | Nơi ban hành | Mức ưu tiên | Độ ưu tiên
      Đối tượng | Mã hộp | Vị trí lưu | Nơi lưu giữ | Người duyệt
      Đơn vị ban hành | Thư điện tử | Điện thoại | Số điện thoại | Email | Người cập nhật
      Hình thức thực hiện | Biện pháp thực hiện | Giải pháp | Biện pháp | Tiêu chí
      Phương pháp, hình thức | Mục đích, yêu cầu | Điều kiện thực hiện | Người lưu | Người lưu giữ
      Nguồn kinh phí | Theo dõi, kiểm tra | Kiểm tra, giám sát | Số lần gia hạn | Mốc cũ
      Chỉ đạo | Lãnh đạo chỉ đạo | LĐVP chủ trì | Lãnh đạo phụ trách | Người chỉ đạo | Quy mô
      Cấp thực hiện | Hình thức tổ chức | Điểm tự chấm
    `),
    short: list("Ưu tiên | Nguồn | Loại việc | Ký | Xác nhận | Ký xác nhận | Màu | Hộp số"),
    wants: "any",
  },
  {
    label: "group-name",
    names: list(`
      Nhóm nhiệm vụ | Nhóm công việc | Nhóm nội dung | Nhóm hoạt động | Lĩnh vực | Lĩnh vực công tác
      Mảng công tác | Mảng công việc | Mảng việc | Nội dung lớn
    `),
    short: list("Nhóm | Mảng | Nhóm việc | Nhóm NV | Chuyên đề"),
    wants: "text",
  },
  {
    label: "measure",
    names: list(`
      Đơn vị tính | Số tiền | Thành tiền | Đơn giá | Số liệu kỳ này | Lũy kế | Cùng kỳ | Tổng điểm
      Điểm tối đa | Xếp loại | Ngày sinh | Ngày, tháng, năm sinh | Trình độ | Số việc | Số nhiệm vụ
      Tổng số nhiệm vụ | Số văn bản | Tổng số | Số lượt | Số người | Điểm trung bình | Giới tính
      Quê quán | Mã định danh | Năm sinh | Hệ số lương | Mã ngạch | Số tiết | Trình độ chuyên môn
      Dân tộc | So với cùng kỳ | Số liệu năm trước | Năm trước | Số học sinh | Nguyên giá | Năm sử dụng
      Tiết dạy | Môn dạy | Số công việc | Tổng số việc | Tổng nhiệm vụ
      Nội dung góp ý | Người góp ý | Ý kiến góp ý | Người phát biểu | Số chứng từ | Tồn quỹ | Số dư
    `),
    short: list(`
      ĐVT | Điểm | Lớp | Tiết | Nữ | Nam | Cộng | Tổng | Tổng cộng | Môn | Thứ 2 | Thứ 3 | Thứ hai
      Thứ ba | Toán | Tiếng Việt | TB | SĐT | Sĩ số | Thu | Chi | Tồn
    `),
    wants: "number",
  },
];
