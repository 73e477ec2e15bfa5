import type { CellRef } from "@shared/model/cell";
import type { ReactElement } from "react";
import { useParts } from "./styles";

/** A place in the workbook: "Theo dõi!H12". */
export function CellName({ at }: { at: CellRef | null }): ReactElement | null {
  const parts = useParts();
  if (!at) return null;
  return <span className={parts.cell}>{`${at.sheet}!${at.cell}`}</span>;
}
