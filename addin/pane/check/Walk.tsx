import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../parts/icons";
import { useParts } from "../parts/styles";
import { usePaneState } from "../parts/use-pane";
import { checkStrings } from "./strings";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: "54px",
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    backgroundColor: tokens.colorNeutralBackground2,
    paddingBlock: "4px",
  },
});

interface WalkProps {
  readonly order: readonly string[];
  readonly walk: (by: 1 | -1) => void;
}

/** Previous and next finding. */
export function Walk({ order, walk }: WalkProps): ReactElement | null {
  const parts = useParts();
  const styles = useStyles();
  const { check } = usePaneState();
  if (order.length === 0) return null;
  const at = check.selected === null ? 0 : order.indexOf(check.selected) + 1;
  return (
    <div className={styles.bar}>
      <Tooltip content={`${checkStrings.previous} (Shift + F8)`} relationship="label">
        <Button size="small" icon={<Icon name="previous" />} onClick={() => walk(-1)} />
      </Tooltip>
      <Tooltip content={`${checkStrings.next} (F8)`} relationship="label">
        <Button size="small" icon={<Icon name="next" />} onClick={() => walk(1)} />
      </Tooltip>
      <span className={parts.small}>{checkStrings.position(at, order.length)}</span>
      <span className={parts.hidden}>{checkStrings.keys}</span>
    </div>
  );
}
