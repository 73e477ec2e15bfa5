import type { RichText } from "../ooxml/read/rich-text";
import type { CellLook as RawLook } from "../ooxml/read/styles";
import { makeLook, plainLook, type CellLook } from "./make-cell";

/** The looks of a workbook's cells, each made once for all its sheets. */
export class CellLooks {
  private readonly looks: (CellLook | undefined)[];
  private readonly runLooks = new Map<string, CellLook>();

  constructor(private readonly rawLooks: readonly RawLook[]) {
    this.looks = new Array<CellLook | undefined>(rawLooks.length);
  }

  /** By the style index of a cell. */
  of(style: number): CellLook {
    const known = this.looks[style];
    if (known !== undefined) return known;
    const raw = this.rawLooks[style];
    if (raw === undefined) return plainLook;
    const look = makeLook({
      font: raw.font.name,
      bold: raw.font.bold,
      italic: raw.font.italic,
      fill: raw.fill,
      numberFormat: raw.format,
    });
    this.looks[style] = look;
    return look;
  }

  /** The look of a style index with what the runs of a text say instead. */
  ofRuns(style: number, look: CellLook, runs: RichText): CellLook {
    if (runs.font === null && runs.bold === null && runs.italic === null) return look;
    const key = `${String(style)}|${runs.font ?? ""}|${String(runs.bold)}|${String(runs.italic)}`;
    let known = this.runLooks.get(key);
    if (known === undefined) {
      known = makeLook({
        ...look.style,
        font: runs.font ?? look.style.font,
        bold: runs.bold ?? look.style.bold,
        italic: runs.italic ?? look.style.italic,
      });
      this.runLooks.set(key, known);
    }
    return known;
  }
}
