import { nameInText } from "../locale/vi/report-school-name";
import { reportWords } from "../locale/vi/report-words";
import type { ReportFigure, ReportKind, ReportWindow } from "../model/report";
import type { ReportInputs, Snapshot, SnapshotEvidence, SnapshotTask } from "../model/snapshot";
import { taskInWindow } from "../summarise/indicators/window";
import { makeCiter } from "./citations";
import { figuresOf } from "./figures";
import { partyNames, printable, type PrivacyOptions } from "./privacy";
import { reportKindFor, reportWindow, reportYear } from "./window";

/** What the builders of sections and appendices look at; made once a report. */
export interface ReportContext {
  readonly snapshot: Snapshot;
  readonly inputs: ReportInputs;
  readonly kind: ReportKind;
  /** The year in the report's name. */
  readonly year: number;
  readonly window: ReportWindow;
  readonly school: string;
  /** Tasks of the window, in the order of the workbook. */
  readonly tasks: readonly SnapshotTask[];
  /** Tasks that no date puts into a span of time. */
  readonly undated: readonly SnapshotTask[];
  readonly evidenceOf: (taskId: string) => readonly SnapshotEvidence[];
  /** Evidence of the window: by its own date, else by its task. */
  readonly evidence: readonly SnapshotEvidence[];
  readonly figures: readonly ReportFigure[];
  readonly figure: (code: string) => ReportFigure | null;
  readonly privacy: PrivacyOptions;
  /** Text of a cell for print: contact data masked, white space folded, cut at `most` letters. */
  readonly words: (text: string, most?: number) => string;
  /** "Công đoàn, Văn thư"; null when nobody is named. */
  readonly parties: (names: readonly string[]) => string | null;
  /** A citation: full the first time, short later. */
  readonly cite: (evidence: SnapshotEvidence) => string;
}

/** The clerk's inputs, else the window of the report that the day calls for. */
export function inputsOf(snapshot: Snapshot): ReportInputs {
  if (snapshot.report) return snapshot.report;
  const planYear = planYearOf(snapshot);
  const kind = reportKindFor(snapshot.asOf, planYear);
  const { from, to } = reportWindow(kind, planYear);
  return { kind, from, to };
}

export const planYearOf = ({ plan }: Snapshot): { year: number; schoolYear: boolean } => ({
  year: plan.year,
  schoolYear: plan.schoolYear !== null && plan.schoolYear !== undefined,
});

/** A web address in a sentence is its host; the whole stands in the list of evidence. */
const longPaths = /(https?:\/\/[^\s/]{1,253})\/[^\s]+/g;

export function makeContext(snapshot: Snapshot, privacy: PrivacyOptions): ReportContext {
  const inputs = inputsOf(snapshot);
  const planYear = planYearOf(snapshot);
  const tasks = snapshot.tasks.filter((task) => taskInWindow(task, inputs));
  const taskIds = new Set(tasks.map(({ id }) => id));
  const byTask = new Map<string, SnapshotEvidence[]>();
  for (const piece of snapshot.evidence) {
    if (piece.taskId === null) continue;
    const siblings = byTask.get(piece.taskId);
    if (siblings) siblings.push(piece);
    else byTask.set(piece.taskId, [piece]);
  }
  const figures = figuresOf(snapshot, inputs);
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));
  const citer = makeCiter();
  const words = (text: string, most?: number): string => {
    const folded = printable(text, privacy)
      .replace(/\s+/g, " ")
      .replace(/ [–—] /g, " - ")
      .trim();
    return most !== undefined && folded.length > most ? folded.slice(0, most).trimEnd() : folded;
  };
  return {
    snapshot,
    inputs,
    kind: inputs.kind,
    year: reportYear(planYear),
    window: { from: inputs.from, to: inputs.to, due: reportWindow(inputs.kind, planYear).due },
    school: snapshot.school.name === "" ? reportWords.unnamedSchool : nameInText(snapshot.school.name),
    tasks,
    undated: snapshot.tasks.filter(
      ({ start, due, completedOn, recurrence }) =>
        start === null && due === null && completedOn === null && recurrence === null,
    ),
    evidenceOf: (taskId) => byTask.get(taskId) ?? [],
    evidence: snapshot.evidence.filter(({ date, taskId }) =>
      date !== null ? inputs.from <= date && date <= inputs.to : taskId !== null && taskIds.has(taskId),
    ),
    figures,
    figure: (code) => byCode.get(code) ?? null,
    privacy,
    words,
    parties: (names) =>
      names.length === 0
        ? null
        : partyNames(names, privacy)
            .map((name) => words(name))
            .join(", "),
    cite: (evidence) => words(citer(evidence)).replace(longPaths, "$1/…"),
  };
}
