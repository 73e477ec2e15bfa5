import type { Column, ColumnRole } from "../model/layout";
import type { Label } from "../locale/vi/columns";
import type { Contents } from "./contents";
import type { HeaderColumn } from "./header";

/** A column of a header with its label and a way to look at the cells beneath it. */
export interface LabelledColumn extends HeaderColumn {
  readonly label: Label | null;
  readonly contents: () => Contents;
}

/** What a column was taken for, and why. */
export interface Choice {
  readonly role: ColumnRole;
  readonly reason: Column["reason"];
  readonly by: string;
  readonly confidence: number;
}

/** "Số" over "12/KH-THCS" numbers documents, not rows. */
export const numbersDocuments = (column: LabelledColumn): boolean =>
  column.match?.by === "Số" && column.contents().citations >= 0.5;

/** How a column of links is called that only its cells tell. */
export const linksShown = "đường dẫn";

/** "Nơi lưu" over addresses of files and pages. */
export function holdsLinks(column: LabelledColumn): boolean {
  const { filled, links } = column.contents();
  return filled > 0 && links >= 0.5;
}
