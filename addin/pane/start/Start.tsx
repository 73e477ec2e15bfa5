import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactElement } from "react";
import { droppedFile, readGivenFile } from "../../host-file/read-file";
import { Icon } from "../parts/icons";
import { StepHeading } from "../parts/Heading";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { startStrings } from "./strings";

const useStyles = makeStyles({
  page: { maxWidth: "560px", margin: "0 auto", paddingTop: "8px", "@media (min-width: 640px)": { paddingTop: "40px" } },
  drop: {
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: "28px 16px",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "10px",
    textAlign: "center",
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  words: { fontSize: "16px", fontWeight: 600 },
});

/** The first screen: drop, pick, or try the sample; in Excel, read what is open. */
export function Start(): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { door, work, result } = usePaneState();
  const busy = work !== null;
  return (
    <div className={mergeClasses(parts.stack, styles.page)}>
      <StepHeading focus={result !== null}>{startStrings.title}</StepHeading>
      <p className={parts.text}>{door === "excel" ? startStrings.leadExcel : startStrings.lead}</p>
      {door === "excel" ? (
        <div>
          <Button appearance="primary" size="large" disabledFocusable={busy} onClick={() => void pane.readAgain()}>
            {startStrings.readOpen}
          </Button>
        </div>
      ) : (
        <FileDoor busy={busy} />
      )}
      <p className={mergeClasses(parts.text, parts.small)}>
        {door === "excel" ? startStrings.privacyExcel : startStrings.privacy}
      </p>
    </div>
  );
}

function FileDoor({ busy }: { busy: boolean }): ReactElement {
  const styles = useStyles();
  const parts = useParts();
  const pane = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { today, unsaved } = usePaneState();
  const year = Number(today.slice(0, 4));
  /** One workbook at a time; fixes that no file holds yet go only when the clerk says so. */
  const open = (how: () => Promise<void>): void => {
    if (!busy && (!unsaved || window.confirm(startStrings.loseFixes))) void how();
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = droppedFile(event.dataTransfer);
    if (file) open(() => pane.openFile(readGivenFile(file)));
    else pane.tell(startStrings.notAFile);
  };
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      data-testid="drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="open" size={40} />
      <span className={styles.words}>{over ? startStrings.dropNow : startStrings.drop}</span>
      <span className={parts.quiet}>{startStrings.or}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls,.csv"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) open(() => pane.openFile(readGivenFile(file)));
          event.target.value = "";
        }}
      />
      <Button appearance="primary" size="large" disabledFocusable={busy} onClick={() => input.current?.click()}>
        {startStrings.pick}
      </Button>
      <Button appearance="transparent" disabledFocusable={busy} onClick={() => open(() => pane.openSample())}>
        {startStrings.sample}
      </Button>
      <Button appearance="transparent" disabledFocusable={busy} onClick={() => void pane.makeTracking(year)}>
        {startStrings.blank(year)}
      </Button>
    </div>
  );
}
