/** Fixed words of the report and of the forms of Nghị định 30/2020/NĐ-CP. */
export const reportWords = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  type: "BÁO CÁO",
  number: "Số:",
  /** Symbol of a report by a school: "BC-THTU". */
  typeSymbol: "BC",
  addressee: "Kính gửi:",
  recipients: "Nơi nhận:",
  asAbove: "Như trên",
  filed: "Lưu: VT",
  forPrincipal: "KT.",
  principal: "HIỆU TRƯỞNG",
  deputy: "PHÓ HIỆU TRƯỞNG",
  draftStamp: "DỰ THẢO - CHƯA BAN HÀNH",
  appendix: "Phụ lục",
  source: "Nguồn",
  /** Stands for what nothing says; never for zero. */
  unknown: "……",
  unnamedSchool: "TRƯỜNG ……",
  person: "cá nhân được phân công",
} as const;

/** Units whose short form stands in the line Lưu, by folded name. */
export const filingAbbreviations: Readonly<Record<string, string>> = {
  "cong doan": "CĐ",
  "chi bo": "CB",
  "van thu": "",
  "ban giam hieu": "BGH",
  "to van phong": "TVP",
  "ban thanh tra nhan dan": "TTND",
};

/** The state of a task as the appendix names it. */
export const statusWords = {
  done: "Đã hoàn thành",
  "in-progress": "Đang thực hiện",
  "not-started": "Chưa thực hiện",
  postponed: "Hoãn",
  cancelled: "Không thực hiện",
} as const;

export const statusNotes = {
  unknown: "Chưa ghi",
  late: "trễ hạn",
  overdue: "quá hạn",
} as const;

/** Words of a kind of document before its number: "ke-hoach" → "Kế hoạch". Kinds without a number of their own are left out. */
export const documentWords: Readonly<Record<string, string>> = {
  luat: "Luật",
  "nghi-dinh": "Nghị định",
  "thong-tu": "Thông tư",
  "nghi-quyet": "Nghị quyết",
  "quyet-dinh": "Quyết định",
  "chi-thi": "Chỉ thị",
  "quy-che": "Quy chế",
  "quy-dinh": "Quy định",
  "thong-bao": "Thông báo",
  "huong-dan": "Hướng dẫn",
  "chuong-trinh": "Chương trình",
  "ke-hoach": "Kế hoạch",
  "phuong-an": "Phương án",
  "de-an": "Đề án",
  "bao-cao": "Báo cáo",
  "bien-ban": "Biên bản",
  "to-trinh": "Tờ trình",
  "cong-van": "Công văn",
  "giay-moi": "Giấy mời",
  "hop-dong": "Hợp đồng",
  "ket-luan": "Kết luận",
};

/** First syllables of roles that stand behind đồng chí, thầy, cô as a name would. */
export const rolesBehindTitles: ReadonlySet<string> = new Set([
  ..."Hiệu Phó Trưởng Tổ Tổng Bí Chủ Ban Bộ Giám Thư Đảng Cán Giáo Nhân Kế Văn".split(" "),
]);
