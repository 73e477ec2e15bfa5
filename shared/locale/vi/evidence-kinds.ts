import type { EvidenceKind } from "../../model/evidence";
import { codeAt } from "../../text/code-at";
import { fold } from "../../text/fold";
import { goesOnAt, lowerCode, saysAt } from "../../text/letters";

/** A kind of evidence: the words that name it, and the abbreviations of Phụ lục III of Nghị định 30/2020 and Party use. */
interface KindRow {
  readonly kind: EvidenceKind;
  readonly words: readonly string[];
  readonly abbreviations: readonly string[];
  /** It can bear a number of its own without a symbol: "KH 12". */
  readonly numbered: boolean;
}

/** The place to add a word; longer words win. Words outside the list (`khac`) are known as words of evidence too. */
export const kindTable: readonly KindRow[] = [
  { kind: "luat", words: ["luật", "bộ luật", "pháp lệnh"], abbreviations: [], numbered: true },
  { kind: "nghi-dinh", words: ["nghị định"], abbreviations: ["NĐ"], numbered: true },
  { kind: "thong-tu", words: ["thông tư", "thông tư liên tịch"], abbreviations: ["TT", "TTLT"], numbered: true },
  { kind: "nghi-quyet", words: ["nghị quyết", "nq"], abbreviations: ["NQ"], numbered: true },
  { kind: "quyet-dinh", words: ["quyết định", "qđ"], abbreviations: ["QĐ"], numbered: true },
  { kind: "chi-thi", words: ["chỉ thị"], abbreviations: ["CT"], numbered: true },
  { kind: "quy-che", words: ["quy chế", "qui chế"], abbreviations: ["QC"], numbered: true },
  { kind: "quy-dinh", words: ["quy định", "qui định"], abbreviations: ["QyĐ", "QĐi"], numbered: true },
  { kind: "thong-bao", words: ["thông báo"], abbreviations: ["TB"], numbered: true },
  { kind: "huong-dan", words: ["hướng dẫn"], abbreviations: ["HD"], numbered: true },
  { kind: "chuong-trinh", words: ["chương trình", "chương trình phối hợp"], abbreviations: ["CTr"], numbered: true },
  { kind: "ke-hoach", words: ["kế hoạch", "kh"], abbreviations: ["KH"], numbered: true },
  { kind: "phuong-an", words: ["phương án"], abbreviations: ["PA"], numbered: true },
  { kind: "de-an", words: ["đề án"], abbreviations: ["ĐA"], numbered: true },
  { kind: "bao-cao", words: ["báo cáo", "bc", "bckq", "bctk"], abbreviations: ["BC"], numbered: true },
  {
    kind: "bien-ban",
    words: ["biên bản", "bb", "bbh", "bbkt", "bbsh", "bbnt", "bbhđsp"],
    abbreviations: ["BB"],
    numbered: true,
  },
  { kind: "to-trinh", words: ["tờ trình", "ttr"], abbreviations: ["TTr"], numbered: true },
  { kind: "cong-van", words: ["công văn", "cv"], abbreviations: ["CV"], numbered: true },
  { kind: "giay-moi", words: ["giấy mời", "thư mời"], abbreviations: ["GM"], numbered: true },
  { kind: "phieu", words: ["phiếu"], abbreviations: ["PG", "PC", "PB"], numbered: false },
  {
    kind: "danh-sach",
    words: ["danh sách", "d/s", "ds", "dshs", "dsgv", "dscb", "dscbgvnv"],
    abbreviations: ["DS"],
    numbered: false,
  },
  { kind: "so", words: ["sổ"], abbreviations: [], numbered: false },
  { kind: "hop-dong", words: ["hợp đồng"], abbreviations: ["HĐ"], numbered: true },
  { kind: "ket-luan", words: ["kết luận"], abbreviations: ["KL"], numbered: true },
  {
    kind: "hinh-anh",
    words: [
      "hình ảnh",
      "ảnh",
      "ảnh chụp",
      "hình chụp",
      "hình",
      "tấm ảnh",
      "tấm hình",
      "bức ảnh",
      "bộ ảnh",
      "album ảnh",
      "album",
      "file ảnh",
    ],
    abbreviations: [],
    numbered: false,
  },
  {
    kind: "video",
    words: ["video", "clip", "video clip", "phim", "phóng sự", "đoạn phim"],
    abbreviations: [],
    numbered: false,
  },
  { kind: "lien-ket", words: ["link", "đường dẫn", "đường link", "liên kết"], abbreviations: [], numbered: false },
  {
    kind: "bai-viet",
    words: [
      "bài viết",
      "tin bài",
      "tin, bài",
      "bài đăng",
      "bài báo",
      "bài đưa tin",
      "bài trên",
      "bài",
      "tin",
      "tin đăng",
      "tin trên",
    ],
    abbreviations: [],
    numbered: false,
  },
  {
    kind: "tai-lieu",
    words: ["tài liệu", "bài tuyên truyền", "bài phát thanh", "đề cương tuyên truyền", "tờ rơi", "tờ gấp"],
    abbreviations: [],
    numbered: false,
  },
  {
    kind: "khac",
    words: [
      "hồ sơ",
      "bản cam kết",
      "cam kết",
      "giấy khen",
      "giấy chứng nhận",
      "chứng nhận",
      "chứng từ",
      "hóa đơn",
      "bản tin",
      "nội quy",
      "quy trình",
      "quy tắc",
      "lịch",
      "bảng",
      "công điện",
      "thông cáo",
      "dự án",
      "giấy ủy quyền",
      "giấy giới thiệu",
      "thư",
      "đơn",
      "bản đăng ký",
      "bản tự nhận xét",
      "bản kê khai",
      "tin nhắn",
      "bài dự thi",
      "bài thu hoạch",
      "bài phát biểu",
      "bài giảng",
      "hình thức",
      "tin tưởng",
      "bài học",
      "sổ tay điện tử",
    ],
    abbreviations: [],
    numbered: false,
  },
];

