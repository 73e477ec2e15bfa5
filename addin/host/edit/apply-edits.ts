import { cellKey, parseAddress } from "@shared/model/cell";
import type { CellEdit } from "@shared/model/finding";
import { UserError, type Undo } from "@shared/model/host";
import type { Workbook } from "@shared/model/workbook";
import { asUserError } from "../errors";
import type { Facts } from "../facts";
import type { Session } from "../session";
import { entered } from "./edit-value";

/** A cell as it was before and after a fix; formulas as Excel gives them, constants as themselves. */
interface Entry {
  readonly edit: CellEdit;
  readonly before: unknown;
  readonly format: string;
  readonly after: unknown;
}

/**
 * Applies fixes to the clerk's cells: all of them or none, each under its own undo. A cell that changed since it was
 * read, a locked one and a sheet that is gone are refused before anything is written; what Excel drops without a word
 * (under a merged area) is noticed and taken back.
 */
export async function applyEdits(session: Session, facts: Facts, edits: readonly CellEdit[]): Promise<Undo> {
  let entries: Entry[] = [];
  await session.run(async (context) => {
    const cells = await prepare(context, edits, facts);
    entries = await write(context, cells);
  }, "write");
  return {
    edits: entries.map(({ edit, before }) => ({ source: edit.source, value: plainValue(before) })),
    undo: () => session.patiently(() => takeBack(session, entries)),
  };
}

interface Prepared {
  readonly edit: CellEdit;
  readonly before: unknown;
  readonly format: string;
  readonly value: string | number | boolean;
}

/** Looks at the cells once more, in two syncs, and says what will be entered. */
async function prepare(context: Excel.RequestContext, edits: readonly CellEdit[], facts: Facts): Promise<Prepared[]> {
  const names = [...new Set(edits.map((edit) => edit.source.sheet))];
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    sheet.protection.load("protected");
    return sheet;
  });
  context.workbook.load("readOnly");
  await context.sync();
  if (context.workbook.readOnly) throw new UserError("read-only");
  const gone = sheets.findIndex((sheet) => sheet.isNullObject);
  if (gone >= 0) throw new UserError("sheet-gone", { sheet: names[gone] ?? "" });

  const cells = edits.map((edit) => {
    const range = cellOf(context, edit);
    range.load("formulas,numberFormat");
    range.format.protection.load("locked");
    return range;
  });
  await context.sync();
  return edits.map((edit, index): Prepared => {
    const cell = cells[index];
    const { sheet } = edit.source;
    if (sheets[names.indexOf(sheet)]?.protection.protected && cell?.format.protection.locked !== false) {
      throw new UserError("protected-sheet", { sheet });
    }
    const before: unknown = cell?.formulas[0]?.[0];
    if (changedSince(facts.workbook, edit, before)) throw changed(edit);
    const format = String(cell?.numberFormat[0]?.[0] ?? "General");
    return { edit, before, format, value: entered(edit.value, format, facts.date1904) };
  });
}

/** Writes all cells and reads them back in the same sync; what is not as written is taken back. */
async function write(context: Excel.RequestContext, cells: readonly Prepared[]): Promise<Entry[]> {
  try {
    for (const { edit, value } of cells) cellOf(context, edit).values = [[value]];
    const after = await readBack(context, cells);
    const entries = cells.map((cell, index): Entry => ({ ...cell, after: after[index] }));
    const dropped = entries.find((entry, index) => !took(cells[index]?.value, entry.after));
    if (dropped)
      throw new UserError("unexpected", { reason: `${cellKey(dropped.edit.source)} không nhận giá trị mới` });
    return entries;
  } catch (error) {
    await restore(context, cells).catch(() => undefined);
    const sheet = cells[0]?.edit.source.sheet ?? "";
    throw asUserError(error, { sheet });
  }
}

/** Fresh objects: one that was written answers with what was written, not with what the cell took. */
async function readBack(context: Excel.RequestContext, cells: readonly { readonly edit: CellEdit }[]) {
  const ranges = cells.map(({ edit }) => {
    const range = cellOf(context, edit);
    range.load("formulas");
    return range;
  });
  await context.sync();
  return ranges.map((range): unknown => range.formulas[0]?.[0]);
}

/** Puts cells back as they were: formulas as formulas, text as text, the number format as well. */
async function restore(
  context: Excel.RequestContext,
  cells: readonly { readonly edit: CellEdit; readonly before: unknown; readonly format: string }[],
): Promise<void> {
  for (const { edit, before, format } of cells) {
    const range = cellOf(context, edit);
    range.values = [[isFormula(before) ? before : entered(plainValue(before), "General", false)]];
    range.numberFormat = [[format]];
    if (format === "@" && typeof before === "string") range.values = [[entered(before, "@", false)]];
  }
  await context.sync();
}

async function takeBack(session: Session, entries: readonly Entry[]): Promise<void> {
  await session.run(async (context) => {
    const now = await readBack(context, entries);
    // What somebody wrote over the fix is theirs.
    const foreign = entries.find((entry, index) => now[index] !== entry.after);
    if (foreign) throw changed(foreign.edit);
    await restore(context, entries);
  }, "write");
}

function cellOf(context: Excel.RequestContext, { source }: CellEdit): Excel.Range {
  return context.workbook.worksheets.getItem(source.sheet).getRange(source.cell);
}

const changed = ({ source }: CellEdit) => new UserError("changed-meanwhile", { cell: cellKey(source) });

const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");

function plainValue(value: unknown): string | number | boolean | null {
  if (value === "" || value === undefined || value === null) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Did the cell take what was entered? An apostrophe in front is not part of the value. */
function took(value: unknown, after: unknown): boolean {
  if (typeof value !== "string") return value === after || String(value) === after;
  return after === value || after === value.replace(/^'/, "");
}

/** Is the cell no longer as it was read? Formulas and texts are held against each other, and blankness. */
function changedSince(workbook: Workbook | null, { source }: CellEdit, now: unknown): boolean {
  const at = parseAddress(source.cell);
  const sheet = workbook?.sheets.find((one) => one.name === source.sheet);
  if (!sheet || !at) return false;
  const cell = sheet.rows.find((row) => row.number === at.row)?.cells.find((one) => one.column === at.column);
  const blank = now === "" || now === undefined;
  if (!cell || cell.type === "blank") return !blank;
  if (cell.formula !== null) return now !== `=${cell.formula}`;
  if (cell.type === "text") return now !== cell.value;
  return blank || (typeof now === "string" && cell.type === "number");
}
