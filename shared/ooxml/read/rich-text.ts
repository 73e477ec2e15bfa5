import { CLOSE, END, OPEN, type XmlScanner } from "../xml/scanner";
import { decodeExcelEscapes } from "../xml/escape";
import { readFont, type Font } from "./styles";

/**
 * Text of a cell with the look of its runs: the font of the first run with letters; bold and italic where all runs
 * with letters are. Null: the cell's own style says.
 */
export interface RichText {
  readonly text: string;
  readonly font: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

const letters = /\p{L}/u;

/** A text alone, or one whose runs say how it looks; nearly all are alone. */
export type CellText = string | RichText;

/** The `<si>` or `<is>` just opened: its runs joined, phonetic hints left out. */
export function readCellText(scanner: XmlScanner): CellText {
  const depth = scanner.depth;
  let lettered: (Font | null)[] | null = null;
  let text = "";
  let runFont: Font | null = null;
  for (let token = scanner.next(); token !== END && scanner.depth >= depth; token = scanner.next()) {
    if (token === CLOSE && scanner.name === "r") runFont = null;
    if (token !== OPEN) continue;
    if (scanner.name === "rPh") scanner.skip();
    else if (scanner.name === "rPr") runFont = readFont(scanner);
    else if (scanner.name === "t") {
      const words = decodeExcelEscapes(scanner.content());
      text = text === "" ? words : text + words;
      // A text right below the string is no run.
      if (scanner.depth > depth && letters.test(words)) (lettered ??= []).push(runFont);
    }
  }
  if (lettered === null || lettered.every((font) => font === null)) return text;
  return {
    text,
    font: lettered[0]?.name ?? null,
    bold: together(lettered.map((font) => font?.bold ?? null)),
    italic: together(lettered.map((font) => font?.italic ?? null)),
  };
}

/** False when one run says no, null when any leaves it to the cell's style, else true. */
function together(runs: readonly (boolean | null)[]): boolean | null {
  if (runs.includes(false)) return false;
  return runs.length === 0 || runs.includes(null) ? null : true;
}
