import type { ReactElement } from "react";
import type { Snapshot } from "@shared/model/snapshot";
import { CellName } from "../parts/CellName";
import { Fold } from "../parts/Fold";
import { More } from "../parts/More";
import { useParts } from "../parts/styles";
import { readStrings } from "./strings";

/** Rows with words that are no task, evidence or heading, each with the reason. */
export function LeftOverRows({ rows }: { rows: Snapshot["leftOver"] }): ReactElement {
  const parts = useParts();
  return (
    <Fold title={`${readStrings.leftOver} (${rows.length})`}>
      <p className={parts.text}>{rows.length === 0 ? readStrings.leftOverNone : readStrings.leftOverLead}</p>
      <More items={rows} step={20} label={readStrings.showMore}>
        {({ source, reason }) => (
          <li key={`${source.sheet}!${source.cell}`} className={parts.spread}>
            <span>{reason}</span>
            <CellName at={source} />
          </li>
        )}
      </More>
    </Fold>
  );
}
