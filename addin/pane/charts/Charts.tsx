import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import type { ReadResult } from "../../worker/calls";
import { StepHeading } from "../parts/Heading";
import { useParts } from "../parts/styles";
import { usePane } from "../parts/use-pane";
import { dayText } from "../strings";
import { chartStrings } from "./strings";

/** The drawings come with the dashboard's code, only when this step is opened. */
const ChartCards = lazy(() => import("./ChartCards"));

const useStyles = makeStyles({ page: { maxWidth: "1100px", margin: "0 auto" } });

/** The dashboard's charts small, the whole dashboard, and the dashboard as a file. */
export function Charts({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  return (
    <div className={`${parts.stack} ${styles.page}`}>
      <StepHeading>{chartStrings.title}</StepHeading>
      <p className={parts.text}>
        {chartStrings.lead} {dayText(result.snapshot.asOf)}.
      </p>
      <div className={parts.row}>
        <Button appearance="primary" onClick={() => pane.go("dashboard")}>
          {chartStrings.open}
        </Button>
        <Button onClick={() => void pane.make(["dashboard"])}>{chartStrings.saveFull}</Button>
        <Button onClick={() => void pane.make(["dashboard-redacted"])}>{chartStrings.saveRedacted}</Button>
      </div>
      <p className={`${parts.text} ${parts.small}`}>{chartStrings.saveLead}</p>
      <Suspense fallback={<Spinner label={chartStrings.loading} />}>
        <ChartCards snapshot={result.snapshot} />
      </Suspense>
    </div>
  );
}
