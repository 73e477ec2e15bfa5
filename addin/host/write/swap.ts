import { ownSheetName, ownSheetsFormula, ownSheetsName, sheetReference } from "@shared/hosts/own-sheets";
import { keyOf, type WritePlan } from "./own-state";

/** What has been reached; kept outside the run, so that a broken one can be settled. */
export interface Job {
  readonly plan: WritePlan;
  /** Ids of the new sheets, in the plan's order; empty until they are made. */
  created: readonly string[];
  /** All new sheets are complete. */
  printed: boolean;
}

/** The names of all that is ours: the sheets that stay, the old ones, the new ones under their temporary titles. */
export function announce(context: Excel.RequestContext, plan: WritePlan): void {
  const titles = [...plan.kept, ...plan.old].map((sheet) => sheet.name);
  setName(context, plan, ownSheetsName, ownSheetsFormula([...titles, ...plan.planned.map((one) => one.temporary)]));
}

/**
 * The swap, in one batch: the new sheets are shown and take the places of the old ones, these go, and the new ones take
 * their names. `order` are the ids of the sheets that are there, from left to right, so that a swap that broke off can
 * be run to its end.
 */
export function swap(context: Excel.RequestContext, job: Job, order: readonly string[]): void {
  const { plan, created } = job;
  const present = new Set(order);
  const { worksheets } = context.workbook;
  const news = plan.planned.map((planned, index) => ({ planned, sheet: worksheets.getItem(created[index] ?? "") }));
  for (const { sheet } of news) sheet.visibility = "Visible";
  const active = plan.old.find((old) => old.id === plan.state.activeId);
  const successor = news.find(({ planned }) => active && planned.sheet.key.toLowerCase() === active.key) ?? news[0];
  if (active && successor && present.has(active.id)) successor.sheet.activate();
  takePlaces(context, job, order);
  for (const old of plan.old) {
    if (!present.has(old.id)) continue;
    const sheet = worksheets.getItem(old.id);
    if (old.hidden) sheet.visibility = "Visible";
    sheet.delete();
  }
  for (const { planned, sheet } of news) {
    planned.tables.forEach((table, index) => (sheet.tables.getItemAt(index).name = table.final));
    sheet.name = planned.final;
    if (planned.hidden) sheet.visibility = "Hidden";
  }
  nameAll(context, plan);
}

/** Moves each new sheet before the old one of its key. */
function takePlaces(context: Excel.RequestContext, { plan, created }: Job, order: readonly string[]): void {
  const now = [...order];
  plan.planned.forEach(({ sheet }, index) => {
    const id = created[index] ?? "";
    const old = plan.old.find((one) => one.key === keyOf(sheet));
    const place = old ? now.indexOf(old.id) : -1;
    if (place < 0) return;
    context.workbook.worksheets.getItem(id).position = place;
    now.splice(now.indexOf(id), 1);
    now.splice(place, 0, id);
  });
}

function nameAll(context: Excel.RequestContext, plan: WritePlan): void {
  const titles = [...plan.kept.map((sheet) => sheet.name), ...plan.planned.map((one) => one.final)];
  setName(context, plan, ownSheetsName, ownSheetsFormula(titles), true);
  for (const { sheet, final } of plan.planned) setName(context, plan, ownSheetName(sheet.key), sheetReference(final));
}

/** Sets a hidden defined name, made new when the workbook has none (`announced`: made by an earlier batch of ours). */
function setName(
  context: Excel.RequestContext,
  plan: WritePlan,
  name: string,
  formula: string,
  announced = false,
): void {
  const { names } = context.workbook;
  const known = plan.state.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known || announced) {
    names.getItem(name).formula = `=${formula}`;
    return;
  }
  names.add(name, `=${formula}`).visible = false;
}

/** Takes the new sheets away again and gives the names back what they said. */
export function rollBack(
  context: Excel.RequestContext,
  job: Job,
  present: readonly { readonly id: string; readonly name: string }[],
  namesNow: ReadonlySet<string>,
): void {
  const temporary = new Set(job.plan.planned.map((one) => one.temporary));
  const made = new Set(job.created);
  for (const sheet of present) {
    if (!made.has(sheet.id) && !temporary.has(sheet.name)) continue;
    context.workbook.worksheets.getItem(sheet.id).delete();
  }
  const own = job.plan.planned.map((one) => ownSheetName(one.sheet.key));
  for (const name of [ownSheetsName, ...own]) {
    if (!namesNow.has(name.toLowerCase())) continue;
    const before = job.plan.state.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const item = context.workbook.names.getItem(name);
    if (before) item.formula = before.formula;
    else item.delete();
  }
}
