export const startStrings = {
  title: "Từ sổ theo dõi đến báo cáo",
  lead: "Thả sổ theo dõi của trường vào đây. Phần mềm đọc sổ đúng như thầy cô đã lập, chỉ ra ô cần sửa, rồi làm báo cáo và biểu đồ.",
  leadExcel: "Phần mềm đọc sổ đang mở đúng như thầy cô đã lập, chỉ ra ô cần sửa, rồi làm báo cáo và biểu đồ.",
  drop: "Thả tệp .xlsx vào đây",
  dropNow: "Thả tay để mở sổ",
  or: "hoặc",
  pick: "Chọn tệp…",
  readOpen: "Đọc sổ đang mở",
  sample: "Dùng thử với sổ mẫu",
  privacy: "Sổ chỉ được đọc trên máy này, không gửi đi đâu và không bị ghi đè.",
  privacyExcel:
    "Mọi việc làm ngay trên máy này, không gửi dữ liệu đi đâu. Các trang của thầy cô chỉ thay đổi khi thầy cô bấm sửa.",
  blank: (year: number) => `Chưa có sổ? Tạo sổ trống năm ${year}`,
  loseFixes: "Sổ đang mở có sửa đổi chưa lưu vào tệp. Mở sổ khác thì các sửa đổi ấy mất. Vẫn mở sổ khác?",
  notAFile: "Đó không phải là tệp. Hãy thả tệp sổ theo dõi (.xlsx).",
} as const;
