import { cellAddress } from "@shared/model/cell";
import type { CellLiteral, SheetLiteral } from "../sheet";
import { bold, day, filled, percent } from "../sheet";
import { encode, type Encoding } from "./encode";
import type { TaskFact, YearFacts } from "./facts";
import { datesOf } from "./facts";
import { evidenceHeaders, headerWords, type HeaderRole } from "./headers";
import type { Choices } from "./random";
import type { Hand } from "./wording";
import { listEvidence, writeEvidence, writeResult, writeStatus, writeUnits, writeWhen } from "./wording";

/** What must be read out of a layout for one task. */
export interface Expected {
  readonly title: string;
  readonly path: readonly string[] | null;
  readonly lead: readonly string[];
  readonly partners: readonly string[] | null;
  readonly start: string | null;
  readonly due: string | null;
  readonly recurrence: string | null;
  readonly status: string | null;
  readonly percent: number | null;
  readonly quantities: readonly string[];
  readonly evidence: readonly string[];
}

export interface Rendered {
  readonly sheets: readonly SheetLiteral[];
  readonly expected: readonly Expected[];
  /** In a few words, for the name of a failing seed. */
  readonly traits: readonly string[];
}

type Arrangement = "one-sheet" | "by-month" | "by-unit" | "by-group" | "matrix" | "evidence-sheet" | "stacked";
type Headings = "none" | "roman" | "merged" | "title-numbered" | "bold";
type TimeShape = "time" | "deadline" | "start-due";
type StatusShape = "words" | "percent" | "both" | "marks" | "percent-cells";
type Numbering = "running" | "per-group" | "dotted" | "none" | "text" | "with-dot";

interface Plan {
  readonly arrangement: Arrangement;
  readonly headings: Headings;
  readonly time: TimeShape;
  readonly status: StatusShape;
  readonly numbering: Numbering;
  readonly encoding: Encoding;
  readonly abbreviate: boolean;
  readonly result: boolean;
  readonly partners: boolean;
  readonly notes: boolean;
  readonly evidence: "cell" | "continuation" | "merged-rows";
  readonly titleRows: number;
  readonly left: number;
  readonly header: "plain" | "capitals" | "bare" | "broken-lines";
  readonly tiers: boolean;
  readonly numberRow: boolean;
  readonly footer: boolean;
  readonly gaps: boolean;
  readonly repeatHeader: boolean;
  readonly shuffle: boolean;
  readonly nativeDates: boolean;
}

function planOf(choices: Choices): Plan {
  const arrangement = choices.pick<Arrangement>([
    "one-sheet",
    "one-sheet",
    "one-sheet",
    "by-month",
    "by-unit",
    "by-group",
    "matrix",
    "evidence-sheet",
    "stacked",
  ]);
  const time = arrangement === "matrix" ? "time" : choices.pick<TimeShape>(["time", "time", "deadline", "start-due"]);
  return {
    arrangement,
    headings:
      arrangement === "by-group" || arrangement === "by-month" || arrangement === "by-unit"
        ? "none"
        : choices.pick<Headings>(["none", "roman", "roman", "merged", "title-numbered", "bold"]),
    time,
    status: choices.pick<StatusShape>(["words", "words", "percent", "both", "marks", "percent-cells"]),
    numbering:
      arrangement === "evidence-sheet"
        ? choices.pick<Numbering>(["running", "text"])
        : choices.pick<Numbering>(["running", "per-group", "dotted", "none", "text", "with-dot"]),
    encoding: choices.pick<Encoding>(["nfc", "nfc", "nfc", "nfd", "odd-spaces", "tcvn3", "vni", "vni-unmarked"]),
    abbreviate: choices.chance(60),
    result: choices.chance(70),
    partners: choices.chance(75),
    notes: choices.chance(50),
    evidence: choices.pick(["cell", "cell", "cell", "continuation", "merged-rows"]),
    titleRows: choices.pick([0, 1, 3, 5]),
    left: choices.pick([0, 0, 0, 1, 2]),
    header: choices.pick(["plain", "plain", "capitals", "bare", "broken-lines"]),
    tiers: choices.chance(30),
    numberRow: choices.chance(20),
    footer: choices.chance(50),
    gaps: choices.chance(25),
    repeatHeader: choices.chance(15),
    shuffle: choices.chance(35),
    nativeDates: choices.chance(50),
  };
}

