import type { Citation, EvidenceKind } from "../../model/evidence";
import type { PlanYear } from "../../model/period";
import { cleanText } from "../../text/clean";
import { fold } from "../../text/fold";
import { hasMoreLetters, nextDigit } from "../../text/letters";
import { findDate, type FoundDate } from "./evidence-dates";
import type { KindWord } from "./evidence-kinds";
import { kindWordAt } from "./evidence-kinds";
import { signs, signsOf } from "./evidence-signs";
import { splitEvidence } from "./evidence-split";
import { findLink, isBareLink, type FoundLink } from "./links";
import { vietnameseNumber } from "./quantities";
import { isMark } from "./status-words";
import type { FoundSymbol } from "./symbols";
import { findSymbol } from "./symbols";

export interface EvidenceContext {
  readonly planYear: PlanYear;
  /** The cell's hyperlink. */
  readonly link: string | null;
  /** The cell stands in a column of links: its words ("Xem video") are a label. */
  readonly hyperlinkOnly?: boolean;
}

const wrappings =
  /^(?:(?:bản\s+(?:sao|scan|chụp|photo|gốc|chính|mềm|cứng|in)|bản|dự thảo|file|tệp|các|những|một số|nhiều|có|toàn văn|bộ|xem|kèm|đính kèm|theo|gồm|trang|tập|quyển|cuốn|tấm|bức|tờ|minh chứng|mc)\s*:?\s+)/iu;
const codePattern =
  /\[?(?<![\p{L}\d])((?:H\d{1,2}[-.]\d{1,2}\.\d{1,2}-\d{2,3})|(?:MC\.?\d{1,2}\.\d{1,2}\.\d{2,3}))(?![\d])\]?/iu;
/** "KH12/KH-THTU", "TT36/2017/TT-BGDĐT": a number glued to its kind. */
const gluedNumber =
  /(?<![\p{L}\d/-])(KH|QĐ|BC|TB|BB|NQ|CV|CT|TTr|TT|NĐ|GM|HD|KL|PA|ĐA|CTr|QC)(?=\d{1,4}(?:[/\s,;.]|$))/gu;
const leadingCount = /^(\d{1,4}|\d{1,3}(?:\.\d{3})+)\s+(?=\p{L})/u;
const trailingCount =
  /[:(x]\s*(\d{1,4})\s*(?:ảnh|tấm|hình|cái|bản|phiếu|bài|video|clip|file|tờ|bức|tin|cuốn|quyển)?\s*\)?$/iu;
