import { areaAddress, columnLetters } from "../model/cell";
import type { Evidence } from "../model/evidence";
import type { Finding } from "../model/finding";
import type { Indicator } from "../model/indicator";
import type { Layout, Table } from "../model/layout";
import type { CivilDate, PlanYear } from "../model/period";
import type { PlanGroup } from "../model/plan";
import { valueOf, type TextAt } from "../model/reading";
import type { Settings } from "../model/settings";
import type {
  ReportInputs,
  Snapshot,
  SnapshotEvidence,
  SnapshotPlanReport,
  SnapshotSchool,
  SnapshotTable,
  SnapshotTask,
} from "../model/snapshot";
import type { Structured } from "../model/structure";
import type { Task } from "../model/task";
import { leftOverReason } from "../locale/vi/left-over";

/** What the stages found out, ready to be written down. */
export interface SnapshotParts {
  readonly fileName: string;
  readonly asOf: CivilDate;
  readonly layout: Layout;
  readonly structured: Structured;
  readonly findings: readonly Finding[];
  readonly indicators: readonly Indicator[];
  readonly planTitle: string;
  readonly planYear: PlanYear;
  readonly groups: readonly PlanGroup[];
  readonly reports: readonly SnapshotPlanReport[];
  readonly settings: Settings;
  readonly report: ReportInputs | null;
}

/** The school year as the schema writes it: 2024 → "2024-2025"; null for a calendar year. */
export function schoolYearText(planYear: PlanYear): string | null {
  return planYear.schoolYear ? `${planYear.year}-${planYear.year + 1}` : null;
}

/**
 * Readings become the plain values of the contract's schema; unreadable and missing become null, never 0 or a guess.
 * `generatedAt` is `asOf` at midnight UTC (contract, section 10), so that the same input gives the same bytes.
 */
export function buildSnapshot(parts: SnapshotParts): Snapshot {
  const { layout, structured, settings, planYear } = parts;
  return {
    schema: "so-dan-van/snapshot@1",
    generatedAt: `${parts.asOf}T00:00:00Z`,
    asOf: parts.asOf,
    source: { fileName: parts.fileName, tables: layout.tables.map(snapshotTable) },
    school: school(layout, settings),
    plan: {
      title: parts.planTitle,
      year: planYear.year,
      schoolYear: schoolYearText(planYear),
      groups: parts.groups.map(({ code, title }) => ({ code, title })),
      reports: parts.reports.map(({ code, title, due, from, to }) => ({ code, title, due, from, to })),
    },
    tasks: structured.tasks.map(snapshotTask),
    evidence: structured.evidence.map(snapshotEvidence),
    indicators: parts.indicators,
    findings: parts.findings,
    redacted: false,
    leftOver: structured.leftOver.map(({ source, reason }) => ({ source, reason: leftOverReason(reason) })),
    report: parts.report,
  };
}

function school(layout: Layout, { school: taught }: Settings): SnapshotSchool {
  return {
    name: taught.name ?? layout.titles.schoolName ?? "",
    symbol: taught.symbol ?? null,
    superior: taught.superior ?? layout.titles.superior,
    recipient: taught.recipient ?? null,
    place: taught.place ?? layout.titles.place,
    principal: taught.principal ?? null,
  };
}

function snapshotTable(table: Table): SnapshotTable {
  const { header, body } = table;
  return {
    sheet: table.sheet,
    range: areaAddress({ ...header, bottom: body?.bottom ?? header.bottom }),
    role: table.role,
    columns: Object.fromEntries(table.columns.map((column) => [columnLetters(column.column), column.role])),
    confidence: Math.round(table.confidence * 100) / 100,
  };
}

const lines = (texts: readonly TextAt[]): string | null =>
  texts.length === 0 ? null : texts.map(({ text }) => text).join("\n");

function snapshotTask(task: Task): SnapshotTask {
  return {
    id: task.id,
    code: task.code,
    title: task.title,
    path: task.path,
    planGroup: task.planGroup,
    parentId: task.parentId,
    lead: (valueOf(task.lead) ?? []).map(({ name }) => name),
    partners: (valueOf(task.partners) ?? []).map(({ name }) => name),
    start: valueOf(task.start),
    due: valueOf(task.due),
    timeText: task.timeText,
    recurrence: task.recurrence,
    status: valueOf(task.status),
    percent: valueOf(task.percent),
    completedOn: valueOf(task.completedOn),
    result: lines(task.result),
    quantities: task.quantities.map(({ value, unit }) => ({ value, unit })),
    notes: lines(task.notes),
    source: task.titleAt,
    late: task.late,
    cells: task.cells,
  };
}

function snapshotEvidence(evidence: Evidence): SnapshotEvidence {
  const { id, taskId, text, kind, number, symbol, date, link, quantity, source } = evidence;
  return { id, taskId, text, kind, number, symbol, date, link, quantity, source };
}
