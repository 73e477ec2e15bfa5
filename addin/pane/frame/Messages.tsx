import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
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
});

/** What went wrong, what was done, what waits to be saved: at most one bar of each. */
export function Messages(): ReactElement {
  const styles = useStyles();
  const parts = useParts();
  const pane = usePane();
  const { problem, notice, journal, unsaved, stale, door } = usePaneState();
  const last = journal.at(-1);
  return (
    <div className={styles.messages}>
      {problem && (
        <MessageBar intent="error" layout="multiline" role="alert">
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
            {last && (
              <Button size="small" appearance="transparent" onClick={() => void pane.undo()}>
                {frameStrings.undoOf(last.label)}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      <div role="status" className={notice ? undefined : parts.hidden}>
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
              {last && !unsaved && (
                <Button size="small" onClick={() => void pane.undo()}>
                  {frameStrings.undoOf(last.label)}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
