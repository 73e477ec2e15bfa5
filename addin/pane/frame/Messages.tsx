import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { errorSentence } from "@shared/locale/vi/errors";
import { UserError } from "@shared/model/host";
import { Icon } from "../parts/icons";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { frameStrings } from "../strings";

const useStyles = makeStyles({
  messages: { display: "flex", flexDirection: "column", rowGap: "8px", ":not(:empty)": { marginBottom: "12px" } },
  // What failed far down in a list is told there too.
  problem: { position: "sticky", top: "62px", zIndex: 3, marginBottom: "12px" },
  // What was done, with the way back, stays in view wherever the page was scrolled to.
  notice: {
    position: "fixed",
    bottom: "12px",
    insetInline: "12px",
    maxWidth: "520px",
    margin: "0 auto",
    zIndex: 4,
    boxShadow: tokens.shadow16,
    borderRadius: tokens.borderRadiusMedium,
    "@media print": { display: "none" },
  },
  room: { height: "96px" },
});

/** What went wrong, what was done, what waits to be saved: at most one bar of each. */
export function Messages(): ReactElement {
  const styles = useStyles();
  const parts = useParts();
  const pane = usePane();
  const { problem, notice, journal, unsaved, stale, door, work } = usePaneState();
  const last = journal.at(-1);
  return (
    <>
      {problem && (
        <MessageBar intent="error" layout="multiline" role="alert" className={styles.problem}>
          <MessageBarBody>
            <MessageBarTitle>{frameStrings.problem}</MessageBarTitle>
            {errorSentence(new UserError(problem.code, problem.details))}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={frameStrings.close}
                icon={<Icon name="close" />}
                onClick={() => pane.dismiss()}
              />
            }
          />
        </MessageBar>
      )}
      <div className={styles.messages}>
        {stale && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{frameStrings.stale}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void pane.readAgain()}>
                {frameStrings.readAgain}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {unsaved && door === "file" && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{frameStrings.unsaved}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void pane.save()}>
                {frameStrings.save}
              </Button>
              {/* While a fix is still being read, its way back comes with the notice, not here first and there then. */}
              {last && !notice && !work && (
                <Button size="small" appearance="transparent" onClick={() => void pane.undo()}>
                  {frameStrings.undoOf(last.label)}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div role="status" className={notice ? styles.notice : parts.hidden}>
        {notice && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{notice}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={frameStrings.close}
                  icon={<Icon name="close" />}
                  onClick={() => pane.dismiss()}
                />
              }
            >
              {last && (
                <Button size="small" onClick={() => void pane.undo()}>
                  {frameStrings.undoOf(last.label)}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}

/** Room at the page's end, so that a notice in view covers nothing that cannot be scrolled to. */
export function NoticeRoom(): ReactElement | null {
  const styles = useStyles();
  return usePaneState().notice ? <div className={styles.room} /> : null;
}
