import { useMemo } from "react";
import type { TaskFact } from "@shared/summarise/facts";
import type { Snapshot } from "@shared/model/snapshot";
import { daysBetween } from "@shared/text/civil-date";
import { unitLabel } from "../charts/labels";
import { statusText } from "../export/static-lists";
import { severityWords, shownDate, stateWords, words } from "../strings";
import { shorten, shown } from "../text";
import { usePage } from "./context";
import { DataTable, type RowDetail, type TableColumn } from "./data-table";

interface TaskTableProps {
  readonly label: string;
  readonly facts: readonly TaskFact[];
  readonly empty: string;
}

/** Tasks with their unit, due date, state, evidence and the cell they stand in. */
export function TaskTable({ label, facts, empty }: TaskTableProps) {
  const { snapshot } = usePage();
  const evidence = useMemo(() => evidenceByTask(snapshot), [snapshot]);
  const columns: readonly TableColumn<TaskFact>[] = [
    { heading: words.columns.task, cell: ({ task }) => <bdi className="sdv-task">{shorten(task.title, 600)}</bdi> },
    { heading: words.columns.unit, cell: ({ units }) => units.map(unitLabel).join(", ") || words.noUnit },
    { heading: words.columns.due, cell: (fact) => dueText(fact, snapshot.asOf) },
    {
      heading: words.columns.state,
      cell: ({ task, overdue }) =>
        overdue ? `${stateWords.overdue} (${statusText(task.status).toLowerCase()})` : statusText(task.status),
    },
    { heading: words.columns.evidence, cell: ({ evidence: count }) => count, kind: "number" },
    {
      heading: words.columns.cell,
      cell: ({ task }) => words.cell(shown(task.source.sheet), task.source.cell),
      kind: "cell",
    },
  ];
  const detail: RowDetail<TaskFact> = {
    label: ({ task }) => shorten(task.title, 80),
    content: (fact) => {
      const lines = evidence.get(fact.task.id) ?? [];
      const bare =
        lines.length === 0 && fact.findings.length === 0 && fact.task.result === null && fact.task.path.length === 0;
      return bare ? null : <More fact={fact} evidence={lines} />;
    },
  };
  return (
    <DataTable
      label={label}
      items={facts}
      columns={columns}
      keyOf={({ task }) => task.id}
      empty={empty}
      detail={detail}
    />
  );
}

function evidenceByTask(snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { taskId, text, source } of snapshot.evidence) {
    if (taskId === null) continue;
    const line = `${shorten(text, 200)} (${words.cell(shown(source.sheet), source.cell)})`;
    texts.set(taskId, [...(texts.get(taskId) ?? []), line]);
  }
  return texts;
}

function dueText({ task, overdue }: TaskFact, asOf: string): string {
  if (task.due === null) return task.timeText === null ? "" : shorten(task.timeText, 60);
  return overdue ? `${shownDate(task.due)} (${words.overdueBy(daysBetween(task.due, asOf))})` : shownDate(task.due);
}

interface MoreProps {
  readonly fact: TaskFact;
  readonly evidence: readonly string[];
}

/** What else the workbook says of a task: result, evidence and findings with their cells. */
function More({ fact: { task, findings }, evidence }: MoreProps) {
  return (
    <ul className="sdv-details">
      {task.path.length > 0 && <li>{shorten(task.path.join(" › "), 300)}</li>}
      {task.result !== null && <li>{`${words.result}: ${shorten(task.result, 600)}`}</li>}
      {evidence.map((line, index) => (
        <li key={`evidence ${index}`}>{`${words.columns.evidence}: ${line}`}</li>
      ))}
      {findings.map(({ message, severity, source }, index) => (
        <li key={`finding ${index}`}>
          {`${severityWords[severity]}: ${shorten(message, 400)}`}
          {source && ` (${words.cell(shown(source.sheet), source.cell)})`}
        </li>
      ))}
    </ul>
  );
}
