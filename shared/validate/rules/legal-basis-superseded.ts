import { cellKey, type CellRef } from "../../model/cell";
import type { Evidence } from "../../model/evidence";
import type { LegalDocument } from "../../model/plan";
import type { TextAt } from "../../model/reading";
import type { Task } from "../../model/task";
import { citedIds } from "../../text/cited-ids";
import { codeAt } from "../../text/code-at";
import { isDigit } from "../../text/letters";
import { defineRule } from "../define-rule";
import { remarksOf } from "../remarks";
import { day, shown } from "../wording";

export const legalBasisSuperseded = defineRule({
  id: "legal-basis-superseded",
  severity: "warning",
  why: "Căn cứ pháp lý đã hết hiệu lực thì không dùng để báo cáo nữa.",
  good: "Luật số 10/2022/QH15; Thông tư 09/2024/TT-BGDĐT",
  bad: "Nghị định 04/2015/NĐ-CP sau ngày 01/7/2023",
  *check({ tasks, evidence, laws, asOf, structured }) {
    const dead = new Map(
      laws.filter(({ until }) => until !== null && until <= asOf).map((law) => [law.id.toUpperCase(), law]),
    );
    if (dead.size === 0) return;
    const needles = new Set(Array.from(dead.values(), ({ id }) => needleOf(id)));
    const anyNeedle = new RegExp(Array.from(needles, (needle) => needle.replace(/[^\p{L}\d]/gu, "\\$&")).join("|"));
    const allSayYears = [...needles].every((needle) => needle.includes("/"));
    const known: DeadLaws = { dead, anyNeedle, seen: new Set() };
    for (const task of tasks) {
      if (!taskMayCite(task, anyNeedle)) continue;
      for (const law of cited(task.title, task.titleAt, known)) yield { at: task.titleAt, task, params: params(law) };
      for (const { text, at } of remarksOf(task)) {
        for (const law of cited(text, at, known)) yield { at, task, params: params(law) };
      }
    }
    for (const row of evidence) {
      if (!evidenceMayCite(row, anyNeedle, allSayYears)) continue;
      for (const law of cited(evidenceText(row), row.source, known))
        yield { at: row.source, evidence: row, params: params(law) };
    }
    for (const { title, at } of structured.headings) {
      for (const law of cited(title, at, known)) yield { at, params: params(law) };
    }
  },
  message: ({ id, until, replacedBy }) =>
    `Văn bản ${shown(id)} hết hiệu lực từ ${day(until)}${replacedBy ? `, đã có ${shown(replacedBy)} thay thế` : ""}. Hãy dẫn văn bản đang có hiệu lực.`,
});

const none: readonly LegalDocument[] = [];

const params = ({ id, until, replacedBy }: LegalDocument) => ({ id, until, replacedBy });

interface DeadLaws {
  /** By their ids. */
  readonly dead: ReadonlyMap<string, LegalDocument>;
  /** Finds a piece of any of their ids. */
  readonly anyNeedle: RegExp;
  /** Cells with ids that they were found to cite: each is told once. */
  readonly seen: Set<string>;
}

/** The dead laws that a text cites and its cell has not been found to cite before. */
function cited(text: string, at: CellRef, { dead, anyNeedle, seen }: DeadLaws): readonly LegalDocument[] {
  if (!anyNeedle.test(text)) return none;
  const laws: LegalDocument[] = [];
  for (const id of citedIds(text)) {
    const law = dead.get(id);
    const key = `${cellKey(at)} ${id}`;
    if (!law || seen.has(key)) continue;
    seen.add(key);
    laws.push(law);
  }
  return laws;
}

/** A piece that every way of writing an id holds: "04/2015/NĐ-CP" → "4/2015", "04-CTr/BDVTU" → "CTr". */
function needleOf(id: string): string {
  const [, number, year, letters] = /^0*(\d+)(\/\d{4})?[/-](\p{L}+)/u.exec(id) ?? [];
  return year === undefined ? (letters ?? id) : `${number ?? ""}${year}`;
}

/** The words, and number with symbol where they stand in columns of their own. */
function evidenceText(row: Evidence): string {
  const number = numberOf(row);
  return number === "" ? row.text : `${row.text} ${number}`;
}

function taskMayCite({ title, result, notes }: Task, needle: RegExp): boolean {
  return needle.test(title) || someCite(result, needle) || someCite(notes, needle);
}

function someCite(texts: readonly TextAt[], needle: RegExp): boolean {
  for (const { text } of texts) if (needle.test(text)) return true;
  return false;
}

function evidenceMayCite(row: Evidence, needle: RegExp, onlyWithYear: boolean): boolean {
  return needle.test(row.text) || ((saysYear(row) || !onlyWithYear) && needle.test(numberOf(row)));
}

/** May number and symbol hold a year? "04/2015" and "NĐ-CP", "04" and "2015/NĐ-CP"; a school's own seldom do. */
function saysYear({ number, symbol }: Evidence): boolean {
  return number !== null && symbol !== null && (number.includes("/") || isDigit(codeAt(symbol, 0)));
}

function numberOf({ number, symbol }: Evidence): string {
  return number !== null && symbol !== null ? `${number}/${symbol}` : "";
}
