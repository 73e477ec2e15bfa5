/** Titles, columns and words of the three appendices; a column's width is its share of the page. */
export const appendixWords = {
  figures: {
    title: "SỐ LIỆU CÔNG TÁC DÂN VẬN VÀ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
    empty: "Chưa có chỉ tiêu nào.",
    sheet: "Phụ lục I",
    missing: "Còn thiếu (ghi “……” trong bảng):",
  },
  progress: {
    title: "TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ",
    empty: "Trong kỳ báo cáo, sổ theo dõi không có nhiệm vụ nào đến hạn hoặc hoàn thành.",
    sheet: "Phụ lục II",
  },
  evidence: {
    title: "DANH MỤC MINH CHỨNG",
    empty: "Trong kỳ báo cáo, sổ theo dõi chưa ghi minh chứng nào.",
    sheet: "Phụ lục III",
  },
  total: "Tổng cộng",
  group: "Nhóm",
  otherGroup: "Tổ chức thực hiện, chế độ báo cáo và các nhiệm vụ khác",
  localPath: "Tệp lưu trên máy của trường",
  cut: (cell: string): string => `… (xem ô ${cell})`,
  joined: "; ",
} as const;

export const figureColumns = {
  order: { header: "STT", width: 7 },
  title: { header: "Nội dung (chỉ tiêu)", width: 40 },
  unit: { header: "Đơn vị tính", width: 11 },
  value: { header: "Số liệu kỳ này", width: 10 },
  before: { header: "Kỳ báo cáo trước", width: 10 },
  note: { header: "Ghi chú", width: 14 },
  source: { header: "Nguồn", width: 17 },
} as const;

export const progressColumns = {
  order: { header: "STT", width: 5 },
  title: { header: "Nội dung nhiệm vụ", width: 24 },
  lead: { header: "Chủ trì", width: 9 },
  partners: { header: "Phối hợp", width: 10 },
  due: { header: "Thời hạn", width: 9 },
  result: { header: "Kết quả thực hiện", width: 15 },
  status: { header: "Mức độ", width: 8 },
  evidence: { header: "Minh chứng", width: 15 },
  source: { header: "Nguồn", width: 8 },
} as const;

export const evidenceColumns = {
  order: { header: "STT", width: 5 },
  name: { header: "Tên minh chứng", width: 30 },
  number: { header: "Số, ký hiệu", width: 12 },
  date: { header: "Ngày", width: 10 },
  task: { header: "Nhiệm vụ", width: 24 },
  link: { header: "Đường dẫn", width: 10 },
  source: { header: "Nguồn", width: 10 },
} as const;

/** Headings of appendix I over the figures whose code begins so. */
export const figureGroups: readonly (readonly [letters: string, title: string])[] = [
  ["A", "Lãnh đạo, chỉ đạo"],
  ["B", "Quán triệt, tuyên truyền, tập huấn"],
  ["C", "Phong trào thi đua “Dân vận khéo”"],
  ["D", "Cải cách hành chính"],
  ["E", "Tiếp công dân, đối thoại"],
  ["F", "Đơn khiếu nại, tố cáo, kiến nghị, phản ánh"],
  ["G", "Công khai"],
  ["H", "Bàn, quyết định, tham gia ý kiến"],
  ["K", "Kiểm tra, giám sát"],
  ["L", "Khen thưởng, xử lý"],
  ["M", "Chăm lo đời sống"],
  ["Q", "Quy mô nhà trường"],
];
