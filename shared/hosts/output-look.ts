import type { OutputColumn, OutputLine, Tone } from "../model/output-sheet";

/** Colours of a tone: a cell's fill and letters, and the solid colour of bars, lines and sheet tabs. RRGGBB. */
export interface ToneLook {
  readonly fill: string;
  readonly text: string;
  readonly solid: string;
}

/** The one palette of all writers; letters on their fill have a contrast above 4.5. */
export const toneLooks: Readonly<Record<Tone, ToneLook>> = {
  good: { fill: "C6EFCE", text: "006100", solid: "2E7D32" },
  active: { fill: "FFEB9C", text: "7A4B00", solid: "D98200" },
  bad: { fill: "FFC7CE", text: "9C0006", solid: "C62828" },
  idle: { fill: "DDE6F3", text: "1F3864", solid: "4472A8" },
  muted: { fill: "EDEDED", text: "4A4A4A", solid: "8A8A8A" },
};

/** Number format of a column's cells. */
export const columnFormats: Readonly<Record<OutputColumn["format"], string>> = {
  text: "@",
  date: "dd/mm/yyyy",
  number: "General",
  percent: "0%",
  link: "General",
};

/** The built-in style of our tables. */
export const tableStyle = "TableStyleMedium2";

/** The header row of a table, and the colour of a link's letters. */
export const headerLook = { fill: "1F3864", text: "FFFFFF" };
export const linkColor = "0563C1";

/** Letters of the lines above a table: size in points. */
export const lineLooks: Readonly<
  Record<OutputLine["style"], { size: number; bold: boolean; italic: boolean; color: string }>
> = {
  title: { size: 14, bold: true, italic: false, color: "1F3864" },
  heading: { size: 12, bold: true, italic: false, color: "1F3864" },
  remark: { size: 11, bold: false, italic: true, color: "4A4A4A" },
};
