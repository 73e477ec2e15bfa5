import type { Snapshot, SnapshotTask } from "@shared/model/snapshot";
import type { DutyCoverage, PlanCoverage } from "@shared/plan/coverage";

/** A task group of the plan with the workbook's tasks and the plan's duties in it; `code` null: outside the groups. */
export interface GroupRow {
  readonly code: string | null;
  readonly title: string;
  readonly tasks: readonly SnapshotTask[];
  readonly done: number;
  readonly duties: readonly DutyCoverage[];
}

/** The groups in the plan's order, then what belongs to none, when there is any. */
export function groupRows(snapshot: Snapshot, cover: PlanCoverage | null): readonly GroupRow[] {
  const row = (code: string | null, title: string): GroupRow => {
    const tasks = snapshot.tasks.filter(({ planGroup }) => planGroup === code);
    return {
      code,
      title,
      tasks,
      done: tasks.filter(({ status }) => status === "done").length,
      duties: cover?.duties.filter(({ duty }) => duty.group === code) ?? [],
    };
  };
  const rows = snapshot.plan.groups.map(({ code, title }) => row(code, title));
  const outside = row(null, "");
  return outside.tasks.length + outside.duties.length > 0 ? [...rows, outside] : rows;
}
