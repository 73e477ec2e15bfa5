import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellKey } from "@shared/model/cell";
import type { ReadResult, RuleCard } from "../../worker/calls";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { AcceptForm } from "./AcceptForm";
import { Around } from "./Around";
import { changesOf } from "./fixes";
import type { Entry } from "./list";
import { checkStrings } from "./strings";
import { WriteForm } from "./WriteForm";

const useStyles = makeStyles({
  detail: { padding: "4px 12px 12px", display: "flex", flexDirection: "column", rowGap: "12px" },
  examples: { margin: 0, "& dt": { fontWeight: 600, fontSize: "12px" }, "& dd": { margin: "0 0 4px" } },
});

interface FindingDetailProps {
  readonly entry: Entry;
  readonly result: ReadResult;
  readonly card: RuleCard | null;
}

/** The cell in its surroundings, the fix with before and after, the rule with its examples, accepting. */
export function FindingDetail({ entry, result, card }: FindingDetailProps): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { finding } = entry;
  const { fix, source } = finding;
  const { hiddenCell } = usePaneState();
  const hidden = source !== null && hiddenCell === cellKey(source);
  const navigator = pane.environment.host?.navigator ?? null;
  return (
    <div className={styles.detail}>
      {source && <Around at={source} result={result} />}
      {fix && (
        <div className={parts.tight}>
          <table className={parts.table}>
            <thead>
              <tr>
                <th scope="col">{checkStrings.before}</th>
                <th scope="col">{checkStrings.after}</th>
              </tr>
            </thead>
            <tbody>
              {changesOf(fix.edits, result.shown).map(({ cell, before, after }) => (
                <tr key={cell}>
                  <td>{before || checkStrings.empty}</td>
                  <td>{after || checkStrings.empty}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={parts.row}>
            <Button
              appearance="primary"
              onClick={() => void pane.applyEdits(fix.edits, checkStrings.fixed(fix.edits.length))}
            >
              {fix.title || checkStrings.fixOne}
            </Button>
          </div>
        </div>
      )}
      {source && (
        <div className={parts.row}>
          {navigator && (
            <Button onClick={() => void pane.reveal(source, hidden)}>
              {hidden ? checkStrings.unhide : checkStrings.reveal}
            </Button>
          )}
          {hidden && <span className={parts.small}>{checkStrings.isHidden}</span>}
        </div>
      )}
      {source && <WriteForm key={result.shown[cellKey(source)]} at={source} result={result} />}
      {card && (
        <dl className={styles.examples}>
          <dt>{checkStrings.good}</dt>
          <dd>{card.good}</dd>
          <dt>{checkStrings.bad}</dt>
          <dd>{card.bad}</dd>
        </dl>
      )}
      {finding.severity !== "info" && <AcceptForm finding={finding} />}
    </div>
  );
}
