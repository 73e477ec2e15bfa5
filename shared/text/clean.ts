import { signsOf, unclean } from "./letter-signs";

/** Spaces that Word, Zalo and web pages leave behind: no-break, narrow, ideographic, figure. */
const oddSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\v\f]/g;
/** Zero-width characters, direction marks, the byte order mark and the soft hyphen (decode TCVN3 first: its ư is U+00AD). */
const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFE00-\uFE0F]/g;
/** Control characters other than line breaks; XML forbids them, a paste from a terminal or a broken export has them. */
const controls = /[\u0000-\u0008\u000E-\u001F\u007F]/g;

/**
 * Text as Unicode means it: NFC, odd spaces as plain ones, invisible characters gone, line breaks as "\n".
 *
 * "công\u00A0ta\u0301c" → "công tác". Line breaks stay, for they separate people and evidence. Ð (U+00D0, the Icelandic
 * letter) between Vietnamese letters is the look-alike of Đ and becomes it. Clause 7 of the contract.
 */
export function cleanText(text: string): string {
  return (signsOf(text) & unclean) === 0 ? text : cleanedText(text);
}

/** The same for a text that is known to hold something `unclean`. */
export function cleanedText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replace(oddSpaces, " ")
    .replace(invisible, "")
    .replace(controls, "")
    .replace(/[ÐƉ]/g, "Đ")
    .normalize("NFC");
}

const otherSpace = /[^\S ]| {2}/;

/** Every run of white space as one space; most texts hold none but single spaces and stay as they are. */
export function singleSpaced(text: string): string {
  return otherSpace.test(text) ? text.replace(/\s+/g, " ") : text;
}

const onlyMarks = /^[-–—./…\s]*$/;

/** Nothing but dashes, points and strokes, as clerks fill a cell that stays empty: "-", "…/…". */
export const isFiller = (text: string): boolean => onlyMarks.test(text);

/** Clean text on one line: every run of white space one space, trimmed. "Nội dung\n công việc " → "Nội dung công việc". */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}
