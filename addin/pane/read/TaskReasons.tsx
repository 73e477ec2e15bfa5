import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { SnapshotTask } from "@shared/model/snapshot";
import type { ReadResult, ValueReason } from "../../worker/calls";
import { CellName } from "../parts/CellName";
import { Fold } from "../parts/Fold";
import { More } from "../parts/More";
import { useParts } from "../parts/styles";
import { usePane } from "../parts/use-pane";
import { findTasks } from "./find-tasks";
import { howWords, numbered, valueWords } from "./reason-words";
import { fieldNames, readStrings } from "./strings";

const useStyles = makeStyles({
  task: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "4px 0" },
  // Names of fields break between words, never inside them.
  reasons: { "& th": { width: "28%", minWidth: "84px", overflowWrap: "normal" } },
  title: { justifyContent: "flex-start", textAlign: "start", width: "100%", fontWeight: 400 },
});

/** Every task read, to be searched, and for one of them why each of its values was read so. */
export function TaskReasons({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const [words, setWords] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const tasks = findTasks(result.snapshot.tasks, words);
  return (
    <Fold title={`${readStrings.tasks} (${result.snapshot.tasks.length})`}>
      <p className={parts.text}>{readStrings.tasksLead}</p>
      <Field label={readStrings.search}>
        <Input type="search" value={words} onChange={(_, data) => setWords(data.value)} />
      </Field>
      <More key={words} items={tasks} step={25} label={readStrings.showMore}>
        {(task) => (
          <TaskRow
            key={task.id}
            task={task}
            result={result}
            open={open === task.id}
            toggle={() => setOpen(open === task.id ? null : task.id)}
          />
        )}
      </More>
    </Fold>
  );
}

interface TaskRowProps {
  readonly task: SnapshotTask;
  readonly result: ReadResult;
  readonly open: boolean;
  readonly toggle: () => void;
}

function TaskRow({ task, result, open, toggle }: TaskRowProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.task}>
      <Button appearance="subtle" className={styles.title} aria-expanded={open} onClick={toggle}>
        {numbered(task.code)}
        {task.title}
      </Button>
      {open && <Reasons taskId={task.id} result={result} />}
    </li>
  );
}

function Reasons({ taskId, result }: { taskId: string; result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const [reasons, setReasons] = useState<readonly ValueReason[]>([]);
  useEffect(() => {
    let current = true;
    pane.environment.engine.call("explain", { taskId }).then(
      (found) => current && setReasons(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [pane, taskId, result]);
  return (
    <div className={parts.scroll} tabIndex={0} role="group" aria-label={readStrings.why}>
      <table className={mergeClasses(parts.table, styles.reasons)}>
        <caption className={parts.hidden}>{readStrings.why}</caption>
        <tbody>
          {reasons.map((reason) => (
            <tr key={reason.field}>
              <th scope="row">{fieldNames[reason.field] ?? reason.field}</th>
              <td>
                {valueWords(reason)}
                <div className={parts.small}>
                  {howWords(reason)} <CellName at={reason.at} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
