import type { PlanBlock, PlanDocument, PlanParagraph } from "../../model/plan-document";
import { cleanText } from "../../text/clean";
import { takeMarker } from "./markers";

const ends = /[.;:!?…]["”)]*$/u;
const startsLow = /^[\p{Ll}(,;]/u;
const danglingDate = /(?:ngày|tháng|năm|số|điều|khoản|quý|lớp)$/iu;
const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** Does a line go on with the one before it, cut off by the width of a page? `width` is the width of the text. */
function goesOn(line: string, next: string, width: number): boolean {
  if (ends.test(line) || /^[-–•+*]\s/u.test(next)) return false;
  if (/^\d/.test(next) && danglingDate.test(line)) return true;
  if (takeMarker(next) !== null || capitals.test(next) !== capitals.test(line)) return false;
  if (startsLow.test(next)) return true;
  return !capitals.test(line) && line.length >= width * 0.8 && line.length > 60;
}

/** The same over a blank line: only what can be no beginning, so that headings without a full stop stay apart. */
function goesOnOverBlank(line: string, next: string): boolean {
  if (ends.test(line)) return false;
  if (/^\d/.test(next)) return danglingDate.test(line);
  return startsLow.test(next) && takeMarker(next) === null && !capitals.test(line);
}

/**
 * Pasted text as a document: hard-wrapped lines are joined again, also over the blank line that a PDF leaves between
 * two pages. "ngày 15 tháng\n\n5 năm 2016" → one paragraph.
 */
export function documentOfText(text: string): PlanDocument {
  const lines = cleanText(text)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim());
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const paragraphs: string[] = [];
  let blank = true;
  for (const line of lines) {
    if (line === "") {
      blank = true;
      continue;
    }
    const last = paragraphs.at(-1);
    const joins = last !== undefined && (blank ? goesOnOverBlank(last, line) : goesOn(last, line, width));
    if (joins) paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    else paragraphs.push(line);
    blank = false;
  }
  return {
    blocks: paragraphs.map((paragraph): PlanParagraph => ({
      kind: "paragraph",
      text: paragraph,
      label: null,
      bold: false,
    })),
    remarks: [],
  };
}

/**
 * A document whose paragraphs a PDF broke at the ends of lines, joined again as in pasted text; what Word numbers or
 * what stands in a table begins anew.
 */
export function joinWrapped(blocks: readonly PlanBlock[]): readonly PlanBlock[] {
  const joined: PlanBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const goes = last?.kind === "paragraph" && block.kind === "paragraph" && block.label === null;
    if (goes && goesOnOverBlank(last.text, block.text)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}
