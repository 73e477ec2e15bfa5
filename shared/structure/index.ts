import type { Layout } from "../model/layout";
import type { Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import type { Structured } from "../model/structure";
import type { Workbook } from "../model/workbook";
import { viewOf } from "../text/sheet-view";
import { Collected } from "./collected";
import { EvidenceCodes } from "./evidence-codes";
import { readEvidenceTable } from "./evidence-table";
import { TaskFinder } from "./joins";
import { PlanGroups } from "./plan-group";
import { readRegister } from "./register-table";
import { TableCells } from "./table-cells";
import type { TaskName } from "./task-name";
import { readTaskTable } from "./task-table";

/**
 * Headings, tasks, evidence and registers out of the tables that were found; contract, sections 2, 3, 5 and 6.
 *
 * Task tables come first, so that evidence lists can join their tasks wherever they stand in the workbook. `plan`
 * gives the task groups; null leaves `planGroup` to the group words alone.
 */
export function structure(workbook: Workbook, layout: Layout, settings: Settings, plan: Plan | null): Structured {
  const collected = new Collected();
  const groups = new PlanGroups(plan, layout.tables);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const tables = layout.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return sheet === undefined ? [] : [{ view: viewOf(sheet), table }];
  });
  const codes = new EvidenceCodes(tables);
  // The cells of a table are let go when it is read: together they take more memory than all that is made of them.
  const names: TaskName[] = [];
  for (const { view, table } of tables) {
    if (table.role !== "tasks" && table.role !== "month-matrix") continue;
    for (const name of readTaskTable(new TableCells(view, table), settings, groups, codes, collected)) names.push(name);
  }
  let made: TaskFinder | null = null;
  const finder = (): TaskFinder => (made ??= new TaskFinder(names));
  for (const { view, table } of tables) {
    if (table.role === "evidence") readEvidenceTable(new TableCells(view, table), finder(), codes, collected);
    if (table.role === "register") readRegister(new TableCells(view, table), collected);
  }
  return collected.all();
}
