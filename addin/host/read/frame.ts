import type { Box } from "../box";
import { excelCode } from "../errors";
import { bandsOf, halvesOf } from "./chunks";
import type { SheetOutline } from "./outline";

/** What frames the cells of one sheet: merged areas, hidden rows and columns (from 0). */
export interface Frame {
  readonly merges: readonly string[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Rows a band: 64 rows of eight merged areas each are Excel's limit of 512. */
const bandRows = 64;

/** Merged areas and hidden rows and columns of all sheets in one sync, more only where Excel refuses a band. */
export async function readFrames(context: Excel.RequestContext, sheets: readonly SheetOutline[]): Promise<Frame[]> {
  const wanted = sheets.map((sheet) => sheet.used);
  const hidden = sheets.map(({ id, used }) => (used ? hiddenOf(context.workbook.worksheets.getItem(id), used) : null));
  await context.sync();
  const merges = await readMerges(
    context,
    sheets.flatMap(({ id }, sheet) => {
      const used = wanted[sheet];
      return used ? bandsOf(used, bandRows).map((box): Band => ({ sheet, id, box })) : [];
    }),
  );
  return sheets.map((sheet, index) => ({
    // A merged area counts once, whichever bands name it.
    merges: [...new Set(merges.filter((one) => one.sheet === index).map((one) => one.address))],
    hiddenRows: numbersOf(hidden[index]?.rows.value, "rowHidden", sheet.used?.row ?? 0),
    hiddenColumns: numbersOf(hidden[index]?.columns.value, "columnHidden", sheet.used?.column ?? 0),
  }));
}

function hiddenOf(sheet: Excel.Worksheet, box: Box) {
  const range = sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns);
  return {
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

type Hidden = { readonly rowHidden?: boolean; readonly columnHidden?: boolean };

function numbersOf(answers: readonly Hidden[] | undefined, key: keyof Hidden, start: number): Set<number> {
  const numbers = new Set<number>();
  (answers ?? []).forEach((answer, index) => {
    if (answer[key] === true) numbers.add(start + index);
  });
  return numbers;
}

interface Band {
  readonly sheet: number;
  readonly id: string;
  readonly box: Box;
}
interface Merge {
  readonly sheet: number;
  readonly address: string;
}

/** All bands in one sync; where Excel refuses, in halves. */
async function readMerges(context: Excel.RequestContext, bands: readonly Band[]): Promise<Merge[]> {
  if (bands.length === 0) return [];
  try {
    return await askMerges(context, bands);
  } catch (error) {
    if (excelCode(error) === "ItemNotFound") throw error;
    const smaller = splitBands(bands);
    if (!smaller) throw error;
    const answers: Merge[] = [];
    for (const half of smaller) answers.push(...(await readMerges(context, half)));
    return answers;
  }
}

function splitBands(bands: readonly Band[]): [Band[], Band[]] | null {
  if (bands.length > 1) {
    const half = Math.floor(bands.length / 2);
    return [bands.slice(0, half), bands.slice(half)];
  }
  const only = bands[0];
  const halves = only ? halvesOf(only.box) : null;
  if (!only || !halves) return null;
  return [[{ ...only, box: halves[0] }], [{ ...only, box: halves[1] }]];
}

async function askMerges(context: Excel.RequestContext, bands: readonly Band[]): Promise<Merge[]> {
  const asked = bands.map(({ sheet, id, box }) => {
    const areas = context.workbook.worksheets
      .getItem(id)
      .getRangeByIndexes(box.row, box.column, box.rows, box.columns)
      .getMergedAreasOrNullObject();
    areas.load("address");
    return { sheet, areas };
  });
  await context.sync();
  return asked.flatMap(({ sheet, areas }) =>
    areas.isNullObject ? [] : splitAddresses(areas.address).map((address) => ({ sheet, address })),
  );
}

/** Addresses side by side, sheets' names quoted where they need it: "'A, B'!A1:B1,'A, B'!C1:D1" → two. */
export function splitAddresses(address: string): string[] {
  return address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