/** One row of a table: what stands under each role, and what it is. */
interface Line {
  readonly cells: Partial<Record<string, CellLiteral>>;
  readonly full?: CellLiteral;
  readonly mergeDown?: number;
}

interface Column {
  readonly role: string;
  readonly header: string;
  readonly over?: string;
}

const roman = ["I", "II", "III", "IV", "V"];

/** Lays out one logical year as a school might; all choices follow from the seed. */
export function renderYear(facts: YearFacts, choices: Choices): Rendered {
  const plan = planOf(choices);
  const hand: Hand = { choices, years: choices.chance(40) };
  const traits = [
    plan.arrangement,
    plan.headings,
    plan.time,
    plan.status,
    plan.numbering,
    plan.encoding,
    plan.evidence,
    plan.header,
    ...(plan.tiers ? ["tiers"] : []),
    ...(facts.schoolYear ? ["school-year"] : []),
  ];
  const tasks = facts.tasks.filter(
    (task) => !(plan.arrangement === "matrix" && facts.schoolYear && !drawable(task, facts)),
  );
  const expected = tasks.map((task) => expectedOf(task, facts, plan));
  const sheets = sheetsOf(tasks, facts, plan, hand);
  return { sheets: sheets.map((sheet) => encodeSheet(sheet, plan.encoding)), expected, traits };
}

/** A school year's matrix has months 9 to 12 before 1 to 8; spans over the new year are left out. */
function drawable(task: TaskFact, facts: YearFacts): boolean {
  if (task.when.kind === "recurring") return false;
  const { start, due } = datesOf(task.when, facts, "matrix");
  return start?.slice(0, 4) === due?.slice(0, 4);
}

function expectedOf(task: TaskFact, facts: YearFacts, plan: Plan): Expected {
  const shape = plan.arrangement === "matrix" ? "matrix" : plan.time === "deadline" ? "deadline" : "time";
  const dates = datesOf(task.when, facts, shape);
  const group = facts.groups[task.group - 1] ?? "";
  const showsPercent = plan.status === "percent" || plan.status === "both" || plan.status === "percent-cells";
  const byPercent = showsPercent && plan.status !== "both";
  const showsStatus =
    !byPercent || task.status === "done" || task.status === "in-progress" || task.status === "not-started";
  return {
    title: task.title,
    path: plan.arrangement === "by-group" || plan.headings === "none" ? null : [group],
    lead: task.lead,
    partners: plan.partners ? task.partners : null,
    ...dates,
    status: plan.status === "marks" && !markable(task) ? null : showsStatus ? task.status : null,
    percent: showsPercent && showsStatus ? task.percent : null,
    quantities: plan.result ? task.quantities.map(({ value, unit }) => `${value} ${unit}`) : [],
    evidence: task.evidence.map((one) =>
      [one.kind, one.number, one.symbol, one.date, one.quantity].map(String).join("|"),
    ),
  };
}

const markable = (task: TaskFact): boolean => ["done", "in-progress", "not-started"].includes(task.status);

