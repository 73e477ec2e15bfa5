import type { CivilDate } from "../../model/period";
import type { PlanCitation } from "../../model/plan";
import { lawNames } from "../../locale/vi/plan-words";
import { isoDate } from "../../text/civil-date";

/** Words for kinds of documents, as plans cite them. */
const kinds: readonly (readonly [word: string, kind: string])[] = [
  ["Luật", "luat"],
  ["Nghị định", "nghi-dinh"],
  ["Nghị quyết", "nghi-quyet"],
  ["Thông tư liên tịch", "thong-tu"],
  ["Thông tư", "thong-tu"],
  ["Quyết định", "quyet-dinh"],
  ["Chỉ thị", "chi-thi"],
  ["Kế hoạch", "ke-hoach"],
  ["Kết luận", "ket-luan"],
  ["Chương trình phối hợp", "chuong-trinh"],
  ["Chương trình hành động", "chuong-trinh"],
  ["Chương trình", "chuong-trinh"],
  ["Đề án", "de-an"],
  ["Công văn", "cong-van"],
  ["Thông báo", "thong-bao"],
  ["Hướng dẫn", "huong-dan"],
  ["Quy chế", "quy-che"],
  ["Quy định", "quy-dinh"],
  ["Báo cáo", "bao-cao"],
  ["Tờ trình", "to-trinh"],
  ["Công điện", "khac"],
];
const kindOf = new Map(kinds.map(([word, kind]) => [word.toLowerCase(), kind]));
/** Either case of the first letter; symbols keep their case, so the patterns are no case-blind ones. */
const word = kinds
  .map(([name]) => `[${name.charAt(0)}${name.charAt(0).toLowerCase()}]${name.slice(1).replace(/ /g, "\\s+")}`)
  .join("|");

const group = "[A-ZĐ][\\p{L}&]*\\d{0,4}";
const symbol = `${group}(?:[-/]${group}|\\s?[-/]\\s?[A-ZĐ]{2,}[\\p{L}&]*\\d{0,4})*`;
const number = `(\\d{1,5})(/(?:19|20)\\d\\d)?(?:\\s?[-/]\\s?(${symbol}))?`;
const numbered = new RegExp(`(?<!\\p{L})(${word})\\s+(?:số\\s*:?\\s*)?${number}(?![\\d/])`, "gu");
const further = new RegExp(`^\\s*(?:,|;|và)\\s*(?:số\\s*)?${number}(?![\\d/])`, "u");
const dated = /^\s*,?\s*(?:ký\s+)?ngày\s+(\d{1,2})(?:\s*tháng\s*|[/.-])(\d{1,2})(?:\s*,?\s*năm\s*|[/.-])(\d{4})/iu;
const byName = new RegExp(
  `(?<!\\p{L})Luật\\s+(?:${lawNames.map((name) => name.replace(/ /g, "\\s+")).join("|")})(?:\\s+năm\\s+(?:19|20)\\d\\d)?(?!\\p{L})(?:\\s*,?\\s+(?:Luật\\s+)?số\\s*:?\\s*${number}(?![\\d/]))?`,
  "giu",
);

interface Found extends PlanCitation {
  readonly from: number;
}

/** A symbol without the footnote number that a PDF glued to it; the term of parliament belongs to it. */
function bareSymbol(written: string | undefined): string | null {
  if (written === undefined) return null;
  const tight = written.replace(/\s/g, "");
  const parliament = /^(QH|UBTVQH)(\d{2})\d*$/.exec(tight);
  return parliament ? `${parliament[1] ?? ""}${parliament[2] ?? ""}` : tight.replace(/\d+$/, "");
}

function dateAt(text: string, at: number): { date: CivilDate; end: number } | null {
  const match = dated.exec(text.slice(at, at + 60));
  const date = match && isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
  return match && date ? { date, end: at + match[0].length } : null;
}

/** A number and what it is: a bare number without year or symbol ("Kế hoạch 12") names no document for sure. */
function isDocument(year: string | undefined, letters: string | undefined): boolean {
  return year !== undefined || letters !== undefined;
}

/**
 * The documents that a paragraph cites, in its order; one date behind two numbers serves both.
 *
 * "Nghị định số 04/2015/NĐ-CP14" → nghi-dinh, "04/2015", "NĐ-CP"; "Đề án số 06- ĐA/TU" → "06", "ĐA/TU"; laws by name too.
 */
export function citedDocuments(text: string): readonly PlanCitation[] {
  const found: Found[] = [];
  for (const match of text.matchAll(numbered)) {
    const kind = kindOf.get((match[1] ?? "").toLowerCase().replace(/\s+/g, " ")) ?? "khac";
    if (!isDocument(match[3], match[4])) continue;
    let end = match.index + match[0].length;
    let from = match.index;
    let [digits, year, letters] = [match[2], match[3], match[4]];
    for (let more = 0; more < 20; more++) {
      const at = dateAt(text, end);
      const quote = text.slice(from, at?.end ?? end);
      found.push({
        from,
        text: quote,
        quote,
        kind,
        number: `${digits ?? ""}${year ?? ""}`,
        symbol: bareSymbol(letters),
        date: at?.date ?? null,
      });
      const next = further.exec(text.slice(at?.end ?? end, (at?.end ?? end) + 60));
      if (!next || !isDocument(next[2], next[3]) || next[3] === undefined) break;
      from = (at?.end ?? end) + next[0].search(/\d/);
      end = (at?.end ?? end) + next[0].length;
      [digits, year, letters] = [next[1], next[2], next[3]];
    }
  }
  for (const match of text.matchAll(byName)) {
    if (found.some((other) => other.from === match.index)) continue;
    const [digits, year, letters] = match.slice(1);
    const at = digits === undefined ? null : dateAt(text, match.index + match[0].length);
    const quote = text.slice(match.index, at?.end ?? match.index + match[0].length);
    const symbolOfLaw = bareSymbol(letters);
    const numberOfLaw = digits === undefined ? null : `${digits}${year ?? ""}`;
    const fields = { number: numberOfLaw, symbol: symbolOfLaw, date: at?.date ?? null };
    found.push({ from: match.index, text: quote, quote, kind: "luat", ...fields });
  }
  found.sort((a, b) => a.from - b.from);
  return found.map((citation, index) => withSharedDate(citation, found[index + 1], text));
}

/** "217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013": the first has the second's date. */
function withSharedDate({ from, ...citation }: Found, next: Found | undefined, text: string): PlanCitation {
  const between = next && text.slice(from + citation.quote.length, next.from);
  const shares =
    citation.date === null && next?.date && /^\s*(?:và|,)\s*$/u.test(between ?? "") && next.kind === citation.kind;
  return shares ? { ...citation, date: next.date } : citation;
}
