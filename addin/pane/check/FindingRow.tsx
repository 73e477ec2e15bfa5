import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { ReadResult, RuleCard } from "../../worker/calls";
import { CellName } from "../parts/CellName";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { FindingDetail } from "./FindingDetail";
import type { Entry } from "./list";
import { checkStrings } from "./strings";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, scrollMarginTop: "96px" },
  button: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    width: "100%",
    textAlign: "start",
    padding: "8px 12px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "14px",
    lineHeight: "20px",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  open: { backgroundColor: tokens.colorBrandBackground2 },
});

interface FindingRowProps {
  readonly entry: Entry;
  readonly result: ReadResult;
  readonly card: RuleCard | null;
}

/** One finding: its sentence and cell; opened, the cell among its neighbours and what can be done. */
export function FindingRow({ entry, result, card }: FindingRowProps): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { check } = usePaneState();
  const open = check.selected === entry.key;
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    // A finding reached by key or by "Ô sau" takes the focus; one that was clicked has it already.
    if (document.activeElement !== button.current) button.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const { finding } = entry;
  return (
    <li ref={item} className={styles.item}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.button, open && styles.open)}
        aria-expanded={open}
        onClick={() => pane.look({ selected: open ? null : entry.key })}
      >
        <span>{finding.message}</span>
        {finding.source ? (
          <CellName at={finding.source} />
        ) : (
          <span className={parts.small}>{checkStrings.wholeBook}</span>
        )}
      </button>
      {open && <FindingDetail entry={entry} result={result} card={card} />}
    </li>
  );
}