function columnsOf(plan: Plan, choices: Choices): Column[] {
  const named = (role: HeaderRole, over?: string): Column => ({
    role,
    header: choices.pick(headerWords[role]),
    ...(over === undefined ? {} : { over }),
  });
  const first: Column[] = plan.numbering === "none" ? [] : [named("code")];
  const people = plan.tiers
    ? [
        { ...named("lead", "Phân công"), header: "Chủ trì" },
        ...(plan.partners ? [{ ...named("partners", "Phân công"), header: "Phối hợp" }] : []),
      ]
    : [named("lead"), ...(plan.partners ? [named("partners")] : [])];
  const time =
    plan.arrangement === "matrix"
      ? []
      : plan.time === "start-due"
        ? plan.tiers
          ? [
              { role: "start", header: "Bắt đầu", over: "Thời gian" },
              { role: "due", header: "Kết thúc", over: "Thời gian" },
            ]
          : [named("start"), named("due")]
        : [named(plan.time === "deadline" ? "due" : "time")];
  const marks = ["Đã TH", "Đang TH", "Chưa TH"].map((header, at) => ({
    role: `mark-${at}`,
    header,
    over: "Tình trạng",
  }));
  const status: Column[] =
    plan.status === "marks"
      ? marks
      : plan.status === "words"
        ? [named("status")]
        : plan.status === "both"
          ? [named("percent"), named("status")]
          : [named("percent")];
  const rest: Column[][] = [people, time, ...(plan.result ? [[named("result")]] : []), status];
  const evidence = plan.arrangement === "evidence-sheet" ? [] : [named("evidence")];
  const blocks = [...rest, evidence, plan.notes ? [named("notes")] : []];
  const ordered = plan.shuffle ? choices.shuffle(blocks) : blocks;
  const months =
    plan.arrangement === "matrix"
      ? Array.from({ length: 12 }, (_, at): Column => ({
          role: `month-${at + 1}`,
          header: `T${at + 1}`,
          over: "Tháng thực hiện",
        }))
      : [];
  return [...first, named("title"), ...ordered.slice(0, 1).flat(), ...months, ...ordered.slice(1).flat()];
}

function sheetsOf(tasks: readonly TaskFact[], facts: YearFacts, plan: Plan, hand: Hand): SheetLiteral[] {
  const { choices } = hand;
  const columns = columnsOf(plan, choices);
  const yearWords = facts.schoolYear ? `NĂM HỌC ${facts.year} - ${facts.year + 1}` : `NĂM ${facts.year}`;
  const whole = (name: string, some: readonly TaskFact[], from = 1): SheetLiteral =>
    tableSheet(name, yearWords, columns, linesOf(some, facts, plan, hand, from), plan, choices);
  switch (plan.arrangement) {
    case "by-month": {
      const months = new Map<number, TaskFact[]>();
      for (const task of tasks) {
        const dates = datesOf(task.when, facts, "time");
        const month = Number((task.when.kind === "recurring" ? dates.start : dates.due)?.slice(5, 7));
        months.set(month, [...(months.get(month) ?? []), task]);
      }
      return [...months].sort((a, b) => a[0] - b[0]).map(([month, some]) => whole(`Tháng ${month}`, some));
    }
    case "by-unit": {
      const units = new Map<string, TaskFact[]>();
      for (const task of tasks) units.set(task.lead[0] ?? "", [...(units.get(task.lead[0] ?? "") ?? []), task]);
      return [...units].map(([unit, some]) => whole(unit.slice(0, 31), some));
    }
    case "by-group":
      return facts.groups.map((_, at) =>
        whole(
          `Nhóm ${at + 1}`,
          tasks.filter((task) => task.group === at + 1),
        ),
      );
    case "stacked":
      return [stackedSheet(tasks, facts, plan, hand, yearWords)];
    case "evidence-sheet":
      return [whole("Nhiệm vụ", tasks), evidenceSheet(tasks, plan, hand)];
    default:
      return [whole(choices.pick(["Theo dõi", "Sheet1", "KH", "Bảng tổng hợp"]), tasks)];
  }
}

function numberOf(plan: Plan, running: number, inGroup: number, group: number): CellLiteral {
  switch (plan.numbering) {
    case "running":
      return running;
    case "per-group":
      return plan.headings === "none" ? running : inGroup;
    case "dotted":
      return plan.headings === "none" ? running : `${group}.${inGroup}`;
    case "text":
      return String(running).padStart(2, "0");
    case "with-dot":
      return `${running}.`;
    case "none":
      return null;
  }
}

