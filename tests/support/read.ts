import { detect } from "@shared/detect";
import type { Layout } from "@shared/model/layout";
import { valueOf } from "@shared/model/reading";
import { emptySettings, type Settings } from "@shared/model/settings";
import type { Structured } from "@shared/model/structure";
import type { Task } from "@shared/model/task";
import type { Workbook } from "@shared/model/workbook";
import { defaultPlan } from "@shared/plan";
import { structure } from "@shared/structure";
import { workbook, type SheetLiteral } from "./sheet";

/** A fixture read through detection and structuring. */
export function read(
  sheets: SheetLiteral | readonly SheetLiteral[],
  settings: Settings = emptySettings,
): { layout: Layout; structured: Structured } {
  return readWorkbook(
    workbook(...(Array.isArray(sheets) ? (sheets as SheetLiteral[]) : [sheets as SheetLiteral])),
    settings,
  );
}

export function readWorkbook(
  book: Workbook,
  settings: Settings = emptySettings,
): { layout: Layout; structured: Structured } {
  const layout = detect(book, settings, { year: null, fallbackYear: 2024 });
  return { layout, structured: structure(book, layout, settings, defaultPlan) };
}

/** A task as one line: "B4 1 Họp tổ | lead | start..due | status percent" for tables of expectations. */
export function taskLine(task: Task): string {
  const lead = (valueOf(task.lead) ?? []).map((party) => party.name).join(", ");
  const state = [valueOf(task.status) ?? "-", valueOf(task.percent) ?? ""].join(" ").trim();
  return [
    `${task.titleAt.cell} ${task.path.map((part) => `${part} > `).join("")}${task.title}`,
    lead,
    `${valueOf(task.start) ?? ""}..${valueOf(task.due) ?? ""}`,
    state,
  ].join(" | ");
}
