/** The look of one cell as `getCellProperties` answers it. */
export interface RawLook {
  readonly format?: {
    readonly font?: { readonly name?: string; readonly bold?: boolean; readonly italic?: boolean };
    readonly fill?: { readonly color?: string };
  };
  readonly hyperlink?: { readonly address?: string; readonly documentReference?: string } | null;
}

/** One stretch of rows as Excel answered it: everything row by row. */
export interface RawChunk {
  /** Of the first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly RawLook[])[];
}

/** One sheet as Excel answered it. */
export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly own: boolean;
  readonly chunks: readonly RawChunk[];
  /** Addresses of merged areas. */
  readonly merges: readonly string[];
  /** Counted from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Formulas that Excel has not worked out ("row:column" from 0); only where it calculates by hand. */
  readonly uncached: ReadonlySet<string>;
}
