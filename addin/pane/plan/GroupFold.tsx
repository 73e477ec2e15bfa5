import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SnapshotTask } from "@shared/model/snapshot";
import type { CoverMatch, DutyCoverage } from "@shared/plan/coverage";
import type { ReadResult } from "../../worker/calls";
import { CellName } from "../parts/CellName";
import { Fold } from "../parts/Fold";
import { More } from "../parts/More";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { dayText } from "../strings";
import type { GroupRow } from "./by-group";
import { pointTask } from "./point";
import { planStrings, stateNames } from "./strings";

const useStyles = makeStyles({
  group: { fontWeight: 400 },
  done: { whiteSpace: "nowrap", fontWeight: 600 },
  duty: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tasks: { paddingLeft: "12px" },
});

const stateColours = { done: "success", started: "informative", planned: "subtle", none: "warning" } as const;

/** One group: its duties with what serves them, or its tasks when the plan is not known duty by duty. */
export function GroupFold({ row, result }: { row: GroupRow; result: ReadResult }): ReactElement {
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
      {row.duties.length > 0 ? (
        <ul className={parts.list}>
          {row.duties.map((cover) => (
            <Duty key={cover.duty.id} cover={cover} tasks={result.snapshot.tasks} />
          ))}
        </ul>
      ) : (
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

function Duty({ cover, tasks }: { cover: DutyCoverage; tasks: readonly SnapshotTask[] }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const { duty, matches, state } = cover;
  const about = [
    duty.units.length > 0 ? planStrings.units(duty.units.join(", ")) : "",
    duty.due ? planStrings.dutyDue(dayText(duty.due)) : "",
  ].filter((words) => words !== "");
  return (
    <li className={styles.duty}>
      <div className={parts.text}>
        {duty.title}{" "}
        <Badge appearance="tint" color={stateColours[state]}>
          {stateNames[state]}
        </Badge>
      </div>
      {about.length > 0 && <p className={`${parts.text} ${parts.small}`}>{about.join(" · ")}</p>}
      <div className={styles.tasks}>
        <More items={matches} step={4} label={planStrings.showMore}>
          {(match) => <Match key={match.taskId} match={match} task={tasks.find(({ id }) => id === match.taskId)} />}
        </More>
      </div>
    </li>
  );
}

function Match({ match, task }: { match: CoverMatch; task: SnapshotTask | undefined }): ReactElement | null {
  const parts = useParts();
  const pane = usePane();
  const { settings } = usePaneState();
  if (!task) return null;
  return (
    <li className={`${parts.small} ${parts.spread}`}>
      <span className={parts.text}>
        {task.title} <CellName at={task.source} /> {match.confirmed && planStrings.confirmed}
      </span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={planStrings.notThisOf(task.title)}
        onClick={() => void pane.teach(pointTask(settings, task.title, null), planStrings.unpointed(task.title))}
      >
        {planStrings.notThis}
      </Button>
    </li>
  );
}
