import type { Cell } from "../model/cell";
import type { Table } from "../model/layout";
import type { Status } from "../model/task";
import { isSpanRole } from "../locale/vi/spans";
import { readStatus } from "../locale/vi/statuses";
import type { SheetView } from "../text/sheet-view";

/** What fill colours mean on a sheet. */
export type Legend = ReadonlyMap<string, Status>;

/** The colour by its name before its meaning: "Xanh lá: hoàn thành", "Ô màu vàng = đang thực hiện". */
const colourNamed =
  /^(?:ô\s+)?(?:tô\s+)?(?:màu\s+)?(?:xanh|đỏ|vàng|cam|tím|hồng|trắng|xám|nâu|đen)(?:\s\p{L}{2,6}){0,2}\s*[:=–-]\s*/iu;

/** Rows that are looked at above a table's header and at the end of its body. */
const reach = 60;

/**
 * Colours that a sheet explains: a filled cell with a work state in it, or a filled empty one with the words in the
 * next cell. Looked for outside the table: above its header, below it, or right of it.
 */
export function legendOf(view: SheetView, table: Table): Legend {
  const legend = new Map<string, Status>();
  const bodyTop = table.body?.top ?? table.header.bottom + 1;
  const bottom = table.body?.bottom ?? table.header.bottom;
  let lastUsed = 0;
  for (const { role, column } of table.columns)
    if (role !== "ignored" && role !== "notes") lastUsed = Math.max(lastUsed, column);
  const read = (from: number, to: number): void => readRows(view, table, lastUsed, from, to, legend);
  read(table.header.top - reach, table.header.bottom);
  read(bodyTop, Math.min(bodyTop + reach, bottom));
  if (bottom > bodyTop + reach) read(Math.max(bodyTop + reach + 1, bottom - reach), bottom);
  return legend;
}

/** Adds what some rows explain; `lastUsed`: the last column that work is written in. */
function readRows(
  view: SheetView,
  table: Table,
  lastUsed: number,
  from: number,
  to: number,
  legend: Map<string, Status>,
): void {
  for (let index = view.firstRowFrom(from); index < view.rows.length; index++) {
    const row = view.rows[index];
    if (row === undefined || row.number > to) return;
    if (!row.cells.some(isFilled)) continue;
    let words = 0;
    for (const cell of row.cells) if (view.text(cell) !== "") words++;
    const outside = row.number < table.header.top || (words <= 8 && !hasNumberAndTitle(view, table, row.number));
    for (const cell of row.cells) {
      const { fill } = cell.style;
      if (fill === null || legend.has(fill) || !(outside || cell.column > lastUsed)) continue;
      // Beside the rows of work only a colour that is called by its name is surely explained.
      const status = statusBeside(view, table, cell, outside || cell.column > table.header.right + 1);
      if (status !== null) legend.set(fill, status);
    }
  }
}

const isFilled = ({ style }: Cell): boolean => style.fill !== null;

/** The state that the words in a filled cell, or behind an empty one, name; `apart`: they need not name the colour. */
function statusBeside(view: SheetView, table: Table, cell: Cell, apart: boolean): Status | null {
  const right = view.mergeAt(cell.row, cell.column)?.right ?? cell.column;
  const words = view.text(cell) || view.text(view.cell(cell.row, right + 1));
  if (words === "" || words.length > 40 || (!apart && !colourNamed.test(words))) return null;
  const meaning = words.replace(colourNamed, "").replace(/^[\s:=–-]+/, "");
  return readStatus(meaning, { percent: null, planYear: table.planYear })?.status ?? null;
}

/** A row of work: its status cell may be filled without explaining anything. */
function hasNumberAndTitle(view: SheetView, table: Table, row: number): boolean {
  const title = table.columns.find((one) => one.role === "title");
  const words = title === undefined ? "" : view.text(view.shownCell(row, title.column));
  const others = table.columns.some(
    ({ role, column }) =>
      role !== "title" &&
      role !== "code" &&
      role !== "ignored" &&
      !role.startsWith("status") &&
      !isSpanRole(role) &&
      view.text(view.cell(row, column)) !== "",
  );
  const code = table.columns.find((one) => one.role === "code");
  const numbered = code !== undefined && view.text(view.cell(row, code.column)) !== "";
  return (words !== "" && (numbered || words.length > 40)) || (others && numbered);
}

/** The state that the fills of some cells say together: one for all, else work is under way. */
export function statusOfFills(fills: readonly string[], legend: Legend): Status | null {
  const said = new Set(fills.flatMap((fill) => legend.get(fill) ?? []));
  if (said.size === 0) return null;
  const [first] = said;
  return said.size === 1
    ? (first ?? null)
    : said.has("done") || said.has("in-progress")
      ? "in-progress"
      : (first ?? null);
}
