import type { CellRef } from "../model/cell";
import type { ReportCell, ReportParagraph, ReportRun } from "../model/report";

const none: readonly CellRef[] = [];

/** Words with the cells that say so. */
export function run(text: string, sources: readonly CellRef[] = none): ReportRun {
  return { text, sources };
}

export function body(...runs: readonly (ReportRun | string)[]): ReportParagraph {
  return { style: "body", runs: runs.map((part) => (typeof part === "string" ? run(part) : part)) };
}

export function item(...runs: readonly (ReportRun | string)[]): ReportParagraph {
  return { ...body(...runs), style: "item" };
}

/** A line that leads in a list, kept on the page of its first item. */
export function lead(...runs: readonly (ReportRun | string)[]): ReportParagraph {
  return { ...body(...runs), style: "lead" };
}

export function note(...runs: readonly (ReportRun | string)[]): ReportParagraph {
  return { ...body(...runs), style: "note" };
}

/** The words of paragraphs as the clerk edits them, one a line, an item behind "- ". */
export function plainText(paragraphs: readonly ReportParagraph[]): string {
  return paragraphs
    .map(({ style, runs }) => (style === "item" ? "- " : "") + runs.map(({ text }) => text).join(""))
    .join("\n");
}

/** The clerk's words as paragraphs: a line that begins with "- " is an item. */
export function paragraphsOf(text: string): readonly ReportParagraph[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => (/^[-+•]\s/.test(line) ? item(line.replace(/^[-+•]\s+/, "")) : body(line)));
}

/** A cell of words. */
export function textCell(text: string, sources: readonly CellRef[] = none, link: string | null = null): ReportCell {
  return { text, value: null, sources, link };
}

/** Cells as a short list: sheet named once, "Theo dõi!G10, G12; CD!F5"; at most `most`, then "…". */
export function cellList(cells: readonly CellRef[], most = 12): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of cells.slice(0, most)) {
    const list = bySheet.get(sheet);
    if (list) list.push(cell);
    else bySheet.set(sheet, [cell]);
  }
  const text = [...bySheet].map(([sheet, list]) => `${sheet}!${list.join(", ")}`).join("; ");
  return cells.length > most ? `${text}, … (${cells.length} ô)` : text;
}