function linesOf(tasks: readonly TaskFact[], facts: YearFacts, plan: Plan, hand: Hand, from: number): Line[] {
  const lines: Line[] = [];
  let group = 0;
  let running = from - 1;
  let inGroup = 0;
  for (const task of tasks) {
    if (task.group !== group) {
      group = task.group;
      inGroup = 0;
      const heading = headingLine(facts.groups[group - 1] ?? "", group, plan);
      if (heading !== null) lines.push(heading);
    }
    running++;
    inGroup++;
    lines.push(...taskLines(task, facts, plan, hand, numberOf(plan, running, inGroup, group)));
  }
  return lines;
}

function headingLine(title: string, group: number, plan: Plan): Line | null {
  const number = roman[group - 1] ?? "";
  // Dotted task numbers go with groups counted 1, 2, 3.
  const counted = plan.numbering === "dotted" ? String(group) : number;
  switch (plan.headings) {
    case "none":
      return null;
    case "roman":
      return plan.numbering === "none"
        ? { cells: { title: bold(`${counted}. ${title}`) } }
        : { cells: { code: plan.numbering === "dotted" ? group : counted, title: bold(title) } };
    case "merged":
      return { cells: {}, full: bold(`${counted}. ${title}`) };
    case "title-numbered":
      return { cells: { title: bold(`${counted}. ${title}`) } };
    case "bold":
      return { cells: {}, full: filled(bold(title)) };
  }
}

function taskLines(task: TaskFact, facts: YearFacts, plan: Plan, hand: Hand, number: CellLiteral): Line[] {
  const { choices } = hand;
  const pieces = task.evidence.map((one) => writeEvidence(one, hand));
  const ownRows = plan.evidence !== "cell" && pieces.length > 1 && plan.arrangement !== "evidence-sheet";
  const cells: Partial<Record<string, CellLiteral>> = {
    code: number,
    title: plan.header === "broken-lines" && choices.chance(30) ? task.title.replace(" ", "  ") : task.title,
    lead: writeUnits(task.lead, hand, plan.abbreviate),
    partners: writeUnits(task.partners, hand, plan.abbreviate),
    ...timeCells(task, facts, plan, hand),
    ...statusCells(task, plan, hand),
    result: writeResult(task, hand),
    evidence: ownRows ? (pieces[0] ?? "") : listEvidence(pieces, hand),
    notes: choices.chance(20) ? "Đã nhắc các bộ phận" : null,
  };
  if (!ownRows) return [{ cells }];
  const rest = pieces.slice(1).map((piece): Line => ({ cells: { evidence: piece } }));
  return [{ cells, ...(plan.evidence === "merged-rows" ? { mergeDown: pieces.length - 1 } : {}) }, ...rest];
}

function timeCells(task: TaskFact, facts: YearFacts, plan: Plan, hand: Hand): Partial<Record<string, CellLiteral>> {
  if (plan.arrangement === "matrix") {
    const { start, due } = datesOf(task.when, facts, "matrix");
    const [from, to] = [Number(start?.slice(5, 7)), Number(due?.slice(5, 7))];
    const mark = hand.choices.pick(["x", "X", "●", "✓"]);
    return Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [`month-${from + at}`, mark]));
  }
  const { when } = task;
  const native = (date: string): CellLiteral => (plan.nativeDates ? day(date) : date.split("-").reverse().join("/"));
  if (plan.time === "start-due") {
    if (when.kind === "day") return { start: native(when.date), due: native(when.date) };
    if (when.kind === "range") return { start: native(when.from), due: native(when.to) };
    return { due: writeWhen(when, hand) };
  }
  const role = plan.time === "deadline" ? "due" : "time";
  return { [role]: when.kind === "day" && plan.nativeDates ? day(when.date) : writeWhen(when, hand) };
}

