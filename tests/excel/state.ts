import type { Box } from "./address";
import type { Value } from "./coerce";

/** How a cell looks; only what the client can ask for. */
export interface Look {
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  readonly fontSize: number;
  /** "#RRGGBB", or "" for no fill. */
  readonly fill: string;
  readonly wrap: boolean;
  readonly locked: boolean;
  readonly vertical: string;
  readonly horizontal: string;
}

export const plainLook: Look = {
  font: "Calibri",
  bold: false,
  italic: false,
  fontColor: "#000000",
  fontSize: 11,
  fill: "",
  wrap: false,
  locked: true,
  vertical: "Bottom",
  horizontal: "General",
};

export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

export interface CellState {
  readonly value: Value;
  /** Without "=". */
  readonly formula: string | null;
  readonly format: string;
  readonly look: Look;
  readonly link: Link | null;
  /** A formula that was never worked out; only while Excel calculates by hand. */
  readonly uncached?: boolean;
  /** What the cell shows, where the file says more than the value and the format do. */
  readonly shown: string | null;
}

export const blankCell: CellState = {
  value: "",
  formula: null,
  format: "General",
  look: plainLook,
  link: null,
  shown: null,
};

export interface TableState {
  readonly id: string;
  name: string;
  /** Header and body, without a row of totals. */
  box: Box;
  totals: boolean;
  style: string;
  filterButton: boolean;
}

export interface SeriesState {
  name: string;
  values: Box | null;
  categories: Box | null;
  color: string | null;
  /** Colours of single points. */
  points: Map<number, string>;
}

export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  series: SeriesState[];
  place: Box | null;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly box: Box;
  readonly type: string;
  rule: unknown;
  fontColor: string | null;
  fill: string | null;
  stopIfTrue: boolean;
}

export interface NameState {
  readonly name: string;
  /** With "=". */
  formula: string;
  visible: boolean;
}

export interface PageState {
  orientation: string;
  paperSize: string | null;
  zoom: unknown;
  titleRows: string | null;
  printGridlines: boolean;
}

/** One worksheet. Rows and columns count from 0. */
export class SheetState {
  readonly rows = new Map<number, Map<number, CellState>>();
  merges: Box[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  tables: TableState[] = [];
  charts: ChartState[] = [];
  conditionalFormats: ConditionalFormatState[] = [];
  validations: { box: Box; rule: unknown; errorAlert: unknown }[] = [];
  frozenRows = 0;
  protectedSheet = false;
  tabColor = "";
  showGridlines = true;
  readonly page: PageState = {
    orientation: "Portrait",
    paperSize: null,
    zoom: null,
    titleRows: null,
    printGridlines: false,
  };

  constructor(
    readonly id: string,
    public name: string,
    public visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible",
  ) {}

  cell(row: number, column: number): CellState {
    return this.rows.get(row)?.get(column) ?? blankCell;
  }

  put(row: number, column: number, cell: CellState): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, CellState>()));
    cells.set(column, cell);
  }

  /** The rectangle around all cells that hold a value, or (`valuesOnly` false) a value or a look of their own. */
  usedBox(valuesOnly: boolean): Box | null {
    let box: Box | null = null;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === "" && cell.formula === null) continue;
        box = box
          ? {
              top: Math.min(box.top, row),
              left: Math.min(box.left, column),
              bottom: Math.max(box.bottom, row),
              right: Math.max(box.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      }
    }
    return box;
  }

  /** Cells that hold anything, from top to bottom. */
  *filled(): Generator<{ row: number; column: number; cell: CellState }> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const cells = this.rows.get(row) ?? new Map<number, CellState>();
      for (const column of [...cells.keys()].sort((a, b) => a - b)) {
        yield { row, column, cell: cells.get(column) ?? blankCell };
      }
    }
  }

  /** Moves all that stands at or under `row` down, as another person's inserted rows do. */
  insertRows(row: number, count: number): void {
    const moved = [...this.rows].filter(([at]) => at >= row).sort(([a], [b]) => b - a);
    for (const [at, cells] of moved) {
      this.rows.delete(at);
      this.rows.set(at + count, cells);
    }
    const down = (box: Box): Box =>
      box.bottom < row ? box : { ...box, top: box.top >= row ? box.top + count : box.top, bottom: box.bottom + count };
    this.merges = this.merges.map(down);
    for (const table of this.tables) table.box = down(table.box);
  }
}

/** The open workbook. */
export class WorkbookState {
  fileName = "Sổ.xlsx";
  sheets: SheetState[] = [];
  names: NameState[] = [];
  date1904 = false;
  readOnly = false;
  calculationMode: "Automatic" | "Manual" = "Automatic";
  structureProtected = false;
  activeSheetId = "";
  selection: { sheetId: string; box: Box } | null = null;
  eventsOn = true;
  private count = 0;

  nextId(): string {
    this.count += 1;
    return `{00000000-0000-4000-8000-${String(this.count).padStart(12, "0")}}`;
  }

  addSheet(name: string, visibility: SheetState["visibility"] = "Visible"): SheetState {
    const sheet = new SheetState(this.nextId(), name, visibility);
    this.sheets.push(sheet);
    if (this.activeSheetId === "") this.activeSheetId = sheet.id;
    return sheet;
  }

  sheet(nameOrId: string): SheetState | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === nameOrId) ?? null;
  }

  /** Names follow a renamed sheet (`after` is its new name, quoted); those of a deleted one become #REF!. */
  referenceMoved(before: string, after: string | null): void {
    const forms = [`'${before.replaceAll("'", "''")}'!`, `${before}!`];
    for (const one of this.names) {
      for (const form of forms) one.formula = one.formula.replaceAll(form, after === null ? "#REF!" : `${after}!`);
    }
  }

  /** Names of tables and defined names share one space. */
  nameTaken(name: string): boolean {
    const wanted = name.toLowerCase();
    return (
      this.names.some((one) => one.name.toLowerCase() === wanted) ||
      this.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === wanted))
    );
  }
}
