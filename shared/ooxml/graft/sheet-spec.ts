import type { SheetArea } from "../read/area";

/** How a cell of a grafted sheet looks; what is left out is the workbook's default. Colours are RRGGBB. */
export interface StyleSpec {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Number format code. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly border?: boolean;
}

/** Text is always text, whatever it begins with; a formula is one only here. */
export interface CellSpec {
  readonly column: number;
  readonly value: string | number | boolean | null | { readonly formula: string; readonly value: string | number };
  readonly style: StyleSpec;
}

export interface RowSpec {
  readonly row: number;
  readonly cells: readonly CellSpec[];
}

export interface TableSpec {
  /** Wished for; a number is added when the workbook has it. */
  readonly name: string;
  readonly area: SheetArea;
  readonly columns: readonly string[];
}

/** A drop-down over cells, its values in other cells or listed. */
export interface ChoiceSpec {
  readonly area: SheetArea;
  readonly values: readonly string[];
}

/** Cells whose text is `text` get these colours. */
export interface ToneSpec {
  readonly area: SheetArea;
  readonly tones: readonly { readonly text: string; readonly color: string; readonly fill: string }[];
}

export interface LinkSpec {
  readonly row: number;
  readonly column: number;
  /** A web address, or a place in the workbook such as "'Theo dõi'!H12". */
  readonly target: { readonly address: string } | { readonly place: string };
}

export interface ChartSpec {
  readonly title: string;
  readonly type: "bar" | "column" | "line" | "doughnut";
  readonly stacked: boolean;
  readonly categories: { readonly area: SheetArea; readonly values: readonly string[] };
  /** Colours of a doughnut's slices. */
  readonly slices: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly nameAt: { readonly row: number; readonly column: number };
    readonly area: SheetArea;
    readonly values: readonly (number | null)[];
    readonly color: string | null;
  }[];
  /** Rows and columns that it covers. */
  readonly area: SheetArea;
}

/** A sheet to be grafted into a workbook. */
export interface SheetSpec {
  /** Code that names its parts: "tasks"; ASCII letters, digits, hyphens. */
  readonly key: string;
  /** Title wished for. */
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly RowSpec[];
  readonly tables: readonly TableSpec[];
  readonly choices: readonly ChoiceSpec[];
  readonly tones: readonly ToneSpec[];
  readonly links: readonly LinkSpec[];
  readonly charts: readonly ChartSpec[];
  readonly frozenRows: number;
  readonly landscape: boolean;
  readonly repeatRows: readonly [number, number] | null;
  readonly tabColor: string | null;
}
