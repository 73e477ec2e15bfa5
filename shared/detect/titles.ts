import type { TitleFacts } from "../model/layout";
import { placeOf, titleLineKind } from "../locale/vi/titles";
import type { SheetView } from "../text/sheet-view";

/** Lines of text above a table, from top to bottom, each on one line; at most the last 40 rows above it. */
export function titleLines(view: SheetView, from: number, until: number): string[] {
  const lines: string[] = [];
  for (let index = view.firstRowFrom(Math.max(from, until - 40)); index < view.rows.length; index++) {
    const row = view.rows[index];
    if (row === undefined || row.number >= until) break;
    for (const cell of row.cells) {
      const line = cell.type === "text" ? view.text(cell).replace(/\s+/g, " ") : "";
      if (line !== "" && line.length <= 400) lines.push(line);
    }
  }
  return lines;
}

/** What title blocks say about the school; each fact from the first block that says it. */
export function titleFacts(blocks: readonly (readonly string[])[]): TitleFacts {
  const first = (kind: string): string | null => blocks.flat().find((line) => titleLineKind(line) === kind) ?? null;
  return {
    schoolName: first("school"),
    superior: first("superior"),
    place:
      blocks
        .flat()
        .map(placeOf)
        .find((place) => place !== null) ?? null,
    planTitle: planTitle(blocks),
  };
}

/** The title of the first block that has one; a title over several lines is one. */
function planTitle(blocks: readonly (readonly string[])[]): string | null {
  for (const lines of blocks) {
    const start = lines.findIndex((line) => titleLineKind(line) === "plan" && !line.startsWith("("));
    const parts: string[] = [];
    for (const line of start < 0 ? [] : lines.slice(start)) {
      const kind = titleLineKind(line);
      if (line.startsWith("(") || (kind !== "plan" && kind !== "other") || parts.length === 3) break;
      if (parts.length > 0 && line !== line.toUpperCase()) break;
      parts.push(line);
    }
    if (parts.length > 0) return parts.join(" ");
  }
  return null;
}
