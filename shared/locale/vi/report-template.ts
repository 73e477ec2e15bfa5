/** What a placeholder of a school's own Word form stands for, by its name; the list is printed as documentation. */
export const placeholderTitles = {
  co_quan_chu_quan: "Tên cơ quan chủ quản trực tiếp, chữ in hoa",
  ten_truong: "Tên trường, viết trong câu",
  ten_truong_in_hoa: "Tên trường, chữ in hoa",
  so_ky_hieu: "Số, ký hiệu của báo cáo: Số: 05/BC-THTU",
  dia_danh_ngay: "Địa danh, ngày, tháng, năm",
  trich_yeu: "Trích yếu nội dung báo cáo",
  kinh_gui: "Nơi nhận chính (Kính gửi)",
  ky_bao_cao: "Kỳ báo cáo: 6 tháng đầu năm 2024, năm 2024",
  ky_tiep: "Kỳ tiếp theo, chữ in hoa: 6 THÁNG CUỐI NĂM 2024, NĂM 2025",
  tu_ngay: "Ngày đầu của kỳ số liệu",
  den_ngay: "Ngày cuối của kỳ số liệu",
  ngay_tinh: "Ngày tính trạng thái công việc",
  mo_dau: "Đoạn mở đầu",
  ket_thuc: "Câu kết thúc",
  noi_nhan: "Các dòng Nơi nhận",
  chuc_vu: "Quyền hạn, chức vụ người ký",
  nguoi_ky: "Họ tên người ký",
  du_thao: "Dấu dự thảo; để trống khi là bản chính thức",
} as const;

export type PlaceholderName = keyof typeof placeholderTitles;

/** Lists that a row of a table, or a paragraph, is repeated for: {#tien_do} … {/tien_do}. */
export const listTitles = {
  so_lieu: "Các chỉ tiêu của Phụ lục I",
  tien_do: "Các nhiệm vụ của Phụ lục II",
  minh_chung: "Các minh chứng của Phụ lục III",
  con_thieu: "Những nội dung còn thiếu",
} as const;

export type ListName = keyof typeof listTitles;

/** Fields of each list, in the order of the appendix's columns. */
export const listFields: Readonly<Record<ListName, readonly (readonly [name: string, title: string])[]>> = {
  so_lieu: [
    ["stt", "Số thứ tự"],
    ["chi_tieu", "Tên chỉ tiêu"],
    ["don_vi", "Đơn vị tính"],
    ["so_lieu", "Số liệu kỳ này"],
    ["ghi_chu", "Ghi chú"],
    ["nguon", "Các ô trong sổ"],
  ],
  tien_do: [
    ["stt", "Số thứ tự"],
    ["nhiem_vu", "Nội dung nhiệm vụ"],
    ["chu_tri", "Chủ trì"],
    ["phoi_hop", "Phối hợp"],
    ["thoi_han", "Thời hạn"],
    ["ket_qua", "Kết quả thực hiện"],
    ["muc_do", "Mức độ"],
    ["minh_chung", "Minh chứng"],
    ["nguon", "Ô trong sổ"],
  ],
  minh_chung: [
    ["stt", "Số thứ tự"],
    ["ten", "Tên minh chứng"],
    ["so_ky_hieu", "Số, ký hiệu"],
    ["ngay", "Ngày"],
    ["nhiem_vu", "Nhiệm vụ"],
    ["duong_dan", "Đường dẫn"],
    ["nguon", "Ô trong sổ"],
  ],
  con_thieu: [["noi_dung", "Nội dung còn thiếu"]],
};

/** Why a form cannot be used; the end of the sentence of "template-broken". */
export const templateReasons = {
  notWord: "tệp không phải là văn bản Word (.docx) hoặc đã hỏng",
  tag: (name: string): string => `chỗ điền “${name}” mở mà không đóng, hoặc đóng mà không mở`,
  delimiter: "có dấu { hoặc } lẻ",
} as const;

export const templateGuide = {
  title: "# Mẫu báo cáo riêng của trường",
  intro: [
    "Soạn mẫu trong Word theo thể thức của trường hoặc cấp trên, ghi các chỗ điền dưới đây vào nơi cần số liệu, rồi chọn tệp mẫu ở bước Xuất.",
    "Phần mềm chỉ thay chỗ điền; chữ, định dạng, bảng và hình của mẫu giữ nguyên. Chỗ điền viết liền, không dấu, trong dấu ngoặc nhọn.",
    "Trang này được tạo tự động từ bảng chỗ điền của phần mềm.",
  ],
  single: "## Chỗ điền một lần",
  sections: "## Nội dung từng mục",
  sectionsIntro:
    'Muốn mỗi ý là một đoạn riêng thì ghi trong một đoạn: `{#doan_II_1 [loopOver: "paragraph"]}{doan}{/doan_II_1}` (mục I.1 là `doan_I_1`, …; đoạn mở đầu là `doan_mo_dau`).',
  figures: "## Chỉ tiêu",
  figuresIntro: "Chỉ tiêu chưa có số liệu được điền “……”, không điền số 0.",
  lists: "## Danh sách lặp theo dòng",
  listsIntro:
    "Trong bảng, ghi {#tên} ở đầu ô thứ nhất và {/tên} ở cuối ô sau cùng của một dòng; dòng ấy được lặp lại cho từng mục.",
  placeholder: "Chỗ điền",
  meaning: "Nội dung",
} as const;

export const starterWords = {
  figures: "PHỤ LỤC SỐ LIỆU",
  progress: "TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ",
  attached: (number: string): string => `(Kèm theo Báo cáo ${number})`,
} as const;
