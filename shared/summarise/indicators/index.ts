import { indicatorRows } from "../../locale/vi/report-indicators";
import { cellKey, type CellRef } from "../../model/cell";
import type { Evidence } from "../../model/evidence";
import type { Indicator, IndicatorRow, IndicatorSource } from "../../model/indicator";
import type { Structured } from "../../model/structure";
import { alike } from "../../text/alike";
import { printOf, printWith } from "../../text/print";
import { addDocuments, ownOrgan } from "./count-documents";
import { countRegister } from "./count-registers";
import { taskSource, type Contribution, type CountedEvidenceOf } from "./count-tasks";
import { SubjectsByTopic, subjectsOf, type Subject } from "./subjects";
import { daysOf, evidenceInWindow, taskInWindow, type CountingWindow } from "./window";

export type { CountingWindow } from "./window";

type Figure = { readonly value: number; readonly sources: readonly CellRef[] };

/** What the counting rules look at, cut to the window once. */
interface Ground {
  readonly structured: Structured;
  readonly window: CountingWindow;
  readonly subjects: SubjectsByTopic;
  readonly evidence: readonly Evidence[];
  readonly countedEvidenceOf: CountedEvidenceOf;
  readonly organ: string | null;
}

/**
 * The figures of a report, one for each row of the table, each with the cells that it was counted from.
 *
 * A figure that nothing states is null, never zero (the contract's section 9).
 */
export function countIndicators(structured: Structured, window: CountingWindow): readonly Indicator[] {
  const tasks = structured.tasks.filter((task) => taskInWindow(daysOf(task), window));
  const taskIds = new Set(tasks.map(({ id }) => id));
  const evidence = structured.evidence.filter((piece) => evidenceInWindow(piece, window, taskIds));
  const counted = new Map<string | null, Evidence[]>();
  for (const piece of structured.evidence) {
    if (piece.quantity === null) continue;
    const siblings = counted.get(piece.taskId);
    if (siblings) siblings.push(piece);
    else counted.set(piece.taskId, [piece]);
  }
  const ground: Ground = {
    structured,
    window,
    subjects: new SubjectsByTopic(subjectsOf(tasks)),
    evidence,
    countedEvidenceOf: (taskId) => counted.get(taskId) ?? noEvidence,
    organ: ownOrgan(structured.evidence),
  };
  const figures = new Map<string, Figure>();
  for (const row of indicatorRows) {
    const figure = fromRegisters(row, ground) ?? fromTasks(row, ground) ?? fromDocuments(row, ground);
    if (figure) figures.set(row.code, figure);
  }
  for (const row of indicatorRows) {
    const figure = figures.has(row.code) ? null : derived(row, figures);
    if (figure) figures.set(row.code, figure);
  }
  return indicatorRows.map(({ code, title, unit }) => {
    const figure = figures.get(code);
    return { code, title, value: figure?.value ?? null, unit, sources: unique(figure?.sources ?? []) };
  });
}

const noEvidence: readonly Evidence[] = [];

function fromRegisters({ sources }: IndicatorRow, { structured, window }: Ground): Figure | null {
  for (const source of sources) {
    if (source.by !== "register") continue;
    const figure = countRegister(source, structured.registers, window);
    if (figure) return figure;
  }
  return null;
}

type OfTask = Exclude<IndicatorSource, { by: "register" | "documents" }>;
const ofTask = (source: IndicatorSource): source is OfTask => source.by !== "register" && source.by !== "documents";

/** Tasks counted by their names are the things themselves; a stated number counts them already. */
const isNamed = (source: OfTask): boolean => source.by === "tasks" && source.named === true;

function fromTasks({ sources, adds }: IndicatorRow, { subjects, countedEvidenceOf }: Ground): Figure | null {
  const found = (wanted: (source: OfTask) => boolean): readonly Contribution[] => {
    const asked = sources.filter(ofTask).filter(wanted);
    const sayings = asked.map(taskSource);
    const said: Contribution[] = [];
    for (const subject of subjects.about(new Set(asked.map(({ from }) => from)))) {
      const contribution = firstOf(sayings, subject, countedEvidenceOf);
      if (contribution) said.push(contribution);
    }
    return said;
  };
  const stated = found((source) => !isNamed(source));
  const contributions = stated.length > 0 ? stated : found(isNamed);
  if (contributions.length === 0) return null;
  const counted =
    adds === "latest" ? [contributions.reduce((last, next) => (next.day >= last.day ? next : last))] : contributions;
  return {
    value: counted.reduce((sum, { value }) => sum + value, 0),
    sources: counted.flatMap(({ sources: cells }) => cells),
  };
}

/** Of one task the first source that says something counts. */
function firstOf(
  sayings: readonly ReturnType<typeof taskSource>[],
  subject: Subject,
  countedEvidenceOf: CountedEvidenceOf,
): Contribution | null {
  for (const say of sayings) {
    const said = say(subject, countedEvidenceOf);
    if (said) return said;
  }
  return null;
}

function fromDocuments({ sources }: IndicatorRow, { evidence, organ }: Ground): Figure | null {
  const found = new Map<string, CellRef>();
  for (const source of sources) {
    if (source.by !== "documents") continue;
    addDocuments(found, source, evidence, organ);
  }
  return found.size === 0 ? null : { value: found.size, sources: [...found.values()] };
}

function derived({ derived: rule }: IndicatorRow, figures: ReadonlyMap<string, Figure>): Figure | null {
  if (!rule) return null;
  const plus = rule.plus.map((code) => figures.get(code));
  const minus = rule.minus.map((code) => figures.get(code));
  let value = 0;
  const sources: CellRef[] = [];
  for (const figure of plus) {
    if (!figure) return null;
    value += figure.value;
    sources.push(...figure.sources);
  }
  for (const figure of minus) {
    if (!figure) return null;
    value -= figure.value;
    sources.push(...figure.sources);
  }
  return value < 0 ? null : { value, sources };
}

/** Cells each once, at their first place. */
function unique(cells: readonly CellRef[]): readonly CellRef[] {
  const repeated = new Set(alike(cells, printOfCell));
  if (repeated.size === 0) return cells;
  const seen = new Set<string>();
  const kept: CellRef[] = [];
  for (const at of cells) {
    const key = repeated.has(at) ? cellKey(at) : null;
    if (key !== null && seen.has(key)) continue;
    if (key !== null) seen.add(key);
    kept.push(at);
  }
  return kept;
}

const printOfCell = ({ sheet, cell }: CellRef): number => printWith(printOf(sheet), printOf(cell));
