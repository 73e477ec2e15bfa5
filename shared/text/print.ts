import { codeAt } from "./code-at";
import { fold, foldedCodeAt } from "./fold";

/** A prime that spreads numbers that are near each other over all 32 bits: that of the FNV sums. */
const prime = 0x0100_0193;

/** A print with one number more: prints of the same numbers in the same order are the same. */
export const printWith = (print: number, number: number): number => Math.imul(print ^ number, prime);

/**
 * A text as one number: the same for the same text, hardly ever the same for two others. For a first look at what may be
 * alike, where keys put together of words would be thrown away again.
 */
export function printOf(text: string): number {
  const end = text.length;
  let print = end;
  for (let at = 0; at < end; at++) print = printWith(print, codeAt(text, at));
  return print;
}

const space = 32;

/** The print of a text's folded letters and digits: the same for "KH-THTU", "Kh - THTU" and "khthtu". */
export function lettersPrintOf(text: string): number {
  const end = text.length;
  let print = 0;
  for (let at = 0; at < end; at++) {
    const code = foldedCodeAt(text, at);
    if (code < 0) return printOfCodes(fold(text));
    if (code !== space) print = printWith(print, code);
  }
  return print;
}

/** The same for a text that is folded. */
function printOfCodes(folded: string): number {
  let print = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = codeAt(folded, at);
    if (code !== space) print = printWith(print, code);
  }
  return print;
}
