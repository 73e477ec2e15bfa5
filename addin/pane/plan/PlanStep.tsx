import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DutyCover, ReadResult } from "../../worker/calls";
import { CellName } from "../parts/CellName";
import { Fold } from "../parts/Fold";
import { StepHeading } from "../parts/Heading";
import { More } from "../parts/More";
import { useParts } from "../parts/styles";
import { dayText } from "../strings";
import { groupRows, type GroupRow } from "./by-group";
import { planStrings } from "./strings";

const useStyles = makeStyles({
  page: { maxWidth: "820px", margin: "0 auto" },
  group: { fontWeight: 400 },
  done: { whiteSpace: "nowrap", fontWeight: 600 },
  duty: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The plan's groups and duties, and which of them the workbook has tasks for. */
export function PlanStep({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const { plan } = result.snapshot;
  const covered = result.cover.filter(({ taskIds }) => taskIds.length > 0).length;
  return (
    <div className={`${parts.stack} ${styles.page}`}>
      <StepHeading>{planStrings.title}</StepHeading>
      <p className={parts.text}>{plan.title}</p>
      <p className={parts.text}>
        {result.cover.length > 0
          ? planStrings.duties(covered, result.cover.length)
          : planStrings.noPlan(plan.schoolYear ?? String(plan.year))}
      </p>
      <h2 className={parts.subtitle}>{planStrings.groups}</h2>
      {groupRows(result.snapshot, result.cover).map((row) => (
        <GroupFold key={row.code ?? "-"} row={row} result={result} />
      ))}
      <h2 className={parts.subtitle}>{planStrings.reports}</h2>
      <ul className={parts.list}>
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

function GroupFold({ row, result }: { row: GroupRow; result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const title = (
    <span className={styles.group}>
      {row.code === null ? planStrings.outside : planStrings.group(row.code, row.title)}{" "}
      {row.tasks.length === 0 ? (
        <Badge appearance="tint" color="warning">
          {planStrings.uncovered}
        </Badge>
      ) : (
        <span className={`${parts.quiet} ${styles.done}`}>{planStrings.done(row.done, row.tasks.length)}</span>
      )}
    </span>
  );
  return (
    <Fold title={title}>
      {row.duties.length > 0 && (
        <ul className={parts.list}>
          {row.duties.map((cover) => (
            <Duty key={cover.duty.id} cover={cover} result={result} />
          ))}
        </ul>
      )}
      {row.duties.length === 0 && (
        <More items={row.tasks} step={20} label={planStrings.showMore}>
          {(task) => (
            <li key={task.id} className={parts.spread}>
              <span className={parts.text}>{task.title}</span>
              <CellName at={task.source} />
            </li>
          )}
        </More>
      )}
    </Fold>
  );
}

function Duty({ cover, result }: { cover: DutyCover; result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const { duty, taskIds } = cover;
  const tasks = result.snapshot.tasks.filter(({ id }) => taskIds.includes(id));
  return (
    <li className={styles.duty}>
      <p className={parts.text}>
        {duty.title}{" "}
        <Badge appearance="tint" color={tasks.length === 0 ? "warning" : "success"}>
          {planStrings.dutyTasks(tasks.length)}
        </Badge>
      </p>
      {duty.units.length > 0 && (
        <p className={`${parts.text} ${parts.small}`}>{planStrings.units(duty.units.join(", "))}</p>
      )}
      <ul className={parts.list}>
        {tasks.slice(0, 5).map((task) => (
          <li key={task.id} className={`${parts.small} ${parts.spread}`}>
            <span className={parts.text}>{task.title}</span>
            <CellName at={task.source} />
          </li>
        ))}
      </ul>
    </li>
  );
}
