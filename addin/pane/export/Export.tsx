import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReadResult } from "../../worker/calls";
import { accept } from "../check/accept";
import { StepHeading } from "../parts/Heading";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { blocking, findingKey, openingFacts } from "../state/opening";
import { unanswered } from "../state/questions";
import { Details } from "./Details";
import { Gaps } from "./Gaps";
import { KindAndWindow } from "./KindAndWindow";
import { Narratives } from "./Narratives";
import { rememberReport } from "./last-report";
import { OtherFiles } from "./OtherFiles";
import { Preview } from "./Preview";
import { Questions } from "./Questions";
import { exportStrings } from "./strings";
import { useReport } from "./use-report";

const useStyles = makeStyles({
  page: { maxWidth: "820px", margin: "0 auto", "@media (min-width: 1000px)": { maxWidth: "1160px" } },
  // Wide enough for both, the preview stands beside what is typed.
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "16px",
    alignItems: "start",
    "@media (min-width: 1000px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  beside: { "@media (min-width: 1000px)": { position: "sticky", top: "64px" } },
});

/** Which report, what is still missing, how it reads, and the one button that makes it. */
export function Export({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const { settings } = usePaneState();
  const { environment } = usePane();
  const report = useReport(result);
  const open = unanswered(settings);
  return (
    <div className={`${parts.stack} ${styles.page}`}>
      <StepHeading>{exportStrings.title}</StepHeading>
      <div className={styles.columns}>
        <div className={parts.stack}>
          <KindAndWindow result={result} />
          <Questions result={result} open={open.length > 0} />
          <Details />
          {report && <Gaps report={report} />}
          {report && <Narratives report={report} />}
          <Stamp result={result} />
          {environment.canDeliver ? <ExportButtons ready={open.length === 0} result={result} /> : <IntoWorkbook />}
          <OtherFiles />
        </div>
        <div className={styles.beside}>
          <Preview report={report} />
        </div>
      </div>
    </div>
  );
}

/** DỰ THẢO or not, and the way out of it. */
function Stamp({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const pane = usePane();
  const { settings } = usePaneState();
  const { cells } = openingFacts(result);
  const findings = blocking(result);
  if (findings.length === 0) return <p className={parts.text}>{exportStrings.final}</p>;
  const acceptAll = (): void => {
    const keys = [...new Set(findings.map(findingKey))];
    void pane.teach(accept(settings, keys, ""), exportStrings.acceptedAll(keys.length));
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{exportStrings.draft(cells)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => pane.go("check")}>
          {exportStrings.see}
        </Button>
        <Button size="small" onClick={acceptAll}>
          {exportStrings.acceptAll}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Where no file comes out of the pane, the results go into the workbook. */
function IntoWorkbook(): ReactElement {
  const parts = useParts();
  const pane = usePane();
  return (
    <div className={parts.tight}>
      <p className={parts.text}>{exportStrings.noFiles}</p>
      <div>
        <Button appearance="primary" size="large" onClick={() => void pane.save()}>
          {exportStrings.workbookExcel}
        </Button>
      </div>
    </div>
  );
}

function ExportButtons({ ready, result }: { ready: boolean; result: ReadResult }): ReactElement {
  const parts = useParts();
  const pane = usePane();
  const { work } = usePaneState();
  const exportAll = async (): Promise<void> => {
    const done = await pane.make(["report-docx", "report-xlsx"]);
    // A draft is no report: only a final one is what the next is compared with.
    const next =
      done && blocking(result).length === 0 ? rememberReport(pane.store.get().settings, result.snapshot) : null;
    if (next) await pane.remember(next);
  };
  return (
    <div className={parts.tight}>
      <div>
        <Button
          appearance={ready ? "primary" : "secondary"}
          size="large"
          disabledFocusable={!ready || work !== null}
          onClick={() => void exportAll()}
        >
          {exportStrings.exportDocx}
        </Button>
      </div>
      <span className={parts.small}>{ready ? exportStrings.whatComes : exportStrings.answersFirst}</span>
    </div>
  );
}
