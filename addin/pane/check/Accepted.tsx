import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CellName } from "../parts/CellName";
import { Fold } from "../parts/Fold";
import { More } from "../parts/More";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { findingKey } from "../state/opening";
import { noteOf, restore } from "./accept";
import type { Entry } from "./list";
import { checkStrings } from "./strings";

/** What was accepted, with its note, to be taken up again. */
export function Accepted({ entries }: { entries: readonly Entry[] }): ReactElement | null {
  const parts = useParts();
  const pane = usePane();
  const { settings } = usePaneState();
  if (entries.length === 0) return null;
  return (
    <Fold title={checkStrings.accepted(entries.length)}>
      <More items={entries} step={20} label={checkStrings.showMore}>
        {({ key, finding }) => (
          <li key={key} className={parts.spread}>
            <span className={parts.text}>
              {finding.message} <CellName at={finding.source} />
              <span className={parts.small}> {noteOf(settings, findingKey(finding))}</span>
            </span>
            <Button
              size="small"
              onClick={() => void pane.teach(restore(settings, findingKey(finding)), checkStrings.restored)}
            >
              {checkStrings.restore}
            </Button>
          </li>
        )}
      </More>
    </Fold>
  );
}
