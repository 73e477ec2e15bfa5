/**
 * Holds a snapshot against a truth file made by hand, and puts a figure on it: tasks, evidence, fields and findings,
 * each 0 to 1. A row is known by its cell, else by its words; a finding by its rule and cell.
 */

interface At {
  readonly sheet: string;
  readonly cell: string;
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly source?: At | null };

interface WantedFinding {
  readonly rule: string;
  readonly source?: At;
  readonly cells?: readonly At[];
  readonly taskId?: string;
}

interface FoundFinding {
  readonly rule: string;
  readonly source: At | null;
  readonly taskId?: string | null;
}

export interface Truth {
  readonly asOf: string;
  readonly planYear: number;
  readonly tasks: readonly Row[];
  readonly evidence: readonly Row[];
  readonly findings: readonly WantedFinding[];
  readonly rulesJudged: readonly string[];
}

export interface Scored {
  readonly tasks: number;
  readonly evidence: number;
  readonly fields: number;
  readonly findings: number;
  readonly mean: number;
  readonly differences: readonly string[];
}

interface Judged {
  readonly tasks: readonly unknown[];
  readonly evidence: readonly unknown[];
  readonly findings: readonly unknown[];
}

/** Findings are few: one slip counts as one in forty at the least. */
const leastFindings = 40;

