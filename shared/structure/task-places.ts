import type { CellRef } from "../model/cell";
import type { Task, TaskCellRole } from "../model/task";
import type { ContentRow } from "./content-row";
import type { TableCells } from "./table-cells";

const roles = [
  ...(["lead", "partners", "start", "due", "time", "status", "percent", "completedOn", "product", "result"] as const),
  ...(["evidence", "notes"] as const),
];

/** The cell of a row's number; the title's where the table has no column of numbers. */
export function codeRef(cells: TableCells, { number, titleColumn }: ContentRow): CellRef {
  const code = cells.numberColumn();
  return code === null ? cells.ref(number, titleColumn) : cells.shownRef(number, code);
}

/** The lowest heading with words over a column. */
export function headerRef(cells: TableCells, column: number): CellRef {
  const { top, bottom } = cells.table.header;
  for (let row = bottom; row >= top; row--) {
    const merge = cells.view.mergeAt(row, column);
    const cell = cells.view.shownCell(row, column);
    if (cells.view.text(cell) !== "") return cells.ref(merge?.top ?? row, merge?.left ?? column);
  }
  return cells.ref(top, column);
}

/** The cells of a task by role, also the empty ones. */
export function placesOf(cells: TableCells, content: ContentRow, statusAt: CellRef | null): Task["cells"] {
  const title = cells.ref(content.number, content.titleColumn);
  const places: Partial<Record<TaskCellRole, CellRef>> = { code: codeRef(cells, content), title };
  for (const role of roles) {
    const place = cells.place(content.number, role);
    if (place !== null) places[role] = place;
  }
  const marks =
    cells.place(content.number, "status-done") ??
    cells.place(content.number, "status-in-progress") ??
    cells.place(content.number, "status-not-started");
  if (places.status === undefined && (marks ?? statusAt) !== null) places.status = marks ?? statusAt ?? title;
  return places;
}
