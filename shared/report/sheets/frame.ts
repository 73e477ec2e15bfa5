import { outputSheetWords as words } from "../../locale/vi/output-sheets";
import { shownDate } from "../../locale/vi/shown-date";
import type { OutputColumn, OutputLine, OutputSheet, OutputTable } from "../../model/output-sheet";
import type { Snapshot } from "../../model/snapshot";

/** Row of the table's header on a sheet that holds one table. */
export const headerRow = 4;

type Name = keyof typeof words.names;

/** Title, day judged on, and the remark that corrections belong in the clerk's own sheet. */
export function headLines(key: Name, snapshot: Snapshot): OutputLine[] {
  const school = snapshot.school.name === "" ? "" : `${snapshot.school.name} · `;
  return [
    { row: 1, text: words.titles[key], style: "title" },
    { row: 2, text: `${school}${words.asOf(shownDate(snapshot.asOf))}`, style: "remark" },
    { row: 3, text: words.notInput, style: "remark" },
  ];
}

/** A sheet of one table under its head, with the header in view and on every printed page. */
export function tableSheet(
  key: Name,
  snapshot: Snapshot,
  table: Omit<OutputTable, "headerRow" | "totals">,
): OutputSheet {
  return {
    key,
    name: words.names[key],
    lines: headLines(key, snapshot),
    tables: [{ ...table, headerRow, totals: null }],
    charts: [],
    frozenRows: headerRow,
    print: { landscape: true, repeatRows: [headerRow, headerRow] },
    tab: "active",
  };
}

/** A column; wide ones wrap. */
export function column(
  key: keyof typeof words.columns,
  width: number,
  format: OutputColumn["format"] = "text",
  extras: Pick<OutputColumn, "choices" | "tones"> = {},
): OutputColumn {
  return { key, header: words.columns[key], width, format, wrap: width >= 16, ...extras };
}
