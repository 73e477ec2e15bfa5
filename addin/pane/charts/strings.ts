export const chartStrings = {
  title: "Biểu đồ",
  lead: "Số liệu của mọi việc trong sổ, xét đến ngày",
  open: "Mở bảng điều khiển",
  back: "Về biểu đồ",
  saveFull: "Lưu bảng điều khiển (bản nội bộ)",
  saveRedacted: "Lưu bản gửi đi (bỏ tên người, ghi chú)",
  saveLead: "Một tệp HTML, mở được trên điện thoại và không cần mạng.",
  numbers: "Số liệu",
  loading: "Đang vẽ…",
} as const;
