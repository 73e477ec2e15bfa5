import { codeAt } from "../../text/code-at";
import { isLetterAt, saysAt } from "../../text/letters";
import { linksIn, within } from "./closed-stretches";
import { kindWordAt } from "./evidence-kinds";
import { signs } from "./evidence-signs";
import { findSymbol } from "./symbols";

const bullet =
  /^(?:[-–—•*+●▪◦·►➢✓✔→■□▶]+\s*|\(?\d{1,2}[.)]\s+|\d{1,2}[.)](?=\p{L})|\d{1,2}[/-]\s+(?=\p{L})|[a-zđ]\)\s*)+/u;
const digitAtBeginning = /^[^]?\d/;
const continuesLine = /^(?:ngày|về việc|về|v\/v|của|\()/u;
const dateLine = /^\(?\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}){1,2}\)?$/;

/** Without its bullet or numbering: "1. Danh sách" → "Danh sách"; "06- ĐA/TU" keeps its number. */
export function withoutBullet(text: string): string {
  if (beginsWithWord(text)) return text;
  const symbol = digitAtBeginning.test(text) ? findSymbol(text.slice(0, 80)) : null;
  if (symbol !== null && symbol.index <= 1) return text.replace(/^[•●▪-]\s*/, "");
  return text.replace(bullet, "");
}

/** Does a text begin with a letter, but not with the one of "a) Kế hoạch"? */
export const beginsWithWord = (text: string): boolean =>
  isLetterAt(text, 0) && !(text.length > 1 && codeAt(text, 1) === closingBracket);
const closingBracket = 41;

/** "Kế hoạch số" at the end of a line: its number comes on the next. */
const endsBeforeNumber = (line: string): boolean => {
  const end = line.endsWith(":") ? line.length - 1 : line.length;
  if (!saysAt(line, end - 2, "số")) return false;
  const word = kindWordAt(line);
  return word?.numbered === true && /^\s*số:?$/iu.test(line.slice(word.length));
};

/** Does a line go on the one before: "ngày …", "về …", or a date of its own below a number and symbol? */
const goesOn = (line: string, before: string): boolean =>
  continuesLine.test(line) || (dateLine.test(line) && findSymbol(before) !== null);

/** Lines of a cell; a line that goes on ("ngày …", "về …") is joined to the one before. */
function lines(text: string): string[] {
  const joined: string[] = [];
  for (const line of text.split("\n")) {
    const last = joined.at(-1);
    const trimmed = line.trim();
    if (last !== undefined && trimmed !== "" && (goesOn(trimmed, last) || endsBeforeNumber(last))) {
      joined[joined.length - 1] = `${last} ${trimmed}`;
    } else if (trimmed !== "") joined.push(trimmed);
  }
  return joined;
}

const dash = /^[-–]\s?(?=\p{L}|\d)/u;

/** "- KH 12 - BB 03" on one line → its items, where each dash stands before another kind of evidence; else null. */
function dashedItems(line: string): string[] | null {
  const items = line.split(/\s[-–]\s+/);
  return items.length > 1 && items.slice(1).every((item) => kindWordAt(item) !== null) ? items : null;
}

/** "1. A 2. B" or "- A - B" on one line → its items; only a count that begins with 1 and goes on is one. */
function itemsOf(line: string): readonly string[] {
  // Most lines begin with a word.
  if (isLetterAt(line, 0)) return [line];
  if (!/^\(?1[.)]\s*\S/.test(line)) return (dash.test(line) ? dashedItems(line) : null) ?? [line];
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

const hardSign = /;|\s*[•●▪➢►]\s*|\s[+*]\s(?=\p{L})/gu;
const otherThanSemicolon = /[•●▪➢►+*]/;

function partsOfLine(line: string, found: number): readonly string[] {
  if ((found & signs.hardPart) === 0) return [line];
  const links = linksIn(line, found);
  if (links.length === 0 && !otherThanSemicolon.test(line)) return line.split(";");
  const parts: string[] = [];
  let start = 0;
  hardSign.lastIndex = 0;
  for (let match = hardSign.exec(line); match !== null; match = hardSign.exec(line)) {
    if (within(match.index, links)) continue;
    parts.push(line.slice(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(line.slice(start));
  return parts;
}

/**
 * The items of an evidence cell: at line breaks, `;`, bullets and numbering; a line that goes on the one before is joined to
 * it. `found`: the signs of the text.
 */
export function itemsIn(text: string, found: number): readonly string[] {
  if ((found & (signs.lineBreak | signs.hardPart)) === 0) return itemsOf(text.trim());
  const items: string[] = [];
  for (const line of (found & signs.lineBreak) === 0 ? [text] : lines(text)) {
    for (const part of partsOfLine(line, found)) for (const item of itemsOf(part.trim())) items.push(item);
  }
  return items;
}