const plain = (value: unknown): string =>
  String(value ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const place = (at: At | null | undefined): string => (at ? `${at.sheet}!${at.cell}` : "");

const sameWords = (a: unknown, b: unknown): boolean =>
  (a ?? null) === (b ?? null) || (plain(a) !== "" && plain(a) === plain(b));

const sameBag = (a: readonly string[], b: readonly string[]): boolean =>
  a.map(plain).sort().join("\n") === b.map(plain).sort().join("\n");

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const counts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((one: { value: number; unit: string }) => `${one.value} ${one.unit}`) : [];

/** Shared words over all words (Jaccard). */
function likeness(a: string, b: string): number {
  const left = new Set(plain(a).split(" "));
  const right = new Set(plain(b).split(" "));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}

interface Pairs {
  readonly pairs: readonly (readonly [Row, Row])[];
  readonly missed: readonly Row[];
  readonly invented: readonly Row[];
}

/** Each true row with the read row of the same cell, else with the most alike one (0.8 at least). */
function pairUp(truths: readonly Row[], rows: readonly Row[], words: (row: Row) => string): Pairs {
  const free = new Set(rows);
  const pairs: (readonly [Row, Row])[] = [];
  const pairBest = (truth: Row, fit: (row: Row) => number): boolean => {
    let best: Row | null = null;
    let bestFit = 0;
    for (const row of free) {
      const found = fit(row);
      if (found > bestFit) [best, bestFit] = [row, found];
    }
    if (!best) return false;
    free.delete(best);
    pairs.push([truth, best]);
    return true;
  };
  const alike = (truth: Row, row: Row) => likeness(words(truth), words(row));
  const moved = truths.filter(
    (truth) => !pairBest(truth, (row) => (place(row.source) === place(truth.source) ? alike(truth, row) : 0)),
  );
  const missed = moved.filter((truth) => !pairBest(truth, (row) => (alike(truth, row) >= 0.8 ? alike(truth, row) : 0)));
  return { pairs, missed, invented: [...free] };
}

const harmonic = ({ pairs, missed, invented }: Pairs): number => {
  const all = 2 * pairs.length + missed.length + invented.length;
  return all === 0 ? 1 : (2 * pairs.length) / all;
};

const taskFields = ["start", "due", "recurrence", "status", "percent", "completedOn", "planGroup"] as const;
const evidenceFields = ["kind", "number", "symbol", "date", "link", "quantity"] as const;

/** Snapshot and truth → figures and every difference in words. */
export function scoreSnapshot(snapshot: Judged, truth: Truth): Scored {
  const differences: string[] = [];
  let right = 0;
  let asked = 0;
  const ask = (what: string, ok: boolean, got: unknown, want: unknown): void => {
    asked++;
    if (ok) right++;
    else differences.push(`${what}: got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
  };

  const tasks = pairUp(truth.tasks, snapshot.tasks as readonly Row[], (row) => String(row["title"]));
  const readId = new Map(tasks.pairs.map(([wanted, read]) => [wanted.id, read.id]));
  const expectedId = (id: unknown): string | null => (typeof id === "string" ? (readId.get(id) ?? "?") : null);
  for (const [wanted, read] of tasks.pairs) {
    const label = `task ${place(wanted.source)}`;
    ask(`${label} title`, sameWords(read["title"], wanted["title"]), read["title"], wanted["title"]);
    for (const key of taskFields) {
      if (key in wanted) ask(`${label} ${key}`, (read[key] ?? null) === (wanted[key] ?? null), read[key], wanted[key]);
    }
    for (const key of ["lead", "partners"] as const) {
      if (key in wanted) ask(`${label} ${key}`, sameBag(list(read[key]), list(wanted[key])), read[key], wanted[key]);
    }
    if ("path" in wanted) {
      const joined = (row: Row) => list(row["path"]).join(" > ");
      ask(`${label} path`, sameWords(joined(read), joined(wanted)), read["path"], wanted["path"]);
    }
    if ("quantities" in wanted) {
      const ok = sameBag(counts(read["quantities"]), counts(wanted["quantities"]));
      ask(`${label} quantities`, ok, read["quantities"], wanted["quantities"]);
    }
    if ("parentId" in wanted) {
      const ok = (read["parentId"] ?? null) === expectedId(wanted["parentId"]);
      ask(`${label} parent`, ok, read["parentId"], wanted["parentId"]);
    }
  }

  const evidence = pairUp(truth.evidence, snapshot.evidence as readonly Row[], (row) => String(row["text"]));
  for (const [wanted, read] of evidence.pairs) {
    const label = `evidence ${place(wanted.source)} «${String(wanted["text"]).slice(0, 30)}»`;
    for (const key of evidenceFields) {
      if (key in wanted) ask(`${label} ${key}`, sameWords(read[key], wanted[key]), read[key], wanted[key]);
    }
    if ("taskId" in wanted) {
      ask(`${label} task`, (read["taskId"] ?? null) === expectedId(wanted["taskId"]), read["taskId"], wanted["taskId"]);
    }
  }
  for (const row of tasks.missed) differences.push(`task missed ${place(row.source)} «${String(row["title"])}»`);
  for (const row of tasks.invented) differences.push(`task invented ${place(row.source)} «${String(row["title"])}»`);
  for (const row of evidence.missed) differences.push(`evidence missed ${place(row.source)} «${String(row["text"])}»`);
  for (const row of evidence.invented) {
    differences.push(`evidence invented ${place(row.source)} «${String(row["text"])}»`);
  }

  const rowId = new Map([...readId, ...evidence.pairs.map(([wanted, read]) => [wanted.id, read.id] as const)]);
  const wrong = judgeFindings(truth, snapshot.findings as readonly FoundFinding[], rowId);
  differences.push(...wrong);

  const figures = {
    tasks: harmonic(tasks),
    evidence: harmonic(evidence),
    fields: asked === 0 ? 1 : right / asked,
    findings: Math.max(0, 1 - wrong.length / Math.max(leastFindings, truth.findings.length)),
  };
  const mean = (figures.tasks + figures.evidence + figures.fields + figures.findings) / 4;
  return { ...figures, mean, differences };
}

/** Missed findings, and false ones of the rules that the truth judges, in words. */
function judgeFindings(
  truth: Truth,
  found: readonly FoundFinding[],
  rowId: ReadonlyMap<string, string>,
): readonly string[] {
  const unused = new Set(found);
  const wrong: string[] = [];
  const fits = (wanted: WantedFinding, got: FoundFinding): boolean => {
    if (got.rule !== wanted.rule) return false;
    const cells = wanted.source ? [wanted.source] : (wanted.cells ?? []);
    if (cells.some((cell) => place(cell) === place(got.source))) return true;
    if (wanted.source) return false;
    if (wanted.taskId !== undefined) return rowId.get(wanted.taskId) === got.taskId;
    return wanted.cells === undefined;
  };
  for (const wanted of truth.findings) {
    const hit = [...unused].find((got) => fits(wanted, got));
    if (hit) unused.delete(hit);
    else wrong.push(`finding missed ${wanted.rule} ${place(wanted.source ?? wanted.cells?.[0])}`);
  }
  const judged = new Set(truth.rulesJudged);
  for (const got of unused) if (judged.has(got.rule)) wrong.push(`finding false ${got.rule} ${place(got.source)}`);
  return wrong;
}
