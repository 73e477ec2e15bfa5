import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import type { ReadResult } from "../../worker/calls";
import { Fold } from "../parts/Fold";
import { StepHeading } from "../parts/Heading";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { acceptedKeys } from "../state/opening";
import { Accepted } from "./Accepted";
import { Filters } from "./Filters";
import { GroupPart } from "./GroupPart";
import { blockingShown, checkList, firstOf, neighbour, walkingOrder } from "./list";
import { checkStrings } from "./strings";
import { Walk } from "./Walk";

const useStyles = makeStyles({ page: { maxWidth: "900px", margin: "0 auto" } });

/** What stops the report, then what is worth a look, each to be seen, fixed or accepted. */
export function Check({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { check } = usePaneState();
  const [all, setAll] = useState(false);
  const { severity, lead, sheet } = check;
  const list = useMemo(
    () => checkList(result.snapshot.findings, result.snapshot.tasks, acceptedKeys(result), { severity, lead, sheet }),
    [result, severity, lead, sheet],
  );
  const order = useMemo(() => walkingOrder(list), [list]);
  const walk = (by: 1 | -1): void => {
    const key = neighbour(order, check.selected, by);
    if (
      key !== null &&
      !firstOf(list.groups.error, blockingShown).some(({ entries }) => entries.some((one) => one.key === key))
    ) {
      setAll(true);
    }
    pane.look({ selected: key });
  };
  useWalkingKeys(walk);
  const selectedLeft = check.selected !== null && !order.includes(check.selected);
  useEffect(() => {
    // What was fixed leaves the list; the next finding is one key press away, from the top.
    if (selectedLeft) pane.look({ selected: null });
  }, [selectedLeft, pane]);
  const blocking = all ? list.groups.error : firstOf(list.groups.error, blockingShown);
  const shownErrors = blocking.reduce((sum, { entries }) => sum + entries.length, 0);
  const rest = list.groups.error.reduce((sum, { entries }) => sum + entries.length, 0) - shownErrors;
  return (
    <div className={`${parts.stack} ${styles.page}`}>
      <StepHeading>{checkStrings.title}</StepHeading>
      <Filters list={list} />
      <Walk order={order} walk={walk} />
      {order.length === 0 && (
        <p className={parts.text}>{list.counts.error === 0 ? checkStrings.clean : checkStrings.nothing}</p>
      )}
      {blocking.length > 0 && (
        <section aria-labelledby="blocking" className={parts.stack}>
          <div className={parts.tight}>
            <h2 id="blocking" className={parts.subtitle}>
              {checkStrings.blocking(shownErrors + rest)}
            </h2>
            <p className={`${parts.text} ${parts.small}`}>{checkStrings.blockingLead}</p>
          </div>
          {blocking.map((group) => (
            <GroupPart
              key={group.rule}
              group={group}
              whole={list.groups.error.find(({ rule }) => rule === group.rule) ?? group}
              result={result}
            />
          ))}
          {rest > 0 && (
            <div className={parts.row}>
              <span className={parts.small}>{checkStrings.rest(rest)}</span>
              <Button size="small" onClick={() => setAll(true)}>
                {checkStrings.showRest}
              </Button>
            </div>
          )}
        </section>
      )}
      {list.groups.warning.length > 0 && (
        <section aria-labelledby="warnings" className={parts.stack}>
          <h2 id="warnings" className={parts.subtitle}>
            {checkStrings.warnings(list.counts.warning)}
          </h2>
          {list.groups.warning.map((group) => (
            <GroupPart key={group.rule} group={group} whole={group} result={result} />
          ))}
        </section>
      )}
      {list.groups.info.length > 0 && (
        <Fold
          title={checkStrings.notes(list.counts.info)}
          open={check.severity === "info" || holds(list.groups.info, check.selected)}
        >
          {list.groups.info.map((group) => (
            <GroupPart key={group.rule} group={group} whole={group} result={result} />
          ))}
        </Fold>
      )}
      <Accepted entries={list.accepted} />
    </div>
  );
}

const holds = (groups: readonly { entries: readonly { key: string }[] }[], key: string | null): boolean =>
  groups.some(({ entries }) => entries.some((one) => one.key === key));

/** F8 and Shift + F8 walk through the findings from anywhere on the page, as in the programs clerks may know. */
function useWalkingKeys(walk: (by: 1 | -1) => void): void {
  const latest = useRef(walk);
  useEffect(() => {
    latest.current = walk;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
