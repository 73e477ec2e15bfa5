import type { OutputColumn, OutputSheet, OutputValue } from "../model/output-sheet";
import type { Plan } from "../model/plan";
import { coverageWords as words } from "../locale/vi/coverage-words";
import { maskPersonalData } from "../locale/vi/privacy";
import type { CoverTask, DutyCoverage, PlanCoverage } from "./coverage";

const headerRow = 4;
/** More tasks than this on one duty are counted, not listed. */
const mostListed = 12;

function column(key: keyof typeof words.columns, width: number, format: OutputColumn["format"] = "text"): OutputColumn {
  return { key, header: words.columns[key], width, format, wrap: true };
}

/**
 * How the plan is covered, a row a duty: what was ordered, by whom and until when, how far it is, and the tasks of the
 * workbook that serve it, contact data masked. An appendix beside the report's own, ready to be printed.
 */
export function coverageSheet(plan: Plan, coverage: PlanCoverage, tasks: readonly CoverTask[]): OutputSheet {
  const titles = new Map(tasks.map(({ id, title }) => [id, maskPersonalData(title)]));
  const groups = new Map(plan.groups.map(({ code, title }) => [code, `${code}. ${title}`]));
  const row = ({ duty, matches, state }: DutyCoverage): readonly OutputValue[] => {
    const listed = matches.slice(0, mostListed).map(({ taskId }) => `- ${titles.get(taskId) ?? ""}`);
    const more = matches.length > mostListed ? [`… (+${String(matches.length - mostListed)})`] : [];
    return [
      duty.group === null ? words.organisation : (groups.get(duty.group) ?? duty.group),
      duty.id,
      duty.title,
      duty.units.join(", "),
      duty.due === null ? null : { date: duty.due },
      words.states[state],
      [...listed, ...more].join("\n"),
      matches.length,
    ];
  };
  return {
    key: "coverage",
    name: words.sheet,
    lines: [
      { row: 1, text: words.title, style: "title" },
      { row: 2, text: words.remark(coverage.covered, coverage.duties.length), style: "remark" },
    ],
    tables: [
      {
        name: "SDV_KeHoach",
        headerRow,
        columns: [
          column("group", 30),
          column("code", 8),
          column("duty", 52),
          column("units", 18),
          column("due", 12, "date"),
          {
            ...column("state", 16),
            tones: {
              [words.states.done]: "good",
              [words.states.started]: "active",
              [words.states.planned]: "idle",
              [words.states.none]: "bad",
            },
          },
          column("tasks", 52),
          column("count", 9, "number"),
        ],
        rows: coverage.duties.map(row),
        totals: null,
      },
    ],
    charts: [],
    frozenRows: headerRow,
    print: { landscape: true, repeatRows: [headerRow, headerRow] },
    tab: null,
  };
}
