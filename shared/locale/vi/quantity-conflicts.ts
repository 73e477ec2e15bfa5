import { nextDigit } from "../../text/letters";

/** Two figures of one cell that cannot both be right. */
export interface QuantityConflict {
  readonly kind: "share" | "resolved";
  /** The share's upper figure, or what was resolved. */
  readonly more: number;
  /** The share's lower figure, or what was received. */
  readonly less: number;
  readonly unit: string | null;
}

/** Units by which complaints, files and opinions are counted, folded, the longest first. */
const units = [
  "luot y kien",
  "luot nguoi",
  "kien nghi",
  "phan anh",
  "khieu nai",
  "truong hop",
  "y kien",
  "to cao",
  "cau hoi",
  "ho so",
  "vu viec",
  "noi dung",
  "van ban",
  "thu tuc",
  "hoc sinh",
  "vien chuc",
  "giao vien",
  "nhan vien",
  "dai bieu",
  "doan vien",
  "dang vien",
  "luot",
  "don",
  "thu",
  "vu",
  "phieu",
  "nguoi",
  "em",
  "lop",
  "buoi",
  "cuoc",
] as const;
const unit = `(?:${units.join("|")})`;
const number = "\\d{1,3}(?:\\.\\d{3})+|\\d{1,7}";
/** Verbs, folded: what came in (tồn: left over from before), and what was settled. */
const received = "tiep nhan|nhan duoc|nhan|thu ly|ton dau ky|ton";
const resolved = "giai quyet|tra loi|xu ly|giai dap";

const verbThenFigure = new RegExp(
  `(?<![a-z])(${received}|${resolved})(?![a-z])([^\\d,;.\\n]{0,30}?)(?<![\\d/.,-])(${number})(?![\\d/.,-]*\\d)(?:/(${number}))? *(${unit})(?![a-z])`,
  "g",
);
const figureThenVerb = new RegExp(
  `(?<![\\d/.,-])(${number}) *(${unit})(?![a-z])[^\\d,;.\\n]{0,20}?(?<![a-z])(${received}|${resolved})(?![a-z])`,
  "g",
);
const share = new RegExp(
  `(?<![\\d/.,-])(${number})/(${number})(?![\\d/]|[.,-]\\d|[-/]?[a-z]{1,6}-)( *${unit}(?![a-z]))?`,
  "g",
);
const isReceived = new RegExp(`^(?:${received})$`);
/** What stands before a fraction that is a date, a class or a document number. */
const notAShare =
  /(?:ngay|le|dip|mung|hoi|thang|den|tu|truoc|sau|lop|so|sang|chieu|han|ke hoach|kh|qd|bc|tb|cv|bb|quyet dinh|bao cao|cong van|nghi dinh|thong tu|luat|truc|huyet ap) *[:(]? *$/;

function value(figure: string | undefined): number {
  return Number((figure ?? "").replace(/\./g, ""));
}

/** Letters without marks, signs and line breaks kept, so that clauses stay apart. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[ \t\u00A0]+/g, " ");
}

/** Could the fraction be a day and month? 30/4 could, 55/54 could not. */
function couldBeDate(a: number, b: number): boolean {
  return a >= 1 && a <= 31 && b >= 1 && b <= 12;
}

function shareConflict(text: string): QuantityConflict | null {
  for (const match of text.matchAll(share)) {
    const [more, less] = [value(match[1]), value(match[2])];
    const named = match[3] !== undefined;
    if (less === 0 || more <= less || (couldBeDate(more, less) && !named)) continue;
    if (notAShare.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    return { kind: "share", more, less, unit: match[3]?.trim() ?? null };
  }
  return null;
}

function resolvedConflict(text: string): QuantityConflict | null {
  const counted = new Map<string, { received: number | null; resolved: number | null }>();
  const add = (verb: string, figure: number, of: string) => {
    const entry = counted.get(of) ?? { received: null, resolved: null };
    if (isReceived.test(verb)) entry.received = (entry.received ?? 0) + figure;
    else entry.resolved = Math.max(entry.resolved ?? 0, figure);
    counted.set(of, entry);
  };
  let behind = text;
  for (const match of text.matchAll(verbThenFigure)) {
    add(match[1] ?? "", value(match[3]), match[5] ?? "");
    behind = behind.replace(match[0], " ".repeat(match[0].length));
  }
  for (const match of behind.matchAll(figureThenVerb)) add(match[3] ?? "", value(match[1]), match[2] ?? "");
  for (const [of, { received: less, resolved: more }] of counted) {
    if (less !== null && more !== null && more > less) return { kind: "resolved", more, less, unit: of };
  }
  return null;
}

const anyFraction = /\d\/\d/;
const comingIn = /nh[aậ]n|th[uụ] l|t[oồ]n/i;
const settling = /gi[aả]i|tr[aả] l|x[uử] l/i;

/** A cheap first look, marks or not: a fraction, or words for both coming in and settling. Most cells have neither. */
function mayConflict(text: string): boolean {
  if (nextDigit(text, 0) < 0) return false;
  return anyFraction.test(text) || (comingIn.test(text) && settling.test(text));
}

/**
 * The first pair of figures of a cell that contradict each other: a share a/b with a > b, or more resolved (giải quyết,
 * trả lời) than received (nhận, tiếp nhận) of one unit. "Nhận 3 đơn, đã giải quyết 4 đơn" → resolved 4 of 3.
 *
 * "30/4" and "lớp 5/2" are no shares; what was left over from before (tồn) counts as received.
 */
export function quantityConflict(text: string): QuantityConflict | null {
  if (!mayConflict(text)) return null;
  const line = folded(text);
  return resolvedConflict(line) ?? shareConflict(line);
}
