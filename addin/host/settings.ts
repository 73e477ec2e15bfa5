import { emptySettings, type Settings } from "@shared/model/settings";
import { settingsFromRows } from "@shared/snapshot/settings-rows";
import { ownSheetsOf, type LoadedName } from "./own-sheets";
import type { Session } from "./session";

/** What the workbook's own sheet `Cấu hình` says; empty settings when it has none, or when it was deleted. */
export function loadSettings(session: Session): Promise<Settings> {
  return session.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    const own = ownSheetsOf(
      names.items.map((item): LoadedName => ({ name: item.name, formula: String(item.formula) })),
    );
    const title = own.byKey.get("settings");
    if (title === undefined) return emptySettings;
    const used = worksheets.getItemOrNullObject(title).getUsedRangeOrNullObject(true);
    used.load("text,columnIndex");
    await context.sync();
    if (used.isNullObject) return emptySettings;
    const margin = Array.from({ length: used.columnIndex }, () => "");
    const rows = used.text.map((row) => [...margin, ...row.map(String)]);
    return settingsFromRows(rows.filter((row) => row.some((text) => text !== ""))).settings;
  });
}