function statusCells(task: TaskFact, plan: Plan, hand: Hand): Partial<Record<string, CellLiteral>> {
  const { choices } = hand;
  const at = { done: 0, "in-progress": 1, "not-started": 2, postponed: -1, cancelled: -1 }[task.status];
  const saysPercent = markable(task);
  const percentCell = choices.chance(50) ? task.percent : `${task.percent}%`;
  switch (plan.status) {
    case "words":
      return { status: writeStatus(task.status, hand) };
    case "both":
      return { status: writeStatus(task.status, hand), percent: percentCell };
    case "percent":
      return saysPercent ? { percent: percentCell } : {};
    case "percent-cells":
      return saysPercent ? { percent: percent(task.percent / 100) } : {};
    case "marks":
      return at < 0 ? {} : { [`mark-${at}`]: choices.pick(["x", "X", "✓", "v"]) };
  }
}

function styleHeader(text: string, plan: Plan): CellLiteral {
  const words = {
    plain: text,
    capitals: text.toUpperCase(),
    bare: text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D"),
    "broken-lines": text.replace(" ", "\n").replace(" ", "  "),
  }[plan.header];
  return bold(words);
}

function tableSheet(
  name: string,
  yearWords: string,
  columns: readonly Column[],
  lines: readonly Line[],
  plan: Plan,
  choices: Choices,
): SheetLiteral {
  const made = tableRows(columns, lines, plan, choices, plan.titleRows);
  const titles = titleRows(yearWords, plan, made.width);
  const rows = [...titles, ...made.rows, ...footer(plan, columns)];
  return {
    name,
    rows: rows.map((row) => [...Array.from({ length: plan.left }, () => null), ...row]),
    merges: made.merges.map((area) => mergeRange(area, plan.left)),
  };
}

type MergeArea = readonly [top: number, left: number, bottom: number, right: number];
const mergeRange = ([top, left, bottom, right]: MergeArea, shift: number): string =>
  `${cellAddress(top, left + shift)}:${cellAddress(bottom, right + shift)}`;

function titleRows(yearWords: string, plan: Plan, width: number): CellLiteral[][] {
  const at = Math.max(1, Math.floor(width / 2));
  const all: CellLiteral[][] = [
    ["UBND XÃ HÒA HIỆP"],
    ["TRƯỜNG TIỂU HỌC HÒA MINH", ...Array.from({ length: at - 1 }, () => null), "Độc lập - Tự do - Hạnh phúc"],
    [],
    [bold(`KẾ HOẠCH THỰC HIỆN CÔNG TÁC DÂN VẬN, DÂN CHỦ CƠ SỞ ${yearWords}`)],
    [],
  ];
  if (plan.titleRows === 0) return [];
  // The year must stand somewhere: the big title is always kept.
  return plan.titleRows === 1 ? [all[3] ?? []] : plan.titleRows === 3 ? [all[1] ?? [], all[3] ?? [], []] : all;
}

function footer(plan: Plan, columns: readonly Column[]): CellLiteral[][] {
  if (!plan.footer) return [];
  const title = columns.findIndex((column) => column.role === "title");
  const blanks = Array.from({ length: title }, () => null);
  return [
    [...blanks, "Tổng cộng"],
    [],
    [...blanks, "NGƯỜI LẬP BIỂU", null, "HIỆU TRƯỞNG"],
    [],
    [],
    [...blanks, "Nguyễn Thị Mai", null, "Trần Văn Bình"],
  ];
}

