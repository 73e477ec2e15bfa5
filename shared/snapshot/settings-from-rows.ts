import { statusWords } from "../locale/vi/report-words";
import {
  columnRoleWords,
  settingsNames as names,
  settingsProblems as problemsOf,
  settingsSections as sections,
  settingsValues as values,
} from "../locale/vi/settings-words";
import type { ColumnRole } from "../model/layout";
import { emptySettings, type Corrections, type Settings } from "../model/settings";
import type { ReportInputs, SnapshotSchool } from "../model/snapshot";
import type { Status } from "../model/task";
import { parsePlan } from "../plan/parse-plan";
import { isoDate } from "../text/civil-date";
import { fold } from "../text/fold";

/** A row of the settings sheet that cannot be used: its place among the rows given, from 0, and why, in a sentence. */
export interface SettingsProblem {
  readonly row: number;
  readonly message: string;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is collected while the rows are read. */
interface Draft {
  school: Partial<Writable<SnapshotSchool>>;
  year: number | null;
  schoolYear: boolean | null;
  showNames: boolean;
  corrections: {
    sheetsOff: string[];
    columns: Record<string, ColumnRole>;
    units: Record<string, string>;
    statuses: Record<string, Status>;
    duties: Record<string, string | null>;
  };
  report: Partial<Writable<ReportInputs>>;
  recipients: string[];
  narratives: Record<string, string>;
  typedIndicators: Record<string, number>;
  acknowledged: string[];
  last: { kind: string; to: string; figures: Record<string, number | null> };
  plan: string[];
}

/** Reads one row; a text is why it cannot be used. */
type ReadRow = (draft: Draft, name: string, value: string) => string | null;

/**
 * Rows of the sheet `Cấu hình` back to settings; names and words are taken in any case, with or without tone marks.
 * What a person typed wrong is a problem with its row and is passed over; nothing makes it throw.
 */
export function settingsFromRows(rows: readonly (readonly string[])[]): {
  settings: Settings;
  problems: readonly SettingsProblem[];
} {
  const draft = emptyDraft();
  const problems: SettingsProblem[] = [];
  for (const [row, cells] of rows.entries()) {
    const [section = "", name = ""] = cells.map((cell) => cell.trim());
    // A plan is cut into pieces anywhere, so the space at a piece's end is part of it.
    const value = fold(section) === fold(sections.ownPlan) ? (cells[2] ?? "") : (cells[2] ?? "").trim();
    // Titles and remarks stand alone in their row; the header names the columns.
    if (section === "" || name === "" || isHeader(section, name)) continue;
    const read = readers.get(fold(section));
    const message = read === undefined ? problemsOf.section(section) : read(draft, name, value);
    if (message !== null) problems.push({ row, message });
  }
  const { plan, message } = readPlan(draft.plan);
  if (message !== null) problems.push({ row: Math.max(0, rows.length - 1), message });
  return { settings: { ...finish(draft), plan }, problems };
}

const isHeader = (section: string, name: string): boolean => fold(section) === "muc" && fold(name) === "ten";

function emptyDraft(): Draft {
  return {
    school: {},
    year: null,
    schoolYear: null,
    showNames: false,
    corrections: { sheetsOff: [], columns: table(), units: table(), statuses: table(), duties: table() },
    report: {},
    recipients: [],
    narratives: table(),
    typedIndicators: table(),
    acknowledged: [],
    last: { kind: "", to: "", figures: table() },
    plan: [],
  };
}

/** A record that no typed name, such as "constructor", can surprise. */
const table = <Value>(): Record<string, Value> => Object.create(null) as Record<string, Value>;

function finish(draft: Draft): Settings {
  const { recipients, narratives, typedIndicators, acknowledged, last } = draft;
  const report: Partial<ReportInputs> = {
    ...draft.report,
    ...(recipients.length > 0 ? { recipients } : {}),
    ...(Object.keys(narratives).length > 0 ? { narratives: { ...narratives } } : {}),
    ...(Object.keys(typedIndicators).length > 0 ? { typedIndicators: { ...typedIndicators } } : {}),
    ...(acknowledged.length > 0 ? { acknowledged } : {}),
  };
  const { sheetsOff, columns, units, statuses, duties } = draft.corrections;
  const corrections: Corrections = {
    sheetsOff,
    columns: { ...columns },
    units: { ...units },
    statuses: { ...statuses },
    duties: { ...duties },
  };
  return {
    ...emptySettings,
    school: draft.school,
    corrections,
    year: draft.year,
    schoolYear: draft.schoolYear,
    showNames: draft.showNames,
    report: Object.keys(report).length === 0 ? null : report,
    lastReport: last.kind === "" || last.to === "" ? null : { ...last, figures: { ...last.figures } },
  };
}

function readPlan(pieces: readonly string[]): { plan: Settings["plan"]; message: string | null } {
  if (pieces.length === 0) return { plan: null, message: null };
  try {
    const plan = parsePlan(JSON.parse(pieces.join("")));
    if (plan !== null) return { plan, message: null };
  } catch {
    // Not the JSON that was written: told below.
  }
  return { plan: null, message: problemsOf.value(sections.ownPlan, "…", problemsOf.plan) };
}

const wrong = (name: string, value: string, expected: string): string => problemsOf.value(name, value, expected);

/** Reads a value by its kind and stores it; an empty value is nothing said. */
const field =
  <Value>(
    read: (text: string) => Value | null,
    expected: string,
    store: (draft: Draft, value: Value) => void,
  ): ReadRow =>
  (draft, name, text) => {
    if (text === "") return null;
    const value = read(text);
    if (value === null) return wrong(name, text, expected);
    store(draft, value);
    return null;
  };

const readText = (text: string): string => text;

function readYear(text: string): number | null {
  const year = Number(/^\d{4}/.exec(text)?.[0]);
  return year >= 1990 && year <= 2200 ? year : null;
}

function readYesNo(text: string): boolean | null {
  const folded = fold(text);
  if (["co", "x", "dung", "true", "1", "yes"].includes(folded)) return true;
  return ["khong", "sai", "false", "0", "no"].includes(folded) ? false : null;
}

/** "30/4/2024" and "2024-04-30" → "2024-04-30". */
function readDay(text: string): string | null {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (local !== null) return isoDate(Number(local[3]), Number(local[2]), Number(local[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return iso === null ? null : isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

function readKind(text: string): ReportInputs["kind"] | null {
  const folded = fold(text);
  if (folded.includes("6") || folded.includes("sau thang")) return "6-thang";
  return folded === "nam" || folded === "ca nam" ? "nam" : null;
}

/** A figure as typed here: "1250", "1,5", "1.250" (a dot before three digits groups). */
function readFigure(text: string): number | null {
  const plain = text
    .replace(/\s/g, "")
    .replace(/\.(?=\d{3}(?:\D|$))/g, "")
    .replace(",", ".");
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(plain) ? Number(plain) : null;
}

/** The key whose word this is, or the key itself: "Chủ trì" → "lead". */
function readWord<Key extends string>(words: Readonly<Record<Key, string>>): (text: string) => Key | null {
  const byWord = new Map(Object.entries<string>(words).map(([key, word]) => [fold(word), key as Key]));
  return (text) => byWord.get(fold(text)) ?? (Object.hasOwn(words, text) ? (text as Key) : null);
}

/** A section whose names are fixed. */
function fixed(fields: Readonly<Record<string, ReadRow>>): ReadRow {
  const byName = new Map(Object.entries(fields).map(([name, read]) => [fold(name), read]));
  return (draft, name, value) => byName.get(fold(name))?.(draft, name, value) ?? unknownName(byName, name);
}

const unknownName = (byName: ReadonlyMap<string, ReadRow>, name: string): string | null =>
  byName.has(fold(name)) ? null : problemsOf.name(name);

/** A section whose names are the clerk's own words; a name that is listed is listed whatever stands beside it. */
const named =
  (store: (draft: Draft, name: string, value: string) => string | null | void): ReadRow =>
  (draft, name, value) =>
    store(draft, name, value) ?? null;

const readRole = readWord(columnRoleWords);
const readStatus = readWord(statusWords);

const schoolField = (key: keyof SnapshotSchool): ReadRow =>
  field(readText, "", (draft, value) => void (draft.school[key] = value));

/** One entry a section of the sheet. */
const readers: ReadonlyMap<string, ReadRow> = new Map(
  Object.entries<ReadRow>({
    [sections.school]: fixed({
      [names.name]: schoolField("name"),
      [names.symbol]: schoolField("symbol"),
      [names.superior]: schoolField("superior"),
      [names.recipient]: schoolField("recipient"),
      [names.place]: schoolField("place"),
      [names.principal]: schoolField("principal"),
    }),
    [sections.plan]: fixed({
      [names.year]: field(readYear, problemsOf.year, (draft, year) => void (draft.year = year)),
      [names.schoolYear]: field(readYesNo, problemsOf.yesNo, (draft, yes) => void (draft.schoolYear = yes)),
    }),
    [sections.show]: fixed({
      [names.showNames]: field(readYesNo, problemsOf.yesNo, (draft, yes) => void (draft.showNames = yes)),
    }),
    [sections.sheetsOff]: named((draft, name) => void draft.corrections.sheetsOff.push(name)),
    [sections.columns]: named((draft, name, value) => {
      const role = readRole(value);
      if (role === null) return wrong(name, value, problemsOf.role);
      draft.corrections.columns[fold(name)] = role as ColumnRole;
    }),
    [sections.units]: named((draft, name, value) => {
      if (value !== "") draft.corrections.units[fold(name)] = value;
    }),
    [sections.statuses]: named((draft, name, value) => {
      const status = readStatus(value);
      if (status === null) return wrong(name, value, problemsOf.status);
      draft.corrections.statuses[fold(name)] = status;
    }),
    [sections.duties]: named((draft, name, value) => {
      draft.corrections.duties[fold(name)] = value === "" || fold(value) === fold(values.none) ? null : value;
    }),
    [sections.report]: fixed({
      [names.kind]: field(readKind, problemsOf.kind, (draft, kind) => void (draft.report.kind = kind)),
      [names.from]: field(readDay, problemsOf.day, (draft, day) => void (draft.report.from = day)),
      [names.to]: field(readDay, problemsOf.day, (draft, day) => void (draft.report.to = day)),
      [names.number]: field(readText, "", (draft, text) => void (draft.report.number = text)),
      [names.date]: field(readDay, problemsOf.day, (draft, day) => void (draft.report.date = day)),
      [names.signerTitle]: field(readText, "", (draft, text) => void (draft.report.signerTitle = text)),
      [names.signerName]: field(readText, "", (draft, text) => void (draft.report.signerName = text)),
      [names.forPrincipal]: field(readYesNo, problemsOf.yesNo, (draft, yes) => void (draft.report.forPrincipal = yes)),
    }),
    [sections.recipients]: named((draft, name) => void draft.recipients.push(name)),
    [sections.narratives]: named((draft, name, value) => void (draft.narratives[name] = value)),
    [sections.typedIndicators]: named((draft, name, value) => {
      const figure = readFigure(value);
      if (figure === null) return value === "" ? null : wrong(name, value, problemsOf.figure);
      draft.typedIndicators[name] = figure;
    }),
    [sections.acknowledged]: named((draft, name) => void draft.acknowledged.push(name)),
    [sections.lastReport]: fixed({
      [names.kind]: field(readText, "", (draft, kind) => void (draft.last.kind = kind)),
      [names.to]: field(readDay, problemsOf.day, (draft, day) => void (draft.last.to = day)),
    }),
    [sections.lastFigures]: named((draft, name, value) => {
      const figure = readFigure(value);
      if (figure === null && value !== "") return wrong(name, value, problemsOf.figure);
      draft.last.figures[name] = figure;
    }),
    [sections.ownPlan]: named((draft, _name, value) => void draft.plan.push(value)),
  }).map(([section, read]) => [fold(section), read]),
);
