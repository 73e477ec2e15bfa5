import type { CellRef } from "../model/cell";
import type { Citation, Evidence } from "../model/evidence";
import type { PlanYear } from "../model/period";
import type { BareYes } from "../model/structure";
import { readDay } from "../locale/vi/dates";
import { readCitation, readEvidence } from "../locale/vi/citations";
import { evidenceKinds, type EvidenceKind } from "../model/evidence";
import type { Ids } from "./identity";
import type { TableCells, Value } from "./table-cells";

/** A citation with the cells it was read from, before its task is known. */
export interface ReadCitation {
  readonly citation: Citation;
  readonly source: CellRef;
  readonly dateAt: CellRef | null;
  readonly linkAt: CellRef | null;
}

export interface ReadEvidenceRow {
  readonly citations: readonly ReadCitation[];
  readonly bareYes: readonly Omit<BareYes, "taskId">[];
}

/** The words of an evidence cell: text as it is, a lone date or number as Excel shows it. */
const wordsOf = ({ cell, text }: Value): string =>
  cell.type === "boolean" ? (cell.value === true ? "x" : "") : cell.type === "error" ? "" : text;

/**
 * The evidence of one row: each evidence cell split into citations, own columns for number, date, link, count and
 * kind filled in; contract, section 6.
 */
export function evidenceOfRow(cells: TableCells, row: number, ownOnly: boolean): ReadEvidenceRow {
  const { planYear } = cells.table;
  const citations: ReadCitation[] = [];
  const bareYes: { at: CellRef; text: string }[] = [];
  const filledCells = cells.all(row, "evidence");
  const names = ownOnly ? filledCells.filter((value) => !value.inherited) : filledCells;
  const extras = extrasOf(cells, row, ownOnly);
  for (const value of names) {
    const words = wordsOf(value);
    if (words === "") continue;
    const context = { planYear, link: value.cell.link };
    const read = readEvidence(words, context);
    if (read.bareYes) {
      if (extras.number === null && extras.link === null) bareYes.push({ at: value.at, text: value.text });
      continue;
    }
    if (read.bareNo) continue;
    for (const citation of read.citations) {
      const filled = names.length > 1 ? citation : fill(citation, extras, read.citations.length === 1, planYear);
      citations.push({
        citation: filled,
        source: value.at,
        dateAt: extras.date?.at ?? null,
        linkAt: extras.link?.at ?? null,
      });
    }
  }
  // A link beside papers and pictures is none of theirs.
  const apart = names.length > 1 && citations.length > 1;
  if (citations.length === 0 || (apart && linkOf(extras.link) !== null)) {
    const lone = loneEvidence(apart ? { ...extras, number: null } : extras, planYear);
    if (lone !== null) citations.push(lone);
  }
  return { citations, bareYes };
}

interface Extras {
  readonly number: Value | null;
  readonly date: Value | null;
  readonly link: Value | null;
  readonly count: Value | null;
  readonly kind: Value | null;
}

const extraRoles = ["evidence-number", "evidence-date", "evidence-link", "evidence-count", "evidence-kind"] as const;

function extrasOf(cells: TableCells, row: number, ownOnly: boolean): Extras {
  if (!cells.has(...extraRoles)) return noExtras;
  const own = (role: (typeof extraRoles)[number]): Value | null => {
    const value = cells.first(row, role);
    if (value === null || value.cell.type === "error" || (ownOnly && value.inherited)) return null;
    return /^[-–—./…\s]*$/.test(value.text) && value.cell.link === null ? null : value;
  };
  return {
    number: wholeNumber(own("evidence-number"), cells, row),
    date: own("evidence-date"),
    link: own("evidence-link"),
    count: own("evidence-count"),
    kind: own("evidence-kind"),
  };
}

/** "21" and "KH-MNHM" in two columns are one number: "21/KH-MNHM"; "05" and "CT/TW" are "05-CT/TW". */
function wholeNumber(first: Value | null, cells: TableCells, row: number): Value | null {
  if (first === null || !/^\d{1,5}(?:\/\d{4})?$/.test(first.text) || cells.columns("evidence-number").length < 2)
    return first;
  const symbol = cells.all(row, "evidence-number").find(({ text }) => /^\p{L}[\p{L}\d\s./&-]*$/u.test(text));
  return symbol === undefined
    ? first
    : { ...first, text: `${first.text}${symbol.text.includes("/") ? "-" : "/"}${symbol.text}` };
}

const noExtras: Extras = { number: null, date: null, link: null, count: null, kind: null };

