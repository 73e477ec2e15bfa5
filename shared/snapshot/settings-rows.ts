import { statusWords } from "../locale/vi/report-words";
import {
  columnRoleWords,
  settingsNames as names,
  settingsSections as sections,
  settingsValues as values,
} from "../locale/vi/settings-words";
import type { Settings } from "../model/settings";
import type { SnapshotSchool } from "../model/snapshot";
import { dateParts } from "../text/civil-date";

export { settingsFromRows, type SettingsProblem } from "./settings-from-rows";

export const schoolFields = [
  "name",
  "symbol",
  "superior",
  "recipient",
  "place",
  "principal",
] as const satisfies readonly (keyof SnapshotSchool)[];

/** Longest piece of a plan in one cell; Excel takes 32,767 letters. */
const pieceLength = 30_000;

/**
 * Settings as rows of the sheet `Cấu hình`: section, name, value, in words that a person can read and change.
 * `{ year: 2024 }` → `["Kế hoạch", "Năm (năm học ghi năm đầu)", "2024"]` among others; nothing set gives an empty value.
 */
export function settingsToRows(settings: Settings): string[][] {
  const { school, corrections, report, lastReport } = settings;
  const record = (section: string, entries: Readonly<Record<string, string>>): string[][] =>
    Object.entries(entries).map(([name, value]) => [section, name, value]);
  return [
    ...schoolFields.map((field) => [sections.school, names[field], school[field] ?? ""]),
    [sections.plan, names.year, settings.year === null ? "" : String(settings.year)],
    [sections.plan, names.schoolYear, yesNo(settings.schoolYear)],
    [sections.show, names.showNames, yesNo(settings.showNames)],
    ...corrections.sheetsOff.map((sheet) => [sections.sheetsOff, sheet, values.marked]),
    ...record(
      sections.columns,
      mapValues(corrections.columns, (role) => columnRoleWords[role] ?? role),
    ),
    ...record(sections.units, corrections.units),
    ...record(
      sections.statuses,
      mapValues(corrections.statuses, (status) => statusWords[status]),
    ),
    ...record(
      sections.duties,
      mapValues(corrections.duties, (duty) => duty ?? values.none),
    ),
    ...(report === null ? [] : reportRows(report)),
    ...(lastReport === null
      ? []
      : [
          [sections.lastReport, names.kind, lastReport.kind],
          [sections.lastReport, names.to, shownDay(lastReport.to)],
          ...record(
            sections.lastFigures,
            mapValues(lastReport.figures, (figure) => (figure === null ? "" : String(figure))),
          ),
        ]),
    ...planRows(settings),
  ];
}

function reportRows(report: NonNullable<Settings["report"]>): string[][] {
  const rows: string[][] = [];
  const add = (name: string, value: string | null | undefined): void => {
    if (value !== undefined) rows.push([sections.report, name, value ?? ""]);
  };
  add(names.kind, report.kind === undefined ? undefined : report.kind === "nam" ? values.wholeYear : values.halfYear);
  add(names.from, report.from && shownDay(report.from));
  add(names.to, report.to && shownDay(report.to));
  add(names.number, report.number);
  add(names.date, report.date && shownDay(report.date));
  add(names.signerTitle, report.signerTitle);
  add(names.signerName, report.signerName);
  add(names.forPrincipal, report.forPrincipal === undefined ? undefined : yesNo(report.forPrincipal));
  for (const recipient of report.recipients ?? []) rows.push([sections.recipients, recipient, values.marked]);
  for (const [code, text] of Object.entries(report.narratives ?? {})) rows.push([sections.narratives, code, text]);
  for (const [code, figure] of Object.entries(report.typedIndicators ?? {})) {
    rows.push([sections.typedIndicators, code, String(figure)]);
  }
  for (const finding of report.acknowledged ?? []) rows.push([sections.acknowledged, finding, values.marked]);
  return rows;
}

function planRows({ plan }: Settings): string[][] {
  if (plan === null) return [];
  const json = JSON.stringify(plan);
  const pieces = Math.ceil(json.length / pieceLength);
  return Array.from({ length: pieces }, (_, index) => [
    sections.ownPlan,
    names.part(index + 1),
    json.slice(index * pieceLength, (index + 1) * pieceLength),
  ]);
}

const yesNo = (value: boolean | null): string => (value === null ? "" : value ? values.yes : values.no);

/** "2024-04-30" → "30/04/2024"; what is no day stays as it is. */
function shownDay(day: string): string {
  const parts = dateParts(day);
  return parts === null ? day : day.split("-").reverse().join("/");
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
