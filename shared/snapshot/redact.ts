import { evidenceLabel } from "../locale/vi/evidence-label";
import { maskPersonalData } from "../locale/vi/privacy";
import type { CellRef } from "../model/cell";
import type { ReportInputs, Snapshot, SnapshotEvidence, SnapshotFinding, SnapshotTask } from "../model/snapshot";
import { messageOf, privateParameters } from "../validate";
import { anonymous, maskAddressed, nameMask, personalNames } from "./person-names";
import { unitName } from "./unit-name";

/**
 * The copy of a snapshot that may be sent out (the contract's section 10): without notes, result prose, links and
 * evidence texts beyond kind, number, symbol and date; leads that are no unit become "cá nhân"; contact data is masked
 * wherever text stays; messages are rendered again from parameters without words of the workbook. What is taken out
 * stands nowhere in the result, ids included. Idempotent.
 */
export function redact(snapshot: Snapshot): Snapshot {
  const clean = cleaner(snapshot);
  const cell = ({ sheet, cell: address }: CellRef): CellRef => ({ sheet: clean.sheet(sheet), cell: address });
  const cells = (all: Readonly<Record<string, CellRef>>) =>
    Object.fromEntries(Object.entries(all).map(([role, at]) => [role, cell(at)]));
  const taskId = clean.id("t", snapshot.tasks);
  const evidenceId = clean.id("e", snapshot.evidence);

  const task = (whole: SnapshotTask): SnapshotTask => ({
    ...whole,
    id: taskId(whole.id),
    code: whole.code === null ? null : clean.text(whole.code),
    title: clean.text(whole.title),
    path: whole.path.map(clean.text),
    parentId: whole.parentId === null ? null : taskId(whole.parentId),
    lead: parties(whole.lead),
    partners: parties(whole.partners),
    timeText: null,
    result: null,
    notes: null,
    source: cell(whole.source),
    cells: cells(whole.cells),
  });
  const evidence = (whole: SnapshotEvidence): SnapshotEvidence => {
    const kept = {
      ...whole,
      id: evidenceId(whole.id),
      taskId: whole.taskId === null ? null : taskId(whole.taskId),
      number: whole.number === null ? null : clean.text(whole.number),
      symbol: whole.symbol === null ? null : clean.text(whole.symbol),
      link: null,
      source: cell(whole.source),
    };
    return { ...kept, text: evidenceLabel(kept) };
  };
  const titles = new Set(snapshot.tasks.flatMap(({ title, path }) => [title, ...path]));
  // Words of the workbook go, but for a title, which stays in the file in any case.
  const parameter = (name: string, value: string): string | null => {
    if (privateParameters.includes(name)) return titles.has(value) ? clean.text(value) : null;
    return name === "sheet" ? clean.sheet(value) : clean.text(value);
  };
  const finding = (whole: SnapshotFinding): SnapshotFinding => {
    const params = Object.fromEntries(
      Object.entries(whole.params).map(([name, value]) => [
        name,
        typeof value === "string" ? parameter(name, value) : value,
      ]),
    );
    return {
      ...whole,
      params,
      message: messageOf(whole.rule, params),
      source: whole.source === null ? null : cell(whole.source),
      taskId: whole.taskId === null ? null : taskId(whole.taskId),
      evidenceId: whole.evidenceId === null ? null : evidenceId(whole.evidenceId),
      fix: null,
    };
  };

  return {
    ...snapshot,
    source: {
      fileName: clean.text(snapshot.source.fileName),
      tables: snapshot.source.tables.map((table) => ({ ...table, sheet: clean.sheet(table.sheet) })),
    },
    school: {
      ...snapshot.school,
      name: clean.text(snapshot.school.name),
      recipient: snapshot.school.recipient === null ? null : clean.text(snapshot.school.recipient),
      principal: null,
    },
    plan: { ...snapshot.plan, title: clean.text(snapshot.plan.title) },
    tasks: snapshot.tasks.map(task),
    evidence: snapshot.evidence.map(evidence),
    indicators: snapshot.indicators.map((indicator) => ({ ...indicator, sources: indicator.sources.map(cell) })),
    findings: snapshot.findings.map(finding),
    leftOver: snapshot.leftOver.map(({ source, reason }) => ({ source: cell(source), reason: clean.text(reason) })),
    report: snapshot.report === null ? null : report(snapshot.report, clean),
    redacted: true,
  };
}

/** Units under their full names; everybody else is one "cá nhân". */
function parties(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => unitName(name) ?? anonymous))];
}

interface Cleaner {
  readonly text: (text: string) => string;
  readonly sheet: (sheet: string) => string;
  readonly id: (prefix: string, rows: readonly { readonly id: string }[]) => (id: string) => string;
}

/** The three ways in which kept strings are cleaned, with the names of this snapshot. */
function cleaner(snapshot: Snapshot): Cleaner {
  const leads = snapshot.tasks
    .flatMap(({ lead, partners }) => [...lead, ...partners])
    .filter((name) => unitName(name) === null);
  const people = [...leads, snapshot.school.principal, snapshot.report?.signerName ?? null];
  const names = nameMask(people.flatMap((name) => (name === null ? [] : personalNames(name))));
  const text = (raw: string) => maskPersonalData(maskAddressed(names(raw)));
  return { text, sheet: sheetNames(snapshot, text), id: identities };
}

/** Sheet titles, cleaned; two that become equal get a number, so that cells stay told apart. */
function sheetNames(snapshot: Snapshot, text: (raw: string) => string): (sheet: string) => string {
  const titles = new Map<string, string>();
  const taken = new Set<string>();
  const nameOf = (sheet: string): string => {
    const known = titles.get(sheet);
    if (known !== undefined) return known;
    const wished = text(sheet);
    let title = wished;
    for (let ordinal = 2; taken.has(title); ordinal += 1) title = `${wished} (${ordinal})`;
    titles.set(sheet, title);
    taken.add(title);
    return title;
  };
  for (const { sheet } of snapshot.source.tables) nameOf(sheet);
  return nameOf;
}

/** Ids that are a code's letter and a short hash stay; those that could hold words of the workbook are numbered. */
function identities(prefix: string, rows: readonly { readonly id: string }[]): (id: string) => string {
  const opaque = /^[a-z]-(?=[a-z]*\d)(?=\d*[a-z])[0-9a-z]{8,14}$|^[a-z]{1,2}\d{1,6}$/;
  const numbered = new Map(rows.map(({ id }, index) => [id, opaque.test(id) ? id : `${prefix}${index + 1}`]));
  return (id) => numbered.get(id) ?? `${prefix}0`;
}

function report(whole: ReportInputs, clean: Cleaner): ReportInputs {
  const { recipients, acknowledged, ...rest } = whole;
  return {
    ...rest,
    ...(rest.signerName === undefined ? {} : { signerName: null }),
    ...(rest.narratives === undefined ? {} : { narratives: {} }),
    ...(recipients === undefined ? {} : { recipients: recipients.map(clean.text) }),
    ...(acknowledged === undefined
      ? {}
      : {
          acknowledged: acknowledged.map((key) => {
            const match = /^(\S+) (.*)!([A-Z]{1,3}\d+)$/su.exec(key);
            return match ? `${match[1] ?? ""} ${clean.sheet(match[2] ?? "")}!${match[3] ?? ""}` : clean.text(key);
          }),
        }),
  };
}
