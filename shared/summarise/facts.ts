import type { Severity } from "../model/finding";
import type { CivilDate } from "../model/period";
import type { Snapshot, SnapshotFinding, SnapshotTask } from "../model/snapshot";
import { taskInWindow } from "./indicators/window";

/** A task with what the figures need to know of it beyond its own fields. */
export interface TaskFact {
  readonly task: SnapshotTask;
  /** Not done, cancelled or postponed, and due before the day judged on. */
  readonly overdue: boolean;
  /** Its leads; without any, those of the nearest parent task that has some. */
  readonly units: readonly string[];
  /** How many evidence rows it has. */
  readonly evidence: number;
  readonly findings: readonly SnapshotFinding[];
  readonly severities: ReadonlySet<Severity>;
  /** Codes of the plan's reports whose window it falls in. */
  readonly reports: readonly string[];
  /** Comes back through the year: it is reported on as running. */
  readonly recurring: boolean;
}

/** The contract's `overdue`: (due 2024-03-31, in progress, judged on 2024-10-15) → true. */
export function isOverdue(task: Pick<SnapshotTask, "status" | "due">, asOf: CivilDate): boolean {
  if (task.status === "done" || task.status === "cancelled" || task.status === "postponed") return false;
  return task.due !== null && task.due < asOf;
}

function unitsOf(task: SnapshotTask, byId: ReadonlyMap<string, SnapshotTask>): readonly string[] {
  const seen = new Set<string>();
  for (let at: SnapshotTask | undefined = task; at && !seen.has(at.id);) {
    if (at.lead.length > 0) return [...new Set(at.lead)];
    seen.add(at.id);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return [];
}

function collect<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** One fact a task, in the order of the workbook. */
export function taskFacts(snapshot: Snapshot): readonly TaskFact[] {
  const byId = new Map(snapshot.tasks.map((task) => [task.id, task]));
  const evidence = collect(snapshot.evidence, ({ taskId }) => taskId);
  const findings = collect(snapshot.findings, ({ taskId }) => taskId);
  return snapshot.tasks.map((task) => {
    const own = findings.get(task.id) ?? [];
    return {
      task,
      overdue: isOverdue(task, snapshot.asOf),
      units: unitsOf(task, byId),
      evidence: evidence.get(task.id)?.length ?? 0,
      findings: own,
      severities: new Set(own.map(({ severity }) => severity)),
      reports: snapshot.plan.reports.filter((report) => taskInWindow(task, report)).map(({ code }) => code),
      recurring: task.recurrence !== null,
    };
  });
}
