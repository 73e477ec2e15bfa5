import { outputSheetWords as words } from "../../locale/vi/output-sheets";
import type { OutputSheet } from "../../model/output-sheet";
import type { Settings } from "../../model/settings";
import { settingsToRows } from "../../snapshot/settings-rows";
import { column, headerRow } from "./frame";

/** What was taught about this workbook, as rows that a person can read and change. */
export function settingsSheet(settings: Settings): OutputSheet {
  return {
    key: "settings",
    name: words.names.settings,
    lines: [
      { row: 1, text: words.titles.settings, style: "title" },
      { row: 2, text: words.settingsRemark, style: "remark" },
    ],
    tables: [
      {
        name: "SDV_CauHinh",
        headerRow,
        columns: [column("section", 26), column("name", 44), column("value", 70)],
        rows: settingsToRows(settings),
        totals: null,
      },
    ],
    charts: [],
    frozenRows: headerRow,
    print: { landscape: false, repeatRows: [headerRow, headerRow] },
    tab: "muted",
  };
}
