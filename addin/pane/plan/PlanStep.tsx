import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement } from "react";
import type { ReadResult } from "../../worker/calls";
import { StepHeading } from "../parts/Heading";
import { useParts } from "../parts/styles";
import { usePaneState } from "../parts/use-pane";
import { dayText } from "../strings";
import { groupRows } from "./by-group";
import { GroupFold } from "./GroupFold";
import { PlanFile } from "./PlanFile";
import { planStrings } from "./strings";
import { Unmatched } from "./Unmatched";

/** The editor comes with the plans' data, only when it is opened. */
const NextPlan = lazy(() => import("./NextPlan"));

const useStyles = makeStyles({ page: { maxWidth: "820px", margin: "0 auto" } });

/** The plan's groups and duties, and which of them the workbook has tasks for. */
export function PlanStep({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const { settings } = usePaneState();
  const { plan } = result.snapshot;
  const { cover } = result;
  const year = plan.schoolYear ?? String(plan.year);
  return (
    <div className={`${parts.stack} ${styles.page}`}>
      <StepHeading>{planStrings.title}</StepHeading>
      <p className={parts.text}>{settings.plan && cover ? settings.plan.title : plan.title}</p>
      <p className={parts.text}>
        {cover ? planStrings.duties(cover.covered, cover.duties.length) : planStrings.noPlan(year)}
      </p>
      <PlanFile year={year} nextYear={plan.year + 1} />
      <h2 className={parts.subtitle}>{planStrings.groups}</h2>
      {groupRows(result.snapshot, cover).map((row) => (
        <GroupFold key={row.code ?? "-"} row={row} result={result} />
      ))}
      {cover && cover.unmatched.length > 0 && <Unmatched result={result} cover={cover} />}
      <NextYear result={result} />
      <h2 className={parts.subtitle}>{planStrings.reports}</h2>
      <ul className={`${parts.list} ${parts.stack}`}>
        {plan.reports.map((report) => (
          <li key={report.code} className={parts.card}>
            <p className={parts.text}>
              <strong>{report.title}</strong>
            </p>
            <p className={`${parts.text} ${parts.small}`}>
              {planStrings.due(dayText(report.due))}; {planStrings.covers(dayText(report.from), dayText(report.to))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The next year's plan, made from this one. */
function NextYear({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const [open, setOpen] = useState(false);
  return (
    <div className={parts.stack}>
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {planStrings.next(result.snapshot.plan.year + 1)}
        </Button>
      </div>
      {open && (
        <Suspense fallback={<Spinner label={planStrings.nextLoading} />}>
          <NextPlan result={result} />
        </Suspense>
      )}
    </div>
  );
}
