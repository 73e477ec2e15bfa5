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

/** The columns of a table whose cells a task names by role. */
export class TaskPlaces {
  private readonly columns: readonly { readonly role: TaskCellRole; readonly column: number }[];
  /** The first column of marks, where there is none of words. */
  private readonly marks: number | null;
  /** The headings of those columns by role: copied for each task, for an object that grows role by role costs thrice. */
  private readonly headings: Partial<Record<TaskCellRole, CellRef>>;

  constructor(private readonly cells: TableCells) {
    const columns: { readonly role: TaskCellRole; readonly column: number }[] = [];
    for (const role of roles) {
      const column = cells.column(role);
      if (column !== null) columns.push({ role, column });
    }
    this.columns = columns;
    const { bottom, left } = cells.table.header;
    const first = cells.ref(bottom, left);
    this.headings = { code: first, title: first };
    for (const { role, column } of this.columns) this.headings[role] = cells.ref(bottom, column);
    const marks =
      cells.column("status-done") ?? cells.column("status-in-progress") ?? cells.column("status-not-started");
    this.marks = cells.has("status") ? null : marks;
  }

  /** The cells of a task by role, also the empty ones. */
  of(content: ContentRow, statusAt: CellRef | null): Task["cells"] {
    const { cells } = this;
    const places = { ...this.headings };
    places.code = codeRef(cells, content);
    places.title = cells.ref(content.number, content.titleColumn);
    for (const { role, column } of this.columns) places[role] = cells.shownRef(content.number, column);
    const status = this.marks === null ? statusAt : cells.shownRef(content.number, this.marks);
    if (places.status === undefined && status !== null) places.status = status;
    return places;
  }
}
