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
  const views = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const cellsOf = (index: number): TableCells | null => {
    const table = layout.tables[index];
    const sheet = table && views.get(table.sheet);
    if (table === undefined || sheet === undefined) return null;
    return new TableCells(viewOf(sheet), table);
  };
  const tables = layout.tables.flatMap((_, index) => cellsOf(index) ?? []);
  const codes = new EvidenceCodes(tables);
  const names: TaskName[] = tables
    .filter(({ table }) => table.role === "tasks" || table.role === "month-matrix")
    .flatMap((cells) => readTaskTable(cells, settings, groups, codes, collected));
  let made: TaskFinder | null = null;
  const finder = (): TaskFinder => (made ??= new TaskFinder(names));
  for (const cells of tables) {
    if (cells.table.role === "evidence") readEvidenceTable(cells, finder(), codes, collected);
    if (cells.table.role === "register") readRegister(cells, collected);
  }
  return collected.all();
}
