import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanCoverage } from "@shared/plan/coverage";
import type { ReadResult } from "../../worker/calls";
import { Fold } from "../parts/Fold";
import { More } from "../parts/More";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { pointTask } from "./point";
import { planStrings } from "./strings";

const useStyles = makeStyles({
  // A duty's title is longer than a pane is wide.
  field: { minWidth: 0, "& .fui-Select, & select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  task: { paddingBlock: "4px", minWidth: 0 },
});

/** Tasks that serve no duty of the plan, each to be pointed at one. */
export function Unmatched({ result, cover }: { result: ReadResult; cover: PlanCoverage }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { settings } = usePaneState();
  const tasks = result.snapshot.tasks.filter(({ id }) => cover.unmatched.includes(id));
  return (
    <Fold title={planStrings.unmatched(tasks.length)}>
      <p className={parts.text}>{planStrings.unmatchedLead}</p>
      <More items={tasks} step={10} label={planStrings.showMore}>
        {(task) => (
          <li key={task.id} className={styles.task}>
            <Field label={task.title} size="small" className={styles.field}>
              <Select
                value=""
                aria-label={planStrings.point(task.title)}
                onChange={(_, data) =>
                  data.value !== "" &&
                  void pane.teach(pointTask(settings, task.title, data.value), planStrings.pointed(task.title))
                }
              >
                <option value="">{planStrings.noDuty}</option>
                {cover.duties.map(({ duty }) => (
                  <option key={duty.id} value={duty.id}>
                    {duty.title}
                  </option>
                ))}
              </Select>
            </Field>
          </li>
        )}
      </More>
    </Fold>
  );
}
