/**
 * The look of a report by Nghị định 30/2020/NĐ-CP, in one place (domain notes 2.1 to 2.5). Lengths in twips
 * (1/1440 inch), sizes in half-points: 28 is 14 pt.
 */
export const font = "Times New Roman";

export const page = {
  /** A4. */
  width: 11_906,
  height: 16_838,
  top: 1_134,
  bottom: 1_134,
  /** 30 mm; 15 mm on the right, so that a district's name and the nation's stand side by side on one line each. */
  left: 1_701,
  right: 851,
  header: 567,
  footer: 567,
} as const;

/** Width between the margins, upright and on its side. */
export const textWidth = {
  portrait: page.width - page.left - page.right,
  landscape: page.height - page.left - page.right,
} as const;

/**
 * Header block and signature block: two columns without borders or cell margins. 44/56 instead of the sample's 40/60:
 * measured, "ỦY BAN NHÂN DÂN HUYỆN NHÀ BÈ" is 4,090 wide at 12 pt and the nation's name 5,000.
 */
export const blockColumns = [4_150, textWidth.portrait - 4_150] as const;

/** Free height for signature and stamp, in empty lines of 14 pt: above 72 pt with the space between lines. */
export const signatureLines = 5;

export interface TextStyle {
  /** Name in Word's list of styles. */
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: "left" | "center" | "right" | "both";
  readonly firstLine?: number;
  readonly left?: number;
  readonly before?: number;
  readonly after?: number;
  /** Line spacing, 240 is single. */
  readonly line?: number;
  readonly keepNext?: boolean;
  /** Outline level for the navigation pane, from 0. */
  readonly outline?: number;
}

const text = { size: 28, before: 120, line: 276 } as const;

/** One style for each element (ô) of the form; capitals are typed, not formatted. */
export const styles = {
  nation: { name: "Quốc hiệu", size: 24, bold: true, align: "center" },
  motto: { name: "Tiêu ngữ", size: 26, bold: true, align: "center" },
  superior: { name: "Cơ quan chủ quản", size: 24, align: "center" },
  school: { name: "Tên đơn vị", size: 24, bold: true, align: "center" },
  rule: { name: "Đường kẻ", size: 4, align: "center" },
  number: { name: "Số - ký hiệu", size: 26, align: "center" },
  placeAndDate: { name: "Địa danh - ngày", size: 26, italic: true, align: "center" },
  draft: { name: "Dấu dự thảo", size: 24, bold: true, align: "center" },
  title: { name: "Tên loại văn bản", size: 28, bold: true, align: "center", before: 240, keepNext: true },
  subject: { name: "Trích yếu", size: 28, bold: true, align: "center", keepNext: true },
  addressee: { name: "Kính gửi", size: 28, align: "center", before: 240, after: 120 },
  addresseeLine: { name: "Kính gửi - từng nơi", size: 28, align: "left", left: 2_268 },
  body: { name: "Nội dung", ...text, align: "both", firstLine: 720 },
  lead: { name: "Dẫn vào danh sách", ...text, align: "both", firstLine: 720, keepNext: true },
  item: { name: "Gạch đầu dòng", ...text, align: "both", firstLine: 720 },
  note: { name: "Ghi chú", size: 26, italic: true, align: "both", before: 120, line: 264 },
  heading1: {
    name: "Mục",
    ...text,
    bold: true,
    align: "both",
    firstLine: 720,
    before: 180,
    keepNext: true,
    outline: 0,
  },
  heading2: {
    name: "Tiểu mục",
    ...text,
    bold: true,
    align: "both",
    firstLine: 720,
    keepNext: true,
    outline: 1,
  },
  heading3: { name: "Khoản", ...text, bold: true, align: "both", firstLine: 720, keepNext: true, outline: 2 },
  heading4: {
    name: "Khoản con",
    ...text,
    bold: true,
    italic: true,
    align: "both",
    firstLine: 720,
    keepNext: true,
    outline: 3,
  },
  /** Between the last sentence and the signature; both stay on one page. */
  spacer: { name: "Khoảng trước chữ ký", size: 22, align: "left", keepNext: true },
  recipientsLabel: { name: "Nơi nhận", size: 24, bold: true, italic: true, align: "left" },
  recipient: { name: "Nơi nhận - từng nơi", size: 22, align: "left" },
  position: { name: "Chức vụ người ký", size: 28, bold: true, align: "center" },
  signer: { name: "Họ tên người ký", size: 28, bold: true, align: "center" },
  appendixNumber: { name: "Số phụ lục", size: 28, bold: true, align: "center", keepNext: true, outline: 0 },
  appendixTitle: { name: "Tên phụ lục", size: 28, bold: true, align: "center", keepNext: true },
  attached: { name: "Kèm theo", size: 28, italic: true, align: "center", after: 160, keepNext: true },
  tableHead: { name: "Đầu bảng", size: 24, bold: true, align: "center", keepNext: true },
  tableGroup: { name: "Nhóm trong bảng", size: 24, bold: true, align: "left", keepNext: true },
  tableLeft: { name: "Ô bảng", size: 24, align: "left" },
  tableCenter: { name: "Ô bảng - giữa", size: 24, align: "center" },
  tableRight: { name: "Ô bảng - phải", size: 24, align: "right" },
  pageNumber: { name: "Số trang", size: 28, align: "center" },
} as const satisfies Readonly<Record<string, TextStyle>>;

export type StyleKey = keyof typeof styles;

/** Advance of a bold capital of Times New Roman, in em, measured over the header lines. */
const boldAdvance = 0.626;

/** About how wide a bold line prints, in twips: for rules that are a share of their line. */
export function lineWidth(text: string, size: number): number {
  return Math.round([...text].length * boldAdvance * (size / 2) * 20);
}

/** Lengths of the rules under the header lines: the motto's is as long as its line, the others two fifths of theirs. */
export const ruleShare = { school: 0.4, subject: 0.4 } as const;
export const mottoWidth = 3_181;
