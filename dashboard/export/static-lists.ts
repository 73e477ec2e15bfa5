import type { TaskFact } from "@shared/summarise/facts";
import type { Summary } from "@shared/summarise/figures";
import { daysBetween } from "@shared/text/civil-date";
import { duties, figureOf, worstFirst } from "../lists";
import {
  setAsideWords,
  severityWords,
  shownDate,
  shownFigure,
  shownNumber,
  stateWords,
  taskCount,
  words,
} from "../strings";
import { markup, type Markup } from "../svg/markup";
import { shorten } from "../text";
import { unitLabel } from "../charts/labels";
import type { PlanCoverage } from "../held-coverage";

/** Rows that a list shows without scripts; a phone's preview has no use for more. */
const most = 100;

interface Column<Item> {
  readonly heading: string;
  readonly cell: (item: Item) => string;
}

function table<Item>(items: readonly Item[], columns: readonly Column<Item>[], empty: string): Markup {
  if (items.length === 0) return markup`<p>${empty}</p>`;
  const rows = items
    .slice(0, most)
    .map(
      (item) =>
        markup`<tr>${columns.map(({ heading, cell }) => markup`<td data-heading="${heading}"><span>${cell(item)}</span></td>`)}</tr>`,
    );
  return markup`<table class="sdv-list"><thead><tr>${columns.map(({ heading }) => markup`<th scope="col">${heading}</th>`)}</tr></thead><tbody>${rows}</tbody></table>${
    items.length > most && markup`<p>${words.moreRows(items.length - most)}</p>`
  }`;
}

function section(title: string, count: number | null, content: Markup): Markup {
  return markup`<section class="sdv-card"><h2>${title}${count !== null && ` (${shownNumber(count)})`}</h2>${content}</section>`;
}

const taskColumns = (asOf: string): readonly Column<TaskFact>[] => [
  { heading: words.columns.task, cell: ({ task }) => shorten(task.title, 240) },
  { heading: words.columns.unit, cell: ({ units }) => units.map(unitLabel).join(", ") || words.noUnit },
  {
    heading: words.columns.due,
    cell: ({ task, overdue }) =>
      overdue && task.due !== null
        ? `${shownDate(task.due)} (${words.overdueBy(daysBetween(task.due, asOf))})`
        : shownDate(task.due),
  },
  { heading: words.columns.cell, cell: ({ task }) => words.cell(task.source.sheet, task.source.cell) },
];

/** The lists of the part that shows without scripts. */
export function staticLists(summary: Summary, coverage: PlanCoverage | null): Markup {
  const { snapshot } = summary;
  const uncovered = duties(summary, coverage);
  return markup`<div class="sdv-lists">
${section(words.overdueList, summary.overdue.length, table(summary.overdue, taskColumns(snapshot.asOf), words.noneLeft))}
${section(words.withoutEvidenceList, summary.withoutEvidence.length, table(summary.withoutEvidence, taskColumns(snapshot.asOf), words.noneLeft))}
${section(
  words.uncoveredList,
  uncovered.length,
  table(
    uncovered,
    [{ heading: words.columns.duty, cell: ({ title, note }) => (note === "" ? title : `${title} (${note})`) }],
    words.uncoveredNone,
  ),
)}
${section(
  words.findingList,
  summary.findings.length,
  table(
    worstFirst(summary.findings),
    [
      { heading: words.columns.severity, cell: ({ severity }) => severityWords[severity] },
      { heading: words.columns.message, cell: ({ message }) => shorten(message, 400) },
      { heading: words.columns.cell, cell: ({ source }) => (source ? words.cell(source.sheet, source.cell) : "") },
    ],
    words.noneLeft,
  ),
)}
${section(
  words.indicatorList,
  null,
  markup`${table(
    summary.indicators,
    [
      { heading: words.columns.indicator, cell: ({ title }) => title },
      { heading: words.columns.value, cell: (indicator) => shownFigure(figureOf(snapshot, indicator)) },
      { heading: words.columns.unitOfValue, cell: ({ unit }) => unit },
    ],
    words.noNumbers,
  )}<p class="sdv-weak">${words.unsaidMeaning}</p>`,
)}
${section(
  words.taskList,
  summary.facts.length,
  table(
    summary.facts,
    [
      ...taskColumns(snapshot.asOf).slice(0, 3),
      {
        heading: words.columns.state,
        cell: ({ task, overdue }) => (overdue ? stateWords.overdue : statusText(task.status)),
      },
      ...taskColumns(snapshot.asOf).slice(3),
    ],
    taskCount(0),
  ),
)}
</div>`;
}

/** The words for a task's own status. */
export function statusText(status: TaskFact["task"]["status"]): string {
  if (status === null) return stateWords.unknown;
  return status === "postponed" || status === "cancelled" ? setAsideWords[status] : stateWords[status];
}
