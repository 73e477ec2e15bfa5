import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { usePane, usePaneState } from "../parts/use-pane";
import { frameStrings, stageNames, workNames } from "../strings";

/** Shorter work shows nothing: a bar that flashes says less than none. */
const quietFor = 400;

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 3,
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", rowGap: "4px" },
});

/** What the worker does now, how far it is, and the button that ends it at once. */
export function WorkBar(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { work } = usePaneState();
  const busy = work !== null;
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) {
      setLong(false);
      return undefined;
    }
    const timer = setTimeout(() => setLong(true), quietFor);
    return () => clearTimeout(timer);
  }, [busy]);
  if (!work || !long) return null;
  const stage = work.stage ? ` (${stageNames[work.stage]})` : "";
  return (
    <div className={styles.bar} role="status">
      <div className={styles.words}>
        <span>{`${workNames[work.what]}${stage}…`}</span>
        <ProgressBar aria-label={workNames[work.what]} {...(work.done === null ? {} : { value: work.done })} />
      </div>
      <Button size="small" onClick={() => pane.cancel()}>
        {frameStrings.cancel}
      </Button>
    </div>
  );
}
