import { UserError, type Progress } from "@shared/model/host";
import type { Sheet, Workbook } from "@shared/model/workbook";
import { asUserError } from "../errors";
import type { Changes } from "../changes";
import type { Session } from "../session";
import { assembleSheet, type Assembly } from "./assemble";
import { readCells } from "./cells";
import { readFrames } from "./frame";
import { readOutline, type Outline } from "./outline";
import { readProbe } from "./probe";

/** Cells around the used ranges that are still worth asking for; a stray value in the last row is not. */
const largest = 4_000_000;

/** The workbook, and what later work needs to know of it. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly date1904: boolean;
  /** Ids of the sheets that are ours. */
  readonly ownIds: readonly string[];
  readonly outline: Outline;
}

/**
 * Reads the open workbook as the model sees it. A change by somebody else while it is read makes it start over, once;
 * after that it gives up with "changed-meanwhile".
 */
export async function readWorkbook(session: Session, changes: Changes, progress: Progress): Promise<ReadWorkbook> {
  progress("open", 0);
  const first = await readOnce(session, changes, progress);
  const read = first ?? (await readOnce(session, changes, progress));
  if (!read) throw new UserError("changed-meanwhile");
  const { fileName, sheets } = read.workbook;
  if (!sheets.some((sheet) => sheet.rows.length > 0)) throw new UserError("empty-workbook", { file: fileName });
  return read;
}

/** The workbook, or null when it moved under our hands: a sheet that is deleted while we read is a change as well. */
async function readOnce(session: Session, changes: Changes, progress: Progress): Promise<ReadWorkbook | null> {
  const before = changes.count();
  try {
    const read = await session.run((context) => readAll(context, progress));
    return changes.count() === before ? read : null;
  } catch (error) {
    if (asUserError(error).code === "sheet-gone") return null;
    throw error;
  }
}

async function readAll(context: Excel.RequestContext, progress: Progress): Promise<ReadWorkbook | null> {
  const outline = await readOutline(context);
  progress("open", 1);
  const { fileName } = outline;
  const cells = outline.sheets.reduce((sum, { used }) => sum + (used ? used.rows * used.columns : 0), 0);
  if (cells > largest) throw new UserError("too-many-cells", { file: fileName });
  const frames = await readFrames(context, outline.sheets);
  const chunks = await readCells(context, outline.sheets, progress).catch((error: unknown) => {
    throw asUserError(error, { file: fileName });
  });
  const probe = await readProbe(context, outline.sheets, chunks, outline.calculatesByHand);
  if (!probe.steady) return null;
  const assembly: Assembly = { fileName, looks: new Map(), date1904: probe.date1904, filled: 0 };
  const sheets = outline.sheets.map(({ name, hidden, own }, index): Sheet => {
    const frame = frames[index] ?? { merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
    const uncached = probe.uncached[index] ?? new Set<string>();
    return assembleSheet({ name, hidden, own, chunks: chunks[index] ?? [], ...frame, uncached }, assembly);
  });
  const title = outline.ownSheets.byKey.get("settings")?.toLowerCase();
  const settings = sheets.find((sheet) => sheet.own && sheet.name.toLowerCase() === title);
  return {
    workbook: {
      fileName,
      sheets,
      ...(settings ? { settingsRows: shownRows(settings), settingsSheet: settings.name } : { settingsRows: null }),
    },
    date1904: probe.date1904,
    ownIds: outline.sheets.filter((sheet) => sheet.own).map((sheet) => sheet.id),
    outline,
  };
}

/** A sheet as rows of shown texts, from column A on; as the file host gives the settings sheet. */
function shownRows(sheet: Sheet): string[][] {
  return sheet.rows.map((row) => {
    const texts: string[] = [];
    for (const cell of row.cells) {
      while (texts.length < cell.column - 1) texts.push("");
      texts.push(cell.shown);
    }
    return texts;
  });
}