const numberAfterWord =
  /^\.?\s*(?:(số|so)\s*[:.]?\s*)?(\d{1,5})(\/(?:19|20)\d{2})?(?=\s*$|\s*[,;:.()]|\s+(?:ngày|ngay|về|ve|v\/v|của|cua|năm|nam|ra|do|kèm|kem|cùng|cung|lưu|luu|-|–|\())(?!\s*\/)/iu;
/** "Biên bản họp số 03": the number behind some words that name the document. */
const numberAfterName =
  /^((?:\s+\p{L}+){1,5}?)\s+số\s*[:.]?\s*(\d{1,5})(\/(?:19|20)\d{2})?(?=\s*$|\s*[,;:.()]|\s+(?:ngày|về|v\/v|của|năm|kèm|-|–))(?!\s*\/)/iu;
/** Words whose own number it is: "tổ số 2". */
const ownNumber =
  /(?:^|\s)(?:tổ|nhóm|lớp|khối|cơ sở|điểm|điểm trường|phòng|khu|khu phố|ấp|đường|nhà|mẫu|phụ lục|biểu|bài|kỳ|lần|mã|về|việc)$/iu;
const aboutAt = /(?:^|\s)(?:về việc|về|v\/v|trích yếu)(?=\s)/iu;
const legalKinds: ReadonlySet<EvidenceKind> = new Set(["luat", "nghi-dinh", "thong-tu", "nghi-quyet", "quyet-dinh"]);
const uncounted: ReadonlySet<string> = new Set("ngay thang nam gio phut dong nghin ngan trieu ty".split(" "));

/** The kind word of a citation, and where it begins. */
interface FoundKind {
  readonly word: KindWord;
  readonly at: number;
}

/** "[H1-1.6-07] QC dân chủ": the code of the box and what it holds. */
const leadingCode = new RegExp(`^${codePattern.source}[\\s:.–-]*`, "iu");
/** "Hồ sơ: KH 12": a word for all that follows. */
const leadingLabel = /^(?:hồ sơ|văn bản|tài liệu|minh chứng)(?:\s+(?:gồm|lưu|kèm theo|có))?\s*:\s*/iu;

/** "Có (KH 12)": a yes that names its document. */
const leadingYes = /^(?:đã\s+)?(?:có|đủ)\s*\((?:đã\s+)?(?:lưu\s+)?/iu;

/** The kind word of a citation behind words that only wrap it ("bản sao", "05 tấm"). */
function kindWordOf(text: string, held: number): FoundKind | null {
  let at = 0;
  if ((held & (signs.glued | signs.link)) !== 0) at = leadingCode.exec(text)?.[0].length ?? 0;
  if (at === 0 && (held & signs.bracket) !== 0) at = leadingYes.exec(text)?.[0].length ?? 0;
  const label = text.includes(":") ? leadingLabel.exec(text.slice(at)) : null;
  if (label !== null && kindWordAt(text.slice(at + label[0].length)) !== null) at += label[0].length;
  for (let depth = 0; depth < 4; depth++) {
    const rest = at === 0 ? text : text.slice(at);
    const word = kindWordAt(rest);
    // "bản cam kết", "tờ trình" are words of their own; "bản sao quyết định" wraps one.
    if (word !== null) return { word, at };
    const wrapping = wrappings.exec(rest);
    if (wrapping === null) return null;
    at += wrapping[0].length;
  }
  return null;
}

/**
 * What one piece of evidence says: "KH số 12/KH-THTU ngày 15/01/2024 về tuyên truyền" → ke-hoach, number 12, symbol
 * KH-THTU, 2024-01-15.
 *
 * The words are kept as written. A date inside "về …" of a numbered document is not the document's. When word and symbol
 * disagree the kind follows the word and `symbolKind` tells the other. Clause 6 of the contract.
 */
export function readCitation(text: string, context: EvidenceContext): Citation {
  return citationOf(text, signsOf(text), context);
}

/** The same; `held`: the signs of the text, or of a longer one that it was cut from. */
function citationOf(text: string, held: number, context: EvidenceContext): Citation {
  const found = (held & signs.link) === 0 ? null : findLink(text);
  // Numbers inside an address are no document numbers.
  const unlinked = found === null ? text : `${text.slice(0, found.index)} ${text.slice(found.index + found.length)}`;
  const words = (held & signs.glued) === 0 ? unlinked : unlinked.replace(gluedNumber, "$1 ");
  const firstDigit = (held & signs.digit) === 0 ? -1 : nextDigit(words, 0);
  const hasDigits = firstDigit >= 0;
  const written = hasDigits ? findSymbol(words, firstDigit) : null;
  const count = !hasDigits || written?.index === 0 ? null : leadingCount.exec(words);
  const afterCount = count === null ? words : words.slice(count[0].length);
  const kindWord = kindWordOf(afterCount, held);
  const kindEnd = kindWord === null ? null : words.length - afterCount.length + kindWord.at + kindWord.word.length;
  const symbol = written !== null && isOwnSymbol(words, written, kindWord, kindEnd) ? written : null;
  // What the digits before another document's symbol say is this one's own.
  const own = symbol === null && written !== null ? words.slice(0, written.index) : words;
  const ownAfterCount = own.slice(words.length - afterCount.length);
  const plainNumber = hasDigits && symbol === null && kindWord !== null ? numberBehind(ownAfterCount, kindWord) : null;
  const numbered = symbol !== null || plainNumber !== null;
  // Nothing before the first digits is a date, nor are those of the document's own number.
  const datesFrom = symbol?.index === firstDigit ? firstDigit + symbol.length : firstDigit;
  const code = (held & (signs.glued | signs.link)) === 0 ? undefined : codePattern.exec(text)?.[1];
  return {
    text,
    kind: kindWord?.word.kind ?? symbol?.impliedKind ?? (isLinkOnly(text, found, context) ? "lien-ket" : "khac"),
    number: symbol?.number ?? plainNumber,
    symbol: symbol?.symbol ?? null,
    citedAs: symbol?.citedAs ?? null,
    symbolKind: symbol?.symbolKind ?? null,
    date: hasDigits ? dateOf(own, datesFrom, numbered ? (symbol?.index ?? 0) : null, context.planYear) : null,
    link: found?.link ?? context.link,
    quantity: hasDigits ? quantityOf(count?.[1] ?? null, afterCount, words, numbered, kindWord) : null,
    code: code?.toUpperCase() ?? null,
  };
}

/** Nothing but "số" between a kind and its number. */
const numberAlone = /^ ?(?:(?:số|so) ?)?[:.]? ?$/iu;

/**
 * Does the number belong to the document that the text names first? "Tài liệu phổ biến Nghị quyết số 98/2023/QH15" is no
 * document of its own number; "Thông báo kết luận số 12/TB-THTU" is. `kindEnd`: where the first kind word ends.
 */
function isOwnSymbol(text: string, symbol: FoundSymbol, first: FoundKind | null, kindEnd: number | null): boolean {
  if (first === null || kindEnd === null || kindEnd >= symbol.index) return true;
  const upToNumber = text.slice(kindEnd, symbol.index);
  // Nearly all write it so.
  if (upToNumber === " số " || numberAlone.test(upToNumber)) return true;
  // Step by step: as one pattern, long white space takes it minutes.
  const unpointed = upToNumber.trimEnd().replace(/[:.]$/, "");
  const between = unpointed
    .trimEnd()
    .replace(/(?:số|so)$/iu, "")
    .trimEnd();
  const sameKind = symbol.symbolKind === first.word.kind;
  const words = [...between.matchAll(/\S+/g)].slice(-4);
  for (const word of words) {
    const rest = between.slice(word.index);
    const other = kindWordAt(rest);
    // A law on "tiếp cận thông tin" has its number, though "tin" is a kind of evidence: it bears none.
    if (other?.numbered === true && other.length === rest.length) return sameKind && other.kind !== symbol.symbolKind;
  }
  return sameKind || !aboutAt.test(` ${between} `);
}

function isLinkOnly(text: string, found: FoundLink | null, context: EvidenceContext): boolean {
  if (found !== null && isBareLink(text)) return true;
  return context.link !== null && (context.hyperlinkOnly === true || isLinkLabel(text));
}

const linkLabels = new Set(
  "xem|xem tai day|tai day|link|mo|mo thu muc|mo link|xem link|xem thu muc|xem file|xem chi tiet|chi tiet|duong dan|drive|google drive|thu muc|file|xem anh|o day|nhan vao day|bam vao day|truy cap".split(
    "|",
  ),
);

/** Words that only say "there is a link here". */
function isLinkLabel(text: string): boolean {
  return linkLabels.has(fold(text));
}

function numberBehind(text: string, { word, at }: FoundKind): string | null {
  const behind = text.slice(at + word.length);
  const match = numberAfterWord.exec(behind);
  if (match === null) return word.numbered ? numberBehindName(behind) : null;
  const [, said, digits = "", year] = match;
  if (!word.numbered && said === undefined) return null;
  if (said === undefined && /^(?:19|20)\d{2}$/.test(digits)) return null;
  // "BB 01/2024" may be a month.
  if (said === undefined && year !== undefined && !legalKinds.has(word.kind)) return null;
  return digits + (year !== undefined && (said !== undefined || legalKinds.has(word.kind)) ? year : "");
}

function numberBehindName(text: string): string | null {
  const match = text.includes("số") ? numberAfterName.exec(text) : null;
  if (match === null) return null;
  const [, name = "", digits = "", year = ""] = match;
  const words = name.trim().split(/\s+/);
  const othersNumber = words.some((_word, index) => kindWordAt(words.slice(index).join(" "))?.numbered === true);
  return othersNumber || ownNumber.test(name) ? null : digits + year;
}

function dateOf(text: string, from: number, numberedAt: number | null, planYear: PlanYear): string | null {
  const first = findDate(text, from, planYear);
  if (first === null || numberedAt === null) return first?.date ?? null;
  const aboutFrom = text.search(aboutAt);
  const about = aboutFrom < 0 ? text.length : aboutFrom;
  let last = first;
  for (let date: FoundDate | null = first; date !== null; date = findDate(text, endOf(date), planYear)) {
    if (date.index < about && (date.index >= numberedAt || date.full)) return date.date;
    last = date;
  }
  const tail = text.slice(Math.max(0, last.index - 12), last.index);
  const ends = /^[\s.)]*$/.test(text.slice(endOf(last)));
  return ends && /(?:[,(]|ban hành|ký)\s*$/iu.test(tail) ? last.date : null;
}

const endOf = ({ index, length }: FoundDate): number => index + length;

const wordEnd = /[^\p{L}\p{N}\u0300-\u036F]/u;

function quantityOf(
  leading: string | null,
  afterCount: string,
  words: string,
  numbered: boolean,
  kindWord: FoundKind | null,
): number | null {
  if (leading !== null) {
    const end = afterCount.search(wordEnd);
    const firstWord = end < 0 ? afterCount : afterCount.slice(0, end);
    return uncounted.has(fold(firstWord)) ? null : vietnameseNumber(leading);
  }
  if (numbered || kindWord === null || legalKinds.has(kindWord.word.kind)) return null;
  const trailing = trailingCount.exec(words);
  return trailing === null ? null : Number(trailing[1]);
}

const yes = new Set(
  "co|day du|du|da co|da co day du|co day du|da du|da day du|da nop|ok|yes|true|co minh chung|da co minh chung|du minh chung|co du|co ho so|co du ho so|day du ho so|day du minh chung|da luu|co luu|du ho so|co du minh chung|co day du minh chung|co day du ho so|da co ho so|da co du|co luu tru|co luu ho so|da co du minh chung|da co du ho so".split(
    "|",
  ),
);
const no = new Set(
  "khong|chua co|chua|khong co|k|ko|kco|chua co minh chung|khong co minh chung|none|no|false|n a|na|chua nop|chua day du|chua du|chua cap nhat|dang cap nhat|dang bo sung|chua bo sung|se bo sung|bo sung sau|can bo sung|khong yeu cau|khong ap dung|khong phat sinh|khong can|trong".split(
    "|",
  ),
);

const longestAnswer = Math.max(...[...yes, ...no].map((answer) => answer.length));

type ReadCell = { readonly citations: readonly Citation[]; readonly bareYes: boolean; readonly bareNo: boolean };
const nothing: ReadCell = { citations: [], bareYes: false, bareNo: false };
const saysYes: ReadCell = { ...nothing, bareYes: true };
const saysNo: ReadCell = { ...nothing, bareNo: true };

/** "Có (lưu tại VP)" says no more than "Có"; "Có (lưu KH 12)" names a document. */
const stored = /\((?:đã\s+)?lưu(?!\p{L})([^()]*)\)$/iu;

/** The words of an answer without the bracket that only says where the evidence is kept. */
function withoutStore(text: string): string {
  const kept = text.endsWith(")") ? stored.exec(text) : null;
  if (kept === null) return text;
  const named = /\d/.test(kept[1] ?? "") && kindWordAt((kept[1] ?? "").trim())?.numbered === true;
  return named ? text : text.slice(0, kept.index);
}

/**
 * The citations of an evidence cell. A bare yes (Có, x, Đầy đủ, Đủ) and a bare no (Không, Chưa có, -) give none: the first
 * is told by `bareYes`. A hyperlink over the cell is the link of each piece that has none of its own, and makes evidence
 * of a bare "Xem" or "x".
 */
export function readEvidence(text: string, context: EvidenceContext): ReadCell {
  const written = signsOf(text);
  const isClean = (written & signs.unclean) === 0;
  const limited = (isClean ? text : cleanText(text)).slice(0, 32_767).trim();
  const held = isClean ? written : signsOf(limited);
  const said = withoutStore(limited);
  const answer = mayAnswer(limited, said, held) ? readAnswer(limited, said, context) : null;
  if (answer !== null) return answer;
  const pieces = splitEvidence(limited, held);
  const [first] = pieces;
  if (first === undefined) return nothing;
  const citations = [citationOf(first, held, context)];
  for (let index = 1; index < pieces.length; index++) citations.push(citationOf(pieces[index] ?? "", held, context));
  return { citations, bareYes: false, bareNo: false };
}

/** A cheap first look: an answer is short, and no answer but a lone number ("1", "100") has digits. */
function mayAnswer(text: string, said: string, held: number): boolean {
  if ((held & signs.digit) !== 0 && text.length > 3 && said === text) return false;
  return !hasMoreLetters(said, longestAnswer);
}

/** What a cell answers that names no evidence but says whether there is some; null for words of evidence. */
function readAnswer(text: string, said: string, context: EvidenceContext): ReadCell | null {
  if (text === "")
    return context.link === null ? nothing : { ...nothing, citations: [readCitation(context.link, context)] };
  const key = fold(said);
  const isYes = yes.has(key) || isMark(text) || /^\d{1,3}$/.test(text);
  if (isYes && context.link === null) return text === "0" || text === "00" ? saysNo : saysYes;
  if (no.has(key) || key === "") return saysNo;
  if (!isYes) return null;
  const citation = readCitation(text, { ...context, hyperlinkOnly: true });
  return { ...nothing, citations: [{ ...citation, quantity: null }] };
}
