import { singleSpaced } from "../../text/clean";
import { codeAt } from "../../text/code-at";
import { isDigit, isLetterAt, isWhite, saysAt } from "../../text/letters";
import { closedStretches, within, type Stretch } from "./closed-stretches";
import { beginsWithWord, itemsIn, withoutBullet } from "./evidence-items";
import { kindWordAt } from "./evidence-kinds";
import { signs, signsOf } from "./evidence-signs";
import { findLink } from "./links";
import { findSymbol } from "./symbols";

const anyDate = /(?:ng[àa]y\s*\d)|(?<![\p{L}\d/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\p{L}\d])|\d{1,2}\s+tháng\s+\d/iu;
const numberBehind = /^\s*(?:(?:số|so)\s*[:.]?\s*)?\d{1,5}(?![\d])/iu;
/** Where two pieces may part, tried at a comma, and where a word behind white space begins. */
const behindComma = /,\s*(?:và\s+|cùng\s+)?/iy;
const andWord = /(?:và|va|&|\+)\s+/iy;
const countBefore = /^\d{1,4}\s+(?=\p{L})/u;
const about = /(?:^|\s)(?:về|v\/v)(?:\s|$)/iu;

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

/** Where a part may be split, and where what follows begins: before a kind word, with its count or without. */
function softPoints(part: string, found: number): { at: number; next: number }[] {
  const points: { at: number; next: number }[] = [];
  let closed: readonly Stretch[] | null = null;
  const length = part.length;
  let spaceFrom = 0;
  for (let at = 0; at < length; at++) {
    const code = codeAt(part, at);
    if (isWhite(code)) continue;
    // White space before a comma goes with it; before a word there must be some.
    const pattern = code === comma ? behindComma : at > spaceFrom && mayBeAnd(code) ? andWord : null;
    const begin = spaceFrom;
    spaceFrom = at + 1;
    if (pattern === null) continue;
    pattern.lastIndex = at;
    if (!pattern.test(part)) continue;
    const next = pattern.lastIndex;
    spaceFrom = next;
    at = next - 1;
    if (begin === 0 || !beginsDocument(part, next)) continue;
    // "05 tin, bài" is one kind of evidence.
    if (code === comma && newsAt.test(part.slice(next, next + 4)) && newsEnd.test(part.slice(0, begin))) continue;
    const alone = next === begin + 1;
    if (alone && isDigit(codeAt(part, begin - 1)) && next < length && isDigit(codeAt(part, next))) continue;
    closed ??= closedStretches(part, found);
    if (within(begin, closed)) continue;
    points.push({ at: begin, next });
    if (points.length > 500) break;
  }
  return points;
}
const comma = 44;
/** v, V, & or +. */
const mayBeAnd = (code: number): boolean => (code | 32) === 118 || code === 38 || code === 43;
const newsAt = /^bài(?!\p{L})/iu;
const newsEnd = /(?<!\p{L})tin$/iu;

function beginsDocument(text: string, at: number): boolean {
  const rest = text.slice(at, at + 60);
  const count = countBefore.exec(rest);
  return kindWordAt(count === null ? rest : rest.slice(count[0].length)) !== null;
}

/** Splits at `,` and ` và ` where a kind word begins behind that has its own number or date, or stands bare at the end. */
function softParts(part: string, found: number): readonly string[] {
  const points = softPoints(part, found);
  if (points.length === 0) return [part];
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
const leadIns = "bao gồm|gồm có|gồm|minh chứng|hồ sơ gồm|văn bản gồm|kèm theo|văn bản|hình ảnh gồm".split("|");
const storage = /^\(?(?:đã\s+)?lưu(?:\s+(?:tại|trong|ở|hồ sơ|trữ|vt|vp|văn thư|văn phòng)|\s*:)/iu;

/** Signs that stand around a piece and say nothing. */
const saysNothing = (code: number): boolean => isWhite(code) || code === comma || code === 46 || code === 58;

/** A piece on one line, without the signs that parted it from others. */
function tidy(piece: string, found: number): string {
  const line = (found & signs.oddSpace) === 0 ? piece : singleSpaced(piece);
  let from = 0;
  let to = line.length;
  while (from < to && saysNothing(codeAt(line, from))) from++;
  while (to > from && (saysNothing(codeAt(line, to - 1)) || line.charAt(to - 1) === ";")) to--;
  return line.slice(from, to);
}

const letterOrDigit = /[\p{L}\p{N}]/u;

const saysSomething = (piece: string): boolean =>
  (isLetterAt(piece, 0) || letterOrDigit.test(piece)) && !isLeadIn(piece);

/** Words that only announce what follows: "Bao gồm:". */
function isLeadIn(piece: string): boolean {
  for (const words of leadIns) if (words.length === piece.length && saysAt(piece, 0, words)) return true;
  return false;
}

/** Does a piece only say where the evidence is kept: "(lưu tại văn phòng)", "Đã lưu: VT"? Its first sign tells most apart. */
const isStorage = (piece: string): boolean =>
  (saysAt(piece, 0, "(") || saysAt(piece, 0, "đ") || saysAt(piece, 0, "l")) && storage.test(piece);

/** The codes of a part that holds nothing else, or what it is split into at words. */
function partsOfItem(item: string, found: number): readonly string[] {
  if ((found & (signs.glued | signs.link)) !== 0 && codes.test(item)) return item.match(oneCode) ?? [item];
  return (found & (signs.softPart | signs.oddSpace)) === 0 ? [item] : softParts(item, found);
}

/**
 * The pieces of an evidence cell, one for each citation: at line breaks, `;`, bullets and numbering, and inside a part at
 * `,` and ` và ` where another document begins. "KH 12 và ảnh" → "KH 12", "ảnh". Clause 6 of the contract.
 * `found`: the signs of the text, or of a longer one that it was cut from.
 */
export function splitEvidence(text: string, found = signsOf(text)): readonly string[] {
  return (found & parting) === 0 && beginsWithWord(text) ? onePiece(text) : piecesOf(text, found);
}

/** Signs without which a cell that begins with a word is one piece. */
const parting = signs.lineBreak | signs.hardPart | signs.softPart | signs.oddSpace | signs.glued | signs.link;

function onePiece(text: string): readonly string[] {
  const piece = tidy(text, 0);
  return saysSomething(piece) ? [piece] : [];
}

function piecesOf(text: string, found: number): readonly string[] {
  let pieces: string[] | null = null;
  let anyStorage = false;
  for (const item of itemsIn(text, found)) {
    for (const part of partsOfItem(withoutBullet(item), found)) {
      const piece = tidy(part, found);
      if (!saysSomething(piece)) continue;
      anyStorage ||= isStorage(piece);
      // A list that one piece begins takes a third of the memory of an empty one that a piece is put into.
      if (pieces === null) pieces = [piece];
      else pieces.push(piece);
    }
  }
  if (pieces === null || !anyStorage) return pieces ?? [];
  const documents = pieces.filter((piece) => !isStorage(piece) || findLink(piece) !== null);
  return documents.length > 0 ? documents : pieces;
}
