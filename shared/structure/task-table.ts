import { valueReasons } from "../locale/vi/reading-reasons";
import { valueOf, type Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import type { Heading, Party, Task } from "../model/task";
import { knownUnit } from "../locale/vi/units";
import { Aboves } from "./above";
import { tasksOfRepaired, type Collected } from "./collected";
import type { EvidenceCodes } from "./evidence-codes";
import { evidenceFor, EvidenceReader } from "./evidence-cells";
import { legendOf } from "./legend";
import { monthsOf } from "./months";
import { outlineOf, type OutlineRow } from "./outline";
import { holdsFractions, percentOf } from "./percent";
import type { PlanGroups } from "./plan-group";
import { splitNumbering } from "./numbering";
import { RowReader, tidyTitle, type ContentRow } from "./content-row";
import { RowSorter } from "./rows";
import type { TableCells } from "./table-cells";
import { StatusReader } from "./task-status";
import { codesOf, type TaskName } from "./task-name";
import { codeRef, headerRef, TaskPlaces } from "./task-places";
import { countColumnsOf, PartyReader, quantitiesOf, textsOf, type CountColumn } from "./task-words";
import { TimeReader } from "./task-time";

interface TableContext {
  readonly cells: TableCells;
  readonly groups: PlanGroups;
  readonly codes: EvidenceCodes;
  readonly collected: Collected;
  readonly leads: PartyReader;
  readonly partners: PartyReader;
  readonly times: TimeReader;
  readonly papers: EvidenceReader;
  readonly states: StatusReader;
  readonly places: TaskPlaces;
  readonly countColumns: readonly CountColumn[];
  readonly fractions: boolean;
  /** The unit that the sheet is named after. */
  readonly sheetUnit: string | null;
}

/** Reads a task table or month matrix into headings, tasks and evidence; gives the names of its tasks. */
export function readTaskTable(
  cells: TableCells,
  settings: Settings,
  groups: PlanGroups,
  codes: EvidenceCodes,
  collected: Collected,
): TaskName[] {
  const { view, table } = cells;
  const context: TableContext = {
    cells,
    groups,
    codes,
    collected,
    leads: new PartyReader(cells, "lead", settings),
    partners: new PartyReader(cells, "partners", settings),
    times: new TimeReader(cells),
    papers: new EvidenceReader(cells),
    states: new StatusReader(cells, settings, legendOf(view, table)),
    places: new TaskPlaces(cells),
    countColumns: countColumnsOf(cells),
    fractions: holdsFractions(cells),
    sheetUnit: knownUnit(table.sheet),
  };
  return new OutlineReader(context, outlineOf(contentOf(cells, collected))).read();
}

/** The rows of work taken apart, with the headings that stand in a column of groups; the others are left over. */
function contentOf(cells: TableCells, collected: Collected): ContentRow[] {
  const reader = new RowReader(cells);
  const sorter = new RowSorter(cells);
  const groups = cells.column("group") === null ? null : { last: "" };
  const rows: ContentRow[] = [];
  for (let row = sorter.next(); row !== null; row = sorter.next()) {
    if (sorter.reason !== null) {
      collected.leave(cells, row.number, sorter.reason);
      continue;
    }
    const content = reader.read(row);
    if (groups === null) rows.push(content);
    else rows.push(...withGroup(cells, content, groups));
  }
  return rows;
}

/** A row that begins a group in the column of groups comes with the group as a heading before it. */
function withGroup(cells: TableCells, content: ContentRow, before: { last: string }): ContentRow[] {
  const column = cells.column("group");
  const value = column === null ? null : cells.value(content.number, column);
  if (column === null || value === null || value.inherited || value.cell.type !== "text") return [content];
  const { numbering, rest } = splitNumbering(value.text.replace(/\s+/g, " "));
  const title = tidyTitle(rest);
  if (title === "" || title === before.last) return [content];
  before.last = title;
  const heading: ContentRow = {
    ...content,
    // The column stands outside of the rows' own numbers, whatever numbers its groups carry.
    ...{ numbering: numbering && { ...numbering, style: "part" as const } },
    ...{ swapped: null, title, titleColumn: column, titleInherited: false },
    ...{ hasData: false, hasAny: false, whole: false },
    format: { bold: true, fill: null, merged: true, words: "" },
  };
  return content.title === "" && !content.hasAny ? [heading] : [heading, content];
}

/** Walks the outline from top to bottom; parents come before their children. */
class OutlineReader {
  /** By index in the outline; null for what has no id. */
  private readonly ids: (string | null)[];
  private readonly aboves: Aboves;
  private readonly headingIndexes: number[] = [];
  /** By index in the outline: how many tasks stand under a heading. */
  private readonly counts: number[];
  private readonly names: TaskName[] = [];
  private readonly taskOfRow: Map<number, string> | null;
  /** The last row that is no continuation is a task. */
  private aboveIsTask = false;

  constructor(
    private readonly context: TableContext,
    private readonly outline: readonly OutlineRow[],
  ) {
    const { cells, collected } = context;
    this.ids = new Array<string | null>(outline.length).fill(null);
    this.counts = new Array<number>(outline.length).fill(0);
    this.taskOfRow = tasksOfRepaired(cells);
    this.aboves = new Aboves(outline, (path) => collected.taskIds.start([cells.table.sheet, ...path]));
  }

  read(): TaskName[] {
    const { cells, collected, sheetUnit } = this.context;
    const firstHeading = collected.headings.length;
    let index = 0;
    for (const row of this.outline) {
      if (row.kind !== "continuation") this.aboveIsTask = row.kind === "task";
      if (row.kind === "heading") this.heading(row, index);
      else if (row.kind === "task") this.task(row, index);
      else this.rest(row);
      index++;
    }
    for (const [place, ofHeading] of this.headingIndexes.entries()) {
      const heading = collected.headings[firstHeading + place];
      if (heading) collected.headings[firstHeading + place] = { ...heading, taskCount: this.counts[ofHeading] ?? 0 };
    }
    const titleColumn = cells.column("title");
    if (!cells.has("lead") && sheetUnit === null && this.names.length > 0) {
      collected.leadless.push({
        tableId: cells.table.id,
        at: headerRef(cells, titleColumn ?? cells.table.header.left),
      });
    }
    collected.noteRepairs(cells, this.taskOfRow);
    return this.names;
  }

  private heading(row: OutlineRow, index: number): void {
    const { cells, collected } = this.context;
    const { content } = row;
    const { headings, idStart } = this.aboves.of(row);
    const id = collected.headingIds.nextAfter(idStart, content.title);
    const parentIndex = headings.at(-1);
    const heading: Heading = {
      id,
      tableId: cells.table.id,
      row: content.number,
      code: content.numbering?.text ?? null,
      codeAt: codeRef(cells, content),
      title: content.title,
      at: cells.ref(content.number, content.titleColumn),
      parentId: parentIndex === undefined ? null : (this.ids[parentIndex] ?? null),
      taskCount: 0,
    };
    this.ids[index] = id;
    this.headingIndexes.push(index);
    collected.headings.push(heading);
    collected.fate(cells.table, content.number, "heading");
    cells.remember(content.number);
  }

  private rest(row: OutlineRow): void {
    const { cells, collected } = this.context;
    const { content, kind } = row;
    if (kind === "untitled") {
      collected.untitled.push(cells.ref(content.number, cells.column("title") ?? content.titleColumn));
      collected.noteBroken(cells, content.number, null);
      collected.leave(cells, content.number, "no-title");
      cells.remember(content.number);
      return;
    }
    if (kind === "continuation") {
      if (this.aboveIsTask) {
        collected.fate(cells.table, content.number, "continuation");
        cells.remember(content.number);
        return;
      }
    }
    collected.leave(cells, content.number, content.numbering !== null ? "no-title" : "unknown");
  }

  /** The rows of a task: its own and its continuations. */
  private rowsOf(index: number): number[] {
    const rows = [this.outline[index]?.content.number ?? 0];
    for (let next = index + 1; this.outline[next]?.kind === "continuation"; next++) {
      rows.push(this.outline[next]?.content.number ?? 0);
    }
    return rows;
  }

  private task(row: OutlineRow, index: number): void {
    const { cells, collected, partners, times, groups, states, places, countColumns, fractions } = this.context;
    const { view, table } = cells;
    const { content } = row;
    const rows = this.rowsOf(index);
    const { prefixes, headings, path, task: parentIndex, idStart } = this.aboves.of(row);
    const id = collected.taskIds.nextAfter(idStart, content.title);
    this.ids[index] = id;
    const titleAt = cells.ref(content.number, content.titleColumn);
    const months = table.role === "month-matrix" ? monthsOf(cells, content.number, content.titleColumn) : null;
    const time = times.of(rows, months, titleAt, path);
    const percentValue = cells.first(content.number, "percent");
    const percent = percentOf(percentValue, fractions);
    const state = states.of(rows, percent, months, content.titleColumn, titleAt);
    const due = valueOf(time.due);
    const completed = valueOf(state.completedOn);
    const result = textsOf(cells, rows, "result");
    const task: Task = {
      id,
      tableId: table.id,
      row: content.number,
      rows,
      hidden: content.row.hidden || view.sheet.hidden || view.sheet.hiddenColumns.has(content.titleColumn),
      code: content.numbering?.text ?? null,
      codeAt: codeRef(cells, content),
      title: content.title,
      titleAt,
      headingId: headings.length === 0 ? null : (this.ids[headings.at(-1) ?? -1] ?? null),
      path,
      planGroup: groups.groupOf(path, content.title, table.id),
      parentId: parentIndex === null ? null : (this.ids[parentIndex] ?? null),
      lead: this.lead(rows),
      partners: partners.of(rows),
      start: time.start,
      due: time.due,
      recurrence: time.recurrence,
      timeText: time.text,
      status: state.status,
      percent: state.percent ?? { how: "missing", at: cells.place(content.number, "percent") },
      completedOn: state.completedOn,
      late: state.late ?? (completed !== null && due !== null ? completed > due : null),
      result,
      quantities: quantitiesOf(cells, rows, result, countColumns),
      notes: textsOf(cells, rows, "notes"),
      cells: places.of(content, state.status.how === "missing" ? state.status.at : null),
    };
    collected.tasks.push(task);
    for (const heading of headings) this.counts[heading] = (this.counts[heading] ?? 0) + 1;
    for (const one of time.unread) collected.unreadTimes.push({ ...one, taskId: id });
    if (state.unread) collected.unreadStatuses.push({ ...state.unread, taskId: id });
    collected.fate(table, content.number, "task");
    for (const one of rows) {
      this.taskOfRow?.set(one, id);
      collected.noteBroken(cells, one, id);
      this.evidence(one, one !== content.number, id);
    }
    cells.remember(content.number);
    const codes = codesOf(cells, content);
    const number = content.numbering?.text ?? null;
    this.names.push({ taskId: id, codes, number, prefixes, title: content.title, sheet: table.sheet });
  }

  private evidence(row: number, ownOnly: boolean, taskId: string): void {
    const { cells, codes, collected, papers } = this.context;
    const read = papers.of(row, ownOnly);
    for (const column of cells.columns("evidence-code")) codes.name(cells.said(row, column)?.text ?? "", taskId);
    for (const one of read.bareYes) collected.bareYes.push({ ...one, taskId });
    for (const one of read.citations)
      if (!codes.name(one.citation.text, taskId))
        collected.evidence.push(evidenceFor(one, taskId, cells.table.id, collected.evidenceIds));
  }

  private lead(rows: readonly number[]): Reading<readonly Party[]> {
    const { cells, leads, sheetUnit } = this.context;
    const read = leads.of(rows);
    if (read.how !== "missing" || cells.has("lead") || sheetUnit === null) return read;
    const at = headerRef(cells, cells.column("title") ?? cells.table.header.left);
    return {
      how: "inferred",
      value: [{ name: sheetUnit, kind: "unit" }],
      at,
      by: valueReasons.sheetName(cells.table.sheet),
    };
  }
}
