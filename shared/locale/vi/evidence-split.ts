import { kindWordAt } from "./evidence-kinds";
import { findLink } from "./links";
import { findSymbol } from "./symbols";

const bullet =
  /^(?:[-–—•*+●▪◦·►➢✓✔→■□▶]+\s*|\(?\d{1,2}[.)]\s+|\d{1,2}[.)](?=\p{L})|\d{1,2}[/-]\s+(?=\p{L})|[a-zđ]\)\s*)+/u;
const continuesLine = /^(?:ngày|về việc|về|v\/v|của|\()/u;
const anyDate = /(?:ng[àa]y\s*\d)|(?<![\p{L}\d/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\p{L}\d])|\d{1,2}\s+tháng\s+\d/iu;
const numberBehind = /^\s*(?:(?:số|so)\s*[:.]?\s*)?\d{1,5}(?![\d])/iu;
const countBefore = /^\d{1,4}\s+(?=\p{L})/u;
const about = /(?:^|\s)(?:về|v\/v)(?:\s|$)/iu;

/** Without its bullet or numbering: "1. Danh sách" → "Danh sách"; "06- ĐA/TU" keeps its number. */
export function withoutBullet(text: string): string {
  const symbol = /^[^]?\d/.test(text) ? findSymbol(text.slice(0, 80)) : null;
  if (symbol !== null && symbol.index <= 1) return text.replace(/^[•●▪-]\s*/, "");
  return text.replace(bullet, "");
}

/** Stretches that nothing is split in: brackets and addresses. Positions from … to. */
function closedStretches(text: string): [number, number][] {
  const closed: [number, number][] = [];
  if (text.includes("(")) {
    for (const match of text.matchAll(/\([^()\n]{0,300}\)/g)) closed.push([match.index, match.index + match[0].length]);
  }
  let from = 0;
  for (let count = 0; count < 50; count++) {
    const link = findLink(text.slice(from));
    if (link === null) break;
    closed.push([from + link.index, from + link.index + link.length]);
    from += link.index + link.length;
  }
  return closed;
}

const within = (at: number, closed: readonly [number, number][]): boolean =>
  closed.some(([from, to]) => at > from && at < to);

/** "Kế hoạch số" at the end of a line: its number comes on the next. */
const endsBeforeNumber = (line: string): boolean => {
  const word = kindWordAt(line);
  return word?.numbered === true && /^\s*số:?$/u.test(line.slice(word.length));
};

/** Lines of a cell; a line that goes on ("ngày …", "về …") is joined to the one before. */
function lines(text: string): string[] {
  const joined: string[] = [];
  for (const line of text.split("\n")) {
    const last = joined.at(-1);
    const trimmed = line.trim();
    if (last !== undefined && trimmed !== "" && (continuesLine.test(trimmed) || endsBeforeNumber(last))) {
      joined[joined.length - 1] = `${last} ${trimmed}`;
    } else if (trimmed !== "") joined.push(trimmed);
  }
  return joined;
}

/** "1. A 2. B" on one line → its items; only a count that begins with 1 and goes on is one. */
function numberedItems(line: string): string[] {
  if (!/^\(?1[.)]\s*\S/.test(line)) return [line];
  const items: string[] = [];
  let start = 0;
  let next = 2;
  for (const match of line.matchAll(/\s\(?(\d{1,2})[.)]\s*(?=\S)/g)) {
    if (Number(match[1]) !== next) continue;
    items.push(line.slice(start, match.index));
    start = match.index + 1;
    next++;
  }
  items.push(line.slice(start));
  return items;
}

function hardParts(text: string): string[] {
  return lines(text).flatMap((line) => {
    if (!/[;•●▪➢►+*]/.test(line)) return numberedItems(line.trim());
    const closed = closedStretches(line).filter(([from]) => line.charAt(from) !== "(");
    const parts: string[] = [];
    let start = 0;
    for (const match of line.matchAll(/;|\s*[•●▪➢►]\s*|\s[+*]\s(?=\p{L})/gu)) {
      if (within(match.index, closed)) continue;
      parts.push(line.slice(start, match.index));
      start = match.index + match[0].length;
    }
    parts.push(line.slice(start));
    return parts.flatMap((part) => numberedItems(part.trim()));
  });
}

const hasOwn = (segment: string): boolean => {
  if (countBefore.test(segment)) return true;
  const word = kindWordAt(segment);
  if (word === null) return false;
  return (
    (word.numbered && numberBehind.test(segment.slice(word.length))) ||
    findSymbol(segment) !== null ||
    anyDate.test(segment)
  );
};

const isBare = (segment: string): boolean => {
  const word = kindWordAt(segment);
  return word !== null && /^[\s.,;:!]*$/.test(segment.slice(word.length));
};

/** Do bare kind words alone stand from a point to the part's end, or to the next document? "KH 12, ảnh, BB số 4" */
function bareToTheEnd(part: string, points: readonly { at: number; next: number }[], index: number): boolean {
  for (let later = index; later < points.length; later++) {
    const segment = part.slice(points[later]?.next ?? part.length, points[later + 1]?.at ?? part.length);
    if (later > index && hasOwn(segment)) return true;
    if (!isBare(segment)) return false;
  }
  return true;
}

/** Splits at `,` and ` và ` where a kind word begins behind that has its own number or date, or stands bare at the end. */
function softParts(part: string): string[] {
  if (!/,|\svà\s|\s&\s|\sva\s|\s\+\s/iu.test(part)) return [part];
  const closed = closedStretches(part);
  const points: { at: number; next: number }[] = [];
  for (const match of part.matchAll(/\s*,\s*(?:và\s+|cùng\s+)?|\s+(?:và|va|&|\+)\s+/giu)) {
    const next = match.index + match[0].length;
    if (
      match.index === 0 ||
      within(match.index, closed) ||
      (/\d$/.test(part.slice(0, match.index)) && /^\d/.test(part.slice(next)) && match[0].length === 1)
    )
      continue;
    const rest = part.slice(next, next + 60);
    const count = countBefore.exec(rest);
    if (kindWordAt(count === null ? rest : rest.slice(count[0].length)) === null) continue;
    points.push({ at: match.index, next });
    if (points.length > 500) break;
  }
  const pieces: string[] = [];
  let start = 0;
  for (const [index, point] of points.entries()) {
    const until = points[index + 1]?.at ?? part.length;
    const segment = part.slice(point.next, until);
    const current = part.slice(start, point.at);
    const restBare = bareToTheEnd(part, points, index);
    const behindAbout =
      about.test(current) && (findSymbol(current) !== null || /^\p{L}+\s?\p{L}*\s*(?:số\s*)?\d/u.test(current));
    if (hasOwn(segment) || (restBare && !behindAbout)) {
      pieces.push(current);
      start = point.next;
    }
  }
  pieces.push(part.slice(start));
  return pieces;
}

const codes = /^(?:\[?(?:H\d{1,2}[-.]\d{1,2}\.\d{1,2}-\d{2,3}|MC\.?\d{1,2}\.\d{1,2}\.\d{2,3})\]?[\s,;]*){2,}$/iu;
const oneCode = /\[?(?:H\d{1,2}[-.]\d{1,2}\.\d{1,2}-\d{2,3}|MC\.?\d{1,2}\.\d{1,2}\.\d{2,3})\]?/giu;
const leadIn = /^(?:bao gồm|gồm có|gồm|minh chứng|hồ sơ gồm|văn bản gồm|kèm theo|văn bản|hình ảnh gồm)\s*:$/iu;
const storage = /^\(?(?:đã\s+)?lưu(?:\s+(?:tại|trong|ở|hồ sơ|trữ|vt|vp|văn thư|văn phòng)|\s*:)/iu;

/**
 * The pieces of an evidence cell, one for each citation: at line breaks, `;`, bullets and numbering, and inside a part at
 * `,` and ` và ` where another document begins. "KH 12 và ảnh" → "KH 12", "ảnh". Clause 6 of the contract.
 */
export function splitEvidence(text: string): readonly string[] {
  const pieces = hardParts(text)
    .map((part) => withoutBullet(part.trim()))
    .flatMap((part) => (codes.test(part) ? (part.match(oneCode) ?? [part]) : softParts(part)))
    .map((piece) =>
      piece
        .replace(/\s+/g, " ")
        .replace(/^[\s,.:]+|[\s,.;:]+$/g, "")
        .trim(),
    )
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !leadIn.test(`${piece}:`));
  const documents = pieces.filter((piece) => !storage.test(piece) || findLink(piece) !== null);
  return documents.length > 0 ? documents : pieces;
}
