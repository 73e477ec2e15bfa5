/** What fills a section; one builder each in `shared/report/sections/`. */
export type SectionContent =
  | "none"
  | "own-words"
  | "profile"
  | "documents"
  | "figures"
  | "staff"
  | "organization"
  | "results"
  | "groups"
  | "strengths"
  | "limits"
  | "outlook";

/** One heading of the report. A `groups` row stands for one heading for each task group of the plan, in the plan's own title. */
export interface OutlineRow {
  readonly code: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly title: string;
  readonly content: SectionContent;
  /** Printed when there is nothing to say; a missing section would read as a missing duty. */
  readonly empty: string;
}

/** The outline of domain notes 1.3; `{next}` is the span that follows. */
export const outline: readonly OutlineRow[] = [
  { code: "I", level: 1, title: "ĐẶC ĐIỂM TÌNH HÌNH", content: "none", empty: "" },
  {
    code: "I.1",
    level: 3,
    title: "Khái quát",
    content: "profile",
    empty: "Quy mô lớp, học sinh và đội ngũ: ……",
  },
  { code: "I.2", level: 3, title: "Thuận lợi", content: "own-words", empty: "……" },
  { code: "I.3", level: 3, title: "Khó khăn", content: "own-words", empty: "……" },
  { code: "II", level: 1, title: "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO VÀ TỔ CHỨC THỰC HIỆN", content: "none", empty: "" },
  {
    code: "II.1",
    level: 3,
    title: "Ban hành văn bản",
    content: "documents",
    empty: "Văn bản đã ban hành trong kỳ: …… (sổ theo dõi chưa ghi số, ký hiệu văn bản).",
  },
  {
    code: "II.2",
    level: 3,
    title: "Kiện toàn Ban Chỉ đạo, phân công viên chức phụ trách",
    content: "staff",
    empty: "Ban Chỉ đạo gồm …… thành viên; viên chức phụ trách công tác dân vận: ……",
  },
  {
    code: "II.3",
    level: 3,
    title: "Quán triệt, tuyên truyền, tập huấn",
    content: "figures",
    empty: "Số cuộc quán triệt, tuyên truyền, tập huấn: ……; số lượt người tham dự: ……",
  },
  {
    code: "II.4",
    level: 3,
    title: "Tổ chức thực hiện, chế độ báo cáo và các nhiệm vụ khác",
    content: "organization",
    empty: "Trong kỳ, sổ theo dõi không ghi nhiệm vụ riêng về tổ chức thực hiện và báo cáo.",
  },
  { code: "III", level: 1, title: "KẾT QUẢ THỰC HIỆN", content: "results", empty: "" },
  { code: "III.A", level: 2, title: "CÔNG TÁC DÂN VẬN CỦA CHÍNH QUYỀN", content: "none", empty: "" },
  {
    code: "III.A.*",
    level: 3,
    title: "",
    content: "groups",
    empty: "Trong kỳ báo cáo, sổ theo dõi không có nhiệm vụ nào của nhóm này đến hạn hoặc hoàn thành.",
  },
  { code: "III.B", level: 2, title: "THỰC HIỆN DÂN CHỦ Ở CƠ SỞ", content: "none", empty: "" },
  {
    code: "III.B.1",
    level: 3,
    title: "Những nội dung công khai",
    content: "figures",
    empty: "Số nội dung đã công khai trong kỳ: ……",
  },
  {
    code: "III.B.2",
    level: 3,
    title: "Bàn và quyết định; hội nghị cán bộ, viên chức, người lao động",
    content: "figures",
    empty: "Hội nghị cán bộ, viên chức, người lao động: ……; quy chế được ban hành, sửa đổi: ……",
  },
  {
    code: "III.B.3",
    level: 3,
    title: "Tham gia ý kiến, đối thoại",
    content: "figures",
    empty: "Số lần lấy ý kiến: ……; số ý kiến ghi nhận: ……; số cuộc đối thoại: ……",
  },
  {
    code: "III.B.4",
    level: 3,
    title: "Kiểm tra, giám sát; Ban Thanh tra nhân dân",
    content: "figures",
    empty: "Số cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân: ……",
  },
  { code: "IV", level: 1, title: "ĐÁNH GIÁ CHUNG", content: "none", empty: "" },
  { code: "IV.1", level: 3, title: "Ưu điểm", content: "strengths", empty: "……" },
  {
    code: "IV.2",
    level: 3,
    title: "Hạn chế",
    content: "limits",
    empty: "Theo sổ theo dõi, không có nhiệm vụ quá hạn chưa hoàn thành.",
  },
  { code: "IV.3", level: 3, title: "Nguyên nhân", content: "own-words", empty: "……" },
  {
    code: "V",
    level: 1,
    title: "PHƯƠNG HƯỚNG, NHIỆM VỤ {next}",
    content: "outlook",
    empty: "Tiếp tục thực hiện các nhiệm vụ theo kế hoạch: ……",
  },
  { code: "VI", level: 1, title: "KIẾN NGHỊ, ĐỀ XUẤT", content: "own-words", empty: "Không." },
];

/** What follows the reported span: ("6-thang", 2024) → "6 THÁNG CUỐI NĂM 2024". */
export function nextSpan(kind: "6-thang" | "nam", year: number): string {
  return kind === "6-thang" ? `6 THÁNG CUỐI NĂM ${year}` : `NĂM ${year + 1}`;
}

/** Words of tasks that appoint people, for II.2. */
export const staffTopics: readonly string[] = [
  "kiện toàn",
  "thành lập ban chỉ đạo",
  "phân công viên chức phụ trách",
  "phân công người phụ trách",
];
