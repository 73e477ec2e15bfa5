import type { CellRef } from "../model/cell";
import type { Citation, Evidence } from "../model/evidence";
import type { ColumnRole } from "../model/layout";
import type { PlanYear } from "../model/period";
import type { BareYes } from "../model/structure";
import { readDay } from "../locale/vi/dates";
import { readCitation, readEvidence, type EvidenceContext } from "../locale/vi/citations";
import { evidenceKinds, type EvidenceKind } from "../model/evidence";
import { isFiller } from "../text/clean";
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

const nothing: ReadEvidenceRow = { citations: [], bareYes: [] };

interface Extras {
  readonly number: Value | null;
  readonly date: Value | null;
  readonly link: Value | null;
  readonly count: Value | null;
  readonly kind: Value | null;
}

const noExtras: Extras = { number: null, date: null, link: null, count: null, kind: null };

/** Reads the evidence of the rows of one table; contract, section 6. */
export class EvidenceReader {
  private readonly planYear: PlanYear;
  private readonly columns: readonly number[];
  private readonly hasExtras: boolean;
  private readonly context: EvidenceContext;

  constructor(private readonly cells: TableCells) {
    this.planYear = cells.table.planYear;
    this.columns = cells.columns("evidence");
    this.hasExtras = cells.has("evidence-number", "evidence-date", "evidence-link", "evidence-count", "evidence-kind");
    this.context = { planYear: this.planYear, link: null };
  }

  /**
   * The evidence of one row: each evidence cell split into citations, own columns for number, date, link, count and
   * kind filled in. `ownOnly`: without what stands in merged areas that began above.
   */
  of(row: number, ownOnly: boolean): ReadEvidenceRow {
    const { planYear } = this;
    const extras = this.hasExtras ? this.extrasOf(row, ownOnly) : noExtras;
    const filled = this.columns.length < 2 ? this.columns.length : this.filledOn(row, ownOnly);
    let citations: ReadCitation[] | null = null;
    let { bareYes } = nothing;
    for (const column of this.columns) {
      const value = this.value(row, column, ownOnly);
      const words = value === null ? "" : wordsOf(value);
      if (value === null || words === "") continue;
      const { link } = value.cell;
      const read = readEvidence(words, link === null ? this.context : { planYear, link });
      if (read.bareYes) {
        if (extras.number === null && extras.link === null) bareYes = [...bareYes, { at: value.at, text: value.text }];
        continue;
      }
      if (read.bareNo) continue;
      const alone = read.citations.length === 1;
      for (const one of read.citations) {
        const citation = filled > 1 ? one : fill(one, extras, alone, planYear);
        const dateAt = extras.date?.at ?? null;
        const linkAt = extras.link?.at ?? null;
        const cited: ReadCitation = { citation, source: value.at, dateAt, linkAt };
        if (citations === null) citations = [cited];
        else citations.push(cited);
      }
    }
    // A link beside papers and pictures is none of theirs.
    const apart = filled > 1 && citations !== null && citations.length > 1;
    if (extras !== noExtras && (citations === null || (apart && linkOf(extras.link) !== null))) {
      const lone = loneEvidence(apart ? { ...extras, number: null } : extras, planYear);
      if (lone !== null) citations = [...(citations ?? []), lone];
    }
    return citations === null && bareYes.length === 0
      ? nothing
      : { citations: citations ?? nothing.citations, bareYes };
  }

  /** How many evidence columns say something on a row. */
  private filledOn(row: number, ownOnly: boolean): number {
    let filled = 0;
    for (const column of this.columns) if (this.value(row, column, ownOnly) !== null) filled++;
    return filled;
  }

  /** What an evidence column says on a row. */
  private value(row: number, column: number, ownOnly: boolean): Value | null {
    const value = this.cells.said(row, column);
    return value === null || (ownOnly && value.inherited) ? null : value;
  }

  private extrasOf(row: number, ownOnly: boolean): Extras {
    const { cells } = this;
    return {
      number: wholeNumber(extra(cells, row, "evidence-number", ownOnly), cells, row),
      date: extra(cells, row, "evidence-date", ownOnly),
      link: extra(cells, row, "evidence-link", ownOnly),
      count: extra(cells, row, "evidence-count", ownOnly),
      kind: extra(cells, row, "evidence-kind", ownOnly),
    };
  }
}

/** What an own column of something says on a row; dashes and points say nothing. */
function extra(cells: TableCells, row: number, role: ColumnRole, ownOnly: boolean): Value | null {
  const value = cells.first(row, role);
  if (value === null || value.cell.type === "error" || (ownOnly && value.inherited)) return null;
  return isFiller(value.text) && value.cell.link === null ? null : value;
}

/** "21" and "KH-MNHM" in two columns are one number: "21/KH-MNHM"; "05" and "CT/TW" are "05-CT/TW". */
function wholeNumber(first: Value | null, cells: TableCells, row: number): Value | null {
  if (first === null || !/^\d{1,5}(?:\/\d{4})?$/.test(first.text) || cells.columns("evidence-number").length < 2)
    return first;
  for (const column of cells.columns("evidence-number")) {
    const symbol = cells.said(row, column)?.text ?? "";
    if (/^\p{L}[\p{L}\d\s./&-]*$/u.test(symbol))
      return { ...first, text: `${first.text}${symbol.includes("/") ? "-" : "/"}${symbol}` };
  }
  return first;
}

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