export interface KindWord {
  readonly kind: EvidenceKind;
  /** Length of the word in the text. */
  readonly length: number;
  readonly numbered: boolean;
  readonly abbreviated: boolean;
}

/** A word of the table and what it says. */
interface Word {
  readonly word: string;
  readonly says: KindWord;
}

const wordOf = ({ kind, numbered }: KindRow, word: string, abbreviated: boolean): Word => ({
  word,
  says: { kind, length: word.length, numbered, abbreviated },
});

const words: readonly Word[] = kindTable
  .flatMap((row) => row.words.map((word) => wordOf(row, word, false)))
  .sort((a, b) => b.word.length - a.word.length);

const foldedWords = words.map(({ word, says }) => ({ word: fold(word), says: { ...says, length: fold(word).length } }));

/** By their first two letters, longest first: a text is held against few of them. */
function byBeginning(entries: readonly Word[]): ReadonlyMap<number, readonly Word[]> {
  const map = new Map<number, Word[]>();
  for (const entry of entries) {
    const key = beginningOf(entry.word);
    const same = map.get(key);
    if (same) same.push(entry);
    else map.set(key, [entry]);
  }
  return map;
}

/** The first two letters of a text of at least two, in lower case. */
const beginningOf = (text: string): number => lowerCode(codeAt(text, 0)) * 0x1_0000 + lowerCode(codeAt(text, 1));

const wordsByBeginning = byBeginning(words);
const foldedByBeginning = byBeginning(foldedWords);

const byAbbreviation = new Map<string, KindWord>();
for (const row of kindTable) {
  for (const word of row.abbreviations) byAbbreviation.set(word, wordOf(row, word, true).says);
}

/** Written without đ or in another case: "QD" → QĐ, "TTR" → TTr, "NĐ" typed "ND". Never TT for TTr. */
const loose: Readonly<Record<string, string>> = {
  QD: "QĐ",
  ND: "NĐ",
  TTR: "TTr",
  CTR: "CTr",
  QYĐ: "QyĐ",
  QYD: "QyĐ",
  Qđ: "QĐ",
  Nđ: "NĐ",
};

/** As written in the table or loosely. */
const byWritten = new Map(byAbbreviation);
for (const [written, meant] of Object.entries(loose)) {
  const says = byAbbreviation.get(meant);
  if (says !== undefined) byWritten.set(written, says);
}

/** The kind of an abbreviation: "QĐ" → quyet-dinh, "TTr" → to-trinh; null for what is none ("THTU", "QH15"). */
export function kindOfAbbreviation(written: string): EvidenceKind | null {
  return (byWritten.get(written) ?? byWritten.get(written.toUpperCase()))?.kind ?? null;
}

/** The kind that a symbol says: "KH-THTU" → ke-hoach, "CT/TW" → chi-thi; null when it says none ("THTU-CĐ", "QH15"). */
export function kindOfSymbol(symbol: string): EvidenceKind | null {
  const end = symbol.search(/[-/–.\s]/);
  return kindOfAbbreviation(end < 0 ? symbol : symbol.slice(0, end));
}

/** How organs begin that a kind is glued to; "PGDĐT" and "TTND" are organs themselves. */
const gluedOrgan = /^(?:TH|MN|MG|TrTH|PT|UB|PGD|SGD|GD|CĐ|BGH|ĐU|CB)/;

/** A symbol whose kind and organ are glued together: "QĐTHTU" → quyet-dinh; "PGDĐT" → null. */
export function kindOfGluedSymbol(symbol: string): EvidenceKind | null {
  if (/[-/–.\s]/.test(symbol)) return null;
  for (const length of [4, 3, 2]) {
    const found = byAbbreviation.get(symbol.slice(0, length));
    if (found !== undefined && gluedOrgan.test(symbol.slice(length))) return found.kind;
  }
  return null;
}

const abbreviationAt = /[A-ZĐ][A-Za-zĐđ]{1,3}(?=$|[\s.,:;()\d/])/uy;
const marked = /[^\u0000-\u007F]/;

/** Does a text begin with a word that ends there? */
const beginsWith = (text: string, word: string): boolean => saysAt(text, 0, word) && !goesOnAt(text, word.length);

function wordAt(words: ReadonlyMap<number, readonly Word[]>, text: string): Word | null {
  const candidates = words.get(beginningOf(text));
  if (candidates === undefined) return null;
  for (const candidate of candidates) if (beginsWith(text, candidate.word)) return candidate;
  return null;
}

/** The kind word that the text begins with: "Biên bản họp" → bien-ban, "KH số 12" → ke-hoach; null when it begins with none. */
export function kindWordAt(text: string): KindWord | null {
  if (text.length < 2) return null;
  abbreviationAt.lastIndex = 0;
  if (abbreviationAt.test(text)) {
    const said = byWritten.get(text.slice(0, abbreviationAt.lastIndex));
    if (said !== undefined) return said;
  }
  return (wordAt(wordsByBeginning, text) ?? bareWordOf(text))?.says ?? null;
}

/** The same in a text without any mark, held against the words without theirs. */
function bareWordOf(text: string): Word | null {
  const bare = wordAt(foldedByBeginning, text);
  if (bare === null || marked.test(text.slice(0, 200))) return null;
  // "So 12/KH" is a number, "So tiep cong dan" a book.
  return bare.word === "so" && /^so\s*[:.]?\s*\d/i.test(text) ? null : bare;
}