const looksLikeLink = (text: string): boolean =>
  /^(https?|htt?t?ps?|ftp|file):?\/|^www\.|^[a-z]:\\|^\\\\|^[a-z0-9-]+(\.[a-z0-9-]+)+\//i.test(text);

/** Own columns fill what they hold; words that name the same thing in the text give way. */
function fill(citation: Citation, extras: Extras, alone: boolean, planYear: PlanYear): Citation {
  if (extras === noExtras) return citation;
  let filled = citation;
  const link = linkOf(extras.link);
  if (link !== null) filled = { ...filled, link };
  if (!alone) return filled;
  if (extras.number !== null) filled = { ...filled, ...numberOf(citation, extras.number, planYear) };
  const date = extras.date === null ? null : dateOf(extras.date, planYear);
  if (date !== null) filled = { ...filled, date };
  const count = extras.count === null ? null : countOf(extras.count);
  if (count !== null) filled = { ...filled, quantity: count };
  const kind = extras.kind === null ? null : kindOf(extras.kind, planYear);
  // Beside its own column of kinds a name without number is only what the paper is about: Thông tư | Quy chế công khai.
  if (kind !== null && (filled.kind === "khac" || (citation.number === null && !looseKinds.has(kind))))
    filled = { ...filled, kind };
  return filled;
}

/** Kinds that a column sorts by rather than names: a plan may well be filed under Tài liệu. */
const looseKinds: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  ...(["tai-lieu", "lien-ket", "hinh-anh", "video", "bai-viet", "so", "khac"] as const),
]);

const linkOf = (value: Value | null): string | null =>
  value === null ? null : (value.cell.link ?? (looksLikeLink(value.text) ? value.text : null));

/** "10/2022/QH15" beside "Luật Thực hiện dân chủ": the number is read in the light of the name's kind. */
function numberOf(citation: Citation, value: Value, planYear: PlanYear): Partial<Citation> {
  const read = readCitation(value.text, { planYear, link: null });
  const bare = /^\d+[a-z]?$/i.exec(value.text.trim());
  if (read.number === null && bare === null) return {};
  return {
    number: read.number ?? value.text.trim(),
    symbol: read.symbol,
    citedAs: read.citedAs,
    symbolKind: read.symbolKind,
    ...(citation.kind === "khac" && read.kind !== "khac" ? { kind: read.kind } : {}),
    ...(citation.date === null && read.date !== null ? { date: read.date } : {}),
  };
}

function dateOf(value: Value, planYear: PlanYear): string | null {
  if (value.cell.type === "date" && typeof value.cell.value === "string") return value.cell.value;
  return value.cell.type === "text" ? (readDay(value.text, planYear)?.date ?? null) : null;
}

function countOf(value: Value): number | null {
  if (value.cell.type === "number" && typeof value.cell.value === "number") return value.cell.value;
  const match = /^(\d{1,6})\b/.exec(value.text.trim());
  return match ? Number(match[1]) : null;
}

function kindOf(value: Value, planYear: PlanYear): EvidenceKind | null {
  const { kind } = readCitation(value.text, { planYear, link: null });
  return evidenceKinds.includes(kind) && kind !== "khac" ? kind : null;
}

/** A row whose evidence has no name but a number or a link of its own. */
function loneEvidence(extras: Extras, planYear: PlanYear): ReadCitation | null {
  const value = extras.number ?? extras.link;
  if (value === null || value.text === "") return null;
  const link = linkOf(extras.link);
  if (extras.number === null && link === null) {
    const read = readEvidence(value.text, { planYear, link: value.cell.link });
    const [first] = read.citations;
    return first === undefined || read.bareNo || read.bareYes
      ? null
      : { citation: first, source: value.at, dateAt: null, linkAt: value.at };
  }
  const citation = fill(readCitation(value.text, { planYear, link }), { ...extras, number: null }, true, planYear);
  return { citation, source: value.at, dateAt: extras.date?.at ?? null, linkAt: extras.link?.at ?? null };
}

/** Makes an evidence row of a citation for a task, or for none. */
export function evidenceFor(read: ReadCitation, taskId: string | null, tableId: string, ids: Ids): Evidence {
  const { citation, source, dateAt, linkAt } = read;
  return {
    id: ids.next(taskId ?? source.sheet, citation.text),
    taskId,
    tableId,
    // One by one: copying them as a whole takes several times as long, for thousands of rows.
    text: citation.text,
    kind: citation.kind,
    number: citation.number,
    symbol: citation.symbol,
    citedAs: citation.citedAs,
    symbolKind: citation.symbolKind,
    date: citation.date,
    link: citation.link,
    quantity: citation.quantity,
    code: citation.code,
    source,
    dateAt,
    linkAt,
  };
}
