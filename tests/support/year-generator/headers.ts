/** What schools call their columns; of our own collecting, apart from the table that the product reads them by. */
export const headerWords = {
  code: ["STT", "TT", "Stt", "Số TT", "S TT"],
  title: [
    "Nội dung công việc",
    "Nội dung",
    "Nhiệm vụ",
    "Công việc",
    "Nội dung nhiệm vụ",
    "Tên công việc",
    "Nội dung thực hiện",
    "Đầu việc",
  ],
  lead: [
    "Người phụ trách",
    "Chủ trì",
    "Phụ trách",
    "Người thực hiện",
    "Bộ phận phụ trách",
    "Đơn vị chủ trì",
    "Bộ phận chủ trì",
    "Người chủ trì",
  ],
  partners: ["Phối hợp", "Đơn vị phối hợp", "Bộ phận phối hợp", "Người phối hợp"],
  time: ["Thời gian", "Thời gian thực hiện", "Thời điểm", "TG thực hiện"],
  start: ["Ngày bắt đầu", "Bắt đầu", "Từ ngày", "Thời gian bắt đầu"],
  due: ["Thời hạn", "Hạn hoàn thành", "Thời hạn hoàn thành", "Đến ngày", "Hạn"],
  status: ["Trạng thái", "Tình trạng", "Trạng thái nhiệm vụ"],
  percent: ["Tiến độ (%)", "%", "% hoàn thành", "Tỷ lệ hoàn thành (%)"],
  result: ["Kết quả", "Kết quả thực hiện", "Kết quả đạt được", "KQ"],
  evidence: ["Minh chứng", "Hồ sơ minh chứng", "MC", "Tài liệu kèm theo", "Văn bản, minh chứng"],
  notes: ["Ghi chú", "GC"],
} as const;

export type HeaderRole = keyof typeof headerWords;

export const evidenceHeaders = {
  code: ["STT", "TT"],
  taskCode: ["Mã nhiệm vụ", "Nhiệm vụ số"],
  taskTitle: ["Tên nhiệm vụ", "Nhiệm vụ"],
  name: ["Tên minh chứng", "Nội dung minh chứng", "Tên văn bản, minh chứng"],
  place: ["Nơi lưu", "Ghi chú"],
} as const;
