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

/** What the words of its heading say of a column. */
export const byHeading = ({ match }: LabelledColumn, role: ColumnRole): Choice => ({
  role,
  reason: "synonym",
  by: match?.by ?? "",
  confidence: match?.score ?? 0,
});

/** A column that the table's kind has no use for, whether its heading is known or not. */
export const unused = ({ match }: LabelledColumn): Choice => ({
  role: "ignored",
  reason: match === null ? "none" : "synonym",
  by: match?.by ?? "",
  confidence: match?.score ?? 0.5,
});

/** "Số" over "12/KH-THCS" numbers documents, not rows. */
export const numbersDocuments = (column: LabelledColumn): boolean =>
  column.match?.by === "Số" && column.contents().citations >= 0.5;

/** "Nơi lưu" over addresses of files and pages. */
export function holdsLinks(column: LabelledColumn): boolean {
  const { filled, links } = column.contents();
  return filled > 0 && links >= 0.5;
}
