/**
 * A sentence made of figures. `{B01}` is a figure; `{E06%E05}` a share, left out when it cannot be told. A part all of
 * whose figures are unknown is left out; unknown figures of a part that stays are printed as ……
 */
export interface FigureSentence {
  /** A section of the outline, or words of the plan's group title under which the sentence belongs. */
  readonly place: { readonly section: string } | { readonly group: readonly string[] };
  readonly opening: string;
  readonly parts: readonly string[];
  /** Printed instead when the figure is a stated zero. */
  readonly zero?: { readonly code: string; readonly text: string };
}

export const figureSentences: readonly FigureSentence[] = [
  {
    place: { section: "II.2" },
    opening: "Nhà trường đã",
    parts: [
      "kiện toàn Ban Chỉ đạo thực hiện dân chủ ở cơ sở gồm {A02} thành viên",
      "phân công {A03} viên chức phụ trách công tác dân vận",
    ],
  },
  {
    place: { section: "II.3" },
    opening: "Trong kỳ, nhà trường đã",
    parts: [
      "tổ chức {B01} cuộc quán triệt, tuyên truyền, phổ biến với {B02} lượt người tham dự",
      "tổ chức {B04} lớp, buổi tập huấn, bồi dưỡng với {B05} lượt người tham dự",
    ],
  },
  {
    place: { group: ["giáo dục nhận thức", "tuyên truyền"] },
    opening: "Trong kỳ, nhà trường đã",
    parts: ["đăng {B03} tin, bài tuyên truyền"],
  },
  {
    place: { group: ["dân vận khéo", "thi đua"] },
    opening: "Trong kỳ, nhà trường đã",
    parts: [
      "đăng ký, triển khai {C01} mô hình “Dân vận khéo”",
      "có {C02} mô hình được công nhận, nhân rộng",
      "khen thưởng, biểu dương {L01} tập thể, {L02} cá nhân",
    ],
  },
  {
    place: { group: ["cải cách hành chính", "hành chính"] },
    opening: "Trong kỳ, nhà trường đã",
    parts: ["rà soát, niêm yết, công khai {D01} thủ tục hành chính", "tiếp nhận {D02} hồ sơ", "giải quyết {D03} hồ sơ"],
  },
  {
    place: { group: ["tiếp cận thông tin", "tiếp công dân", "kiến nghị"] },
    opening: "Trong kỳ, nhà trường đã",
    parts: ["tiếp {E01} lượt công dân", "tiếp {E02} người"],
    zero: { code: "E01", text: "Trong kỳ, nhà trường không có lượt tiếp công dân nào." },
  },
  {
    place: { group: ["tiếp cận thông tin", "tiếp công dân", "kiến nghị"] },
    opening: "Đơn thư:",
    parts: [
      "tổng số đơn tiếp nhận {F02} đơn (khiếu nại: {F03}; tố cáo: {F04}; kiến nghị, phản ánh: {F05})",
      "đã giải quyết {F08}/{F02} đơn{F08%F02}",
      "tồn cuối kỳ {F11} đơn",
    ],
    zero: { code: "F02", text: "Trong kỳ, nhà trường không tiếp nhận đơn khiếu nại, tố cáo, kiến nghị, phản ánh." },
  },
  {
    place: { section: "III.B.1" },
    opening: "Trong kỳ, nhà trường đã",
    parts: ["công khai {G01} nội dung theo quy định", "hoàn thành {G02} việc công khai, niêm yết theo kế hoạch"],
  },
  {
    place: { section: "III.B.2" },
    opening: "Nhà trường đã",
    parts: [
      "tổ chức {H01} hội nghị cán bộ, viên chức, người lao động với {H02} người dự",
      "ban hành, sửa đổi, bổ sung {H06} quy chế",
    ],
  },
  {
    place: { section: "III.B.3" },
    opening: "Nhà trường đã",
    parts: ["tổ chức {H03} lần lấy ý kiến, khảo sát, góp ý", "thu được {H05} phiếu", "ghi nhận {H04} ý kiến góp ý"],
  },
  {
    place: { section: "III.B.3" },
    opening: "Nhà trường đã",
    parts: [
      "tổ chức {E04} cuộc đối thoại giữa người đứng đầu với viên chức, người lao động, cha mẹ học sinh",
      "ghi nhận {E05} ý kiến",
      "giải quyết, trả lời {E06}/{E05} ý kiến{E06%E05}",
    ],
  },
  {
    place: { section: "III.B.4" },
    opening: "Trong kỳ,",
    parts: [
      "Ban Thanh tra nhân dân đã thực hiện {K01} cuộc kiểm tra, giám sát",
      "qua kiểm tra, giám sát có {K02} kiến nghị",
      "nhà trường đã tự kiểm tra {K03} cuộc",
    ],
  },
];

/** The profile of the school, every figure typed by the clerk. */
export const profileSentence: FigureSentence = {
  place: { section: "I.1" },
  opening: "Nhà trường có",
  parts: [
    "{Q01} lớp với {Q02} học sinh",
    "{Q03} cán bộ, giáo viên, nhân viên",
    "{Q04} đảng viên",
    "{Q05} đoàn viên công đoàn",
  ],
};

/** ", đạt 98,15%". */
export const shareText = (percent: string): string => `, đạt ${percent}`;