function tableRows(
  columns: readonly Column[],
  lines: readonly Line[],
  plan: Plan,
  choices: Choices,
  above: number,
): { rows: CellLiteral[][]; merges: MergeArea[]; width: number } {
  const rows: CellLiteral[][] = [];
  const merges: MergeArea[] = [];
  const at = () => above + rows.length + 1;
  const tiered = columns.some((column) => column.over !== undefined);
  const header = (): void => {
    const top = at();
    if (tiered) {
      rows.push(
        columns.map((column, index) =>
          column.over === undefined
            ? styleHeader(column.header, plan)
            : columns[index - 1]?.over === column.over
              ? null
              : styleHeader(column.over, plan),
        ),
      );
      rows.push(columns.map((column) => (column.over === undefined ? null : styleHeader(column.header, plan))));
      for (const [index, column] of columns.entries()) {
        if (column.over === undefined) merges.push([top, index + 1, top + 1, index + 1]);
        else if (columns[index - 1]?.over !== column.over) {
          let last = index;
          while (columns[last + 1]?.over === column.over) last++;
          if (last > index) merges.push([top, index + 1, top, last + 1]);
        }
      }
    } else rows.push(columns.map((column) => styleHeader(column.header, plan)));
  };
  header();
  if (plan.numberRow) rows.push(columns.map((_, index) => `(${index + 1})`));
  for (const [index, line] of lines.entries()) {
    if (plan.gaps && choices.chance(15)) rows.push([]);
    if (
      plan.repeatHeader &&
      index === Math.floor(lines.length / 2) &&
      (line.cells.title !== undefined || line.full !== undefined)
    )
      header();
    const row = at();
    if (line.full !== undefined) {
      rows.push([line.full]);
      merges.push([row, 1, row, columns.length]);
      continue;
    }
    rows.push(columns.map((column) => line.cells[column.role] ?? null));
    if (line.mergeDown !== undefined) {
      for (const [place, column] of columns.entries())
        if (column.role !== "evidence") merges.push([row, place + 1, row + line.mergeDown, place + 1]);
    }
  }
  // Blank rows must not fall inside a merged area.
  return {
    rows,
    merges: plan.gaps ? merges.filter(([top, , bottom]) => top === bottom || bottom - top === 1) : merges,
    width: columns.length,
  };
}

/** Two tables on one sheet, one over the other, the second with columns of its own. */
function stackedSheet(
  tasks: readonly TaskFact[],
  facts: YearFacts,
  plan: Plan,
  hand: Hand,
  yearWords: string,
): SheetLiteral {
  const { choices } = hand;
  const cut = tasks.findIndex((task) => task.group === 3);
  const first = tableRows(
    columnsOf(plan, choices),
    linesOf(tasks.slice(0, cut), facts, plan, hand, 1),
    plan,
    choices,
    plan.titleRows,
  );
  const titles = titleRows(yearWords, plan, first.width);
  const above = plan.titleRows + first.rows.length + 2;
  const second = tableRows(
    columnsOf({ ...plan, shuffle: true }, choices),
    linesOf(tasks.slice(cut), facts, plan, hand, 1),
    plan,
    choices,
    above,
  );
  const rows = [...titles, ...first.rows, [], [], ...second.rows];
  return {
    name: "Theo dõi",
    rows: rows.map((row) => [...Array.from({ length: plan.left }, () => null), ...row]),
    merges: [...first.merges, ...second.merges].map((area) => mergeRange(area, plan.left)),
  };
}

/** The evidence on a sheet of its own, joined by the task's number or its title. */
function evidenceSheet(tasks: readonly TaskFact[], plan: Plan, hand: Hand): SheetLiteral {
  const { choices } = hand;
  const byTitle = choices.chance(40);
  const header = [
    choices.pick(evidenceHeaders.code),
    choices.pick(byTitle ? evidenceHeaders.taskTitle : evidenceHeaders.taskCode),
    choices.pick(evidenceHeaders.name),
    choices.pick(evidenceHeaders.place),
  ];
  const rows: CellLiteral[][] = [["DANH MỤC MINH CHỨNG"], [], header.map((text) => styleHeader(text, plan))];
  let number = 0;
  for (const [at, task] of tasks.entries()) {
    for (const one of task.evidence) {
      number++;
      const key = byTitle ? task.title : plan.numbering === "text" ? String(at + 1).padStart(2, "0") : at + 1;
      rows.push([number, key, writeEvidence(one, hand), "Tủ hồ sơ số 2"]);
    }
  }
  return { name: choices.pick(["Minh chứng", "DM minh chứng", "MC"]), rows };
}

/** All its texts in one encoding. */
function encodeSheet(sheet: SheetLiteral, encoding: Encoding): SheetLiteral {
  return { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => encode(cell, encoding))) };
}
