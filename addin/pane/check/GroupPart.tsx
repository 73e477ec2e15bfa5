import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { severityWords } from "@shared/locale/vi/severity-words";
import type { ReadResult } from "../../worker/calls";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { FindingRow } from "./FindingRow";
import { editsOf, fixable } from "./fixes";
import type { RuleGroup } from "./list";
import { checkStrings } from "./strings";

const shownAtFirst = 5;
const shownMore = 50;

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  head: { padding: "8px 12px" },
  why: { flexBasis: "200px", flexGrow: 1, fontWeight: 600, lineHeight: "20px" },
});

const colours = { error: "danger", warning: "warning", info: "informative" } as const;

interface GroupPartProps {
  /** What is shown now. */
  readonly group: RuleGroup;
  /** All findings of the rule, for fixing them together. */
  readonly whole: RuleGroup;
  readonly result: ReadResult;
}

/** The findings of one rule under what the rule asks for, with one fix for all where each fix is certain. */
export function GroupPart({ group, whole, result }: GroupPartProps): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { rules, check } = usePaneState();
  const [limit, setLimit] = useState(shownAtFirst);
  const card = rules.find(({ id }) => id === group.rule);
  const selectedAt = group.entries.findIndex(({ key }) => key === check.selected);
  const shown = group.entries.slice(0, Math.max(limit, selectedAt + 1));
  const rest = group.entries.length - shown.length;
  const fixes = fixable(whole.entries);
  return (
    <div className={styles.card}>
      <div className={`${styles.head} ${parts.spread}`}>
        <h3 className={`${parts.text} ${styles.why}`}>{card?.why ?? group.rule}</h3>
        <Badge appearance="tint" color={colours[group.severity]}>
          {`${severityWords[group.severity]} · ${checkStrings.ruleCount(whole.entries.length)}`}
        </Badge>
        {fixes.length > 1 && (
          <Button size="small" onClick={() => void pane.applyEdits(editsOf(whole), checkStrings.fixed(fixes.length))}>
            {checkStrings.fixAll(fixes.length)}
          </Button>
        )}
      </div>
      <ul className={parts.list}>
        {shown.map((entry) => (
          <FindingRow key={entry.key} entry={entry} result={result} card={card ?? null} />
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.head}>
          <Button size="small" onClick={() => setLimit(shown.length + shownMore)}>
            {checkStrings.showMore(Math.min(rest, shownMore))}
          </Button>
        </div>
      )}
    </div>
  );
}
