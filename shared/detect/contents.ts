import { looksLikeStatus, looksLikeTime } from "../locale/vi/columns";
import { knownUnit } from "../locale/vi/units";
import { fold } from "../text/fold";
import type { SheetView } from "../text/sheet-view";

/** What the cells beneath a heading hold, as shares of the filled ones (0 to 1). */
export interface Contents {
  readonly filled: number;
  readonly rows: number;
  readonly dates: number;
  readonly numbers: number;
  readonly percents: number;
  readonly statuses: number;
  readonly times: number;
  readonly marks: number;
  /** Document numbers with a symbol, "12/KH-THTU". */
  readonly citations: number;
  /** Addresses of pages, files and shares. */
  readonly links: number;
  /** Units of a school, alone or first in a list. */
  readonly units: number;
  /** Hierarchical numbers, "1.1" or "II.3". */
  readonly nested: number;
  readonly averageLength: number;
  readonly longest: number;
  readonly different: number;
  /** Numbers alone, longer words aside: they count up one by one from 1. */
  readonly counted: boolean;
}

const mostRows = 200;
const mark = /^(x|v|✓|✔|☑|●|•|o|\*|\+|1|có|true)$/iu;
const citation = /\d+[a-z]?\s?(\/\s?\d{4})?\s?[/-]\s?[A-ZĐ][A-Za-zĐđ&.]*\s?[-/]?/u;

const link = /^(https?:|www\.|file:|[a-z]:\\|\\\\)/iu;

/** "Công đoàn, BGH" → "Công đoàn". */
function firstOfList(text: string): string {
  const end = text.search(/[,;+/\n]/);
  return end < 0 ? text : text.slice(0, end);
}

/** The share of a column's filled cells, or the mean of a sum over them. */
const share = (count: number, filled: number): number => (filled === 0 ? 0 : count / filled);

/** Looks at the cells of a column under a header, at most the first 200 filled rows. */
export function contentsOf(view: SheetView, column: number, top: number, bottom: number): Contents {
  const texts: string[] = [];
  let [rows, dates, numbers, percents, statuses, times, marks, citations, links, units, nested, length] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  let longest = 0;
  for (let index = view.firstRowFrom(top); index < view.rows.length && rows < mostRows; index++) {
    const row = view.rows[index];
    if (row === undefined || row.number > bottom) break;
    rows++;
    const cell = view.cell(row.number, column);
    const text = view.text(cell);
    if (cell === undefined || text === "") continue;
    texts.push(text);
    length += text.length;
    if (text.length > longest) longest = text.length;
    const folded = text.length <= 80 ? fold(text) : "";
    if (cell.type === "date") dates++;
    else if (cell.type === "number" && !cell.style.percent) numbers++;
    if (cell.style.percent || /^\d{1,3}([.,]\d+)?\s*%$/.test(text)) percents++;
    if (mark.test(text) || cell.type === "boolean") marks++;
    if (folded !== "" && looksLikeStatus(folded)) statuses++;
    if (cell.type === "date" || (folded !== "" && looksLikeTime(folded))) times++;
    if (text.length < 200 && citation.test(text)) citations++;
    if (link.test(text)) links++;
    if (text.length <= 60 && knownUnit(firstOfList(text)) !== null) units++;
    if (/^([IVX]+|[A-ZĐ]|\d+)[.)]\d+(\.\d+)*\.?$/.test(text)) nested++;
  }
  const filled = texts.length;
  return {
    filled,
    rows,
    dates: share(dates, filled),
    numbers: share(numbers, filled),
    percents: share(percents, filled),
    statuses: share(statuses, filled),
    times: share(times, filled),
    marks: share(marks, filled),
    citations: share(citations, filled),
    links: share(links, filled),
    units: share(units, filled),
    nested: share(nested, filled),
    averageLength: share(length, filled),
    longest,
    different: share(new Set(texts).size, filled),
    counted: texts
      .filter((text) => /^\d+([.]\d+)*[.)]?$/.test(text))
      .every((text, index) => Number(text.replace(/[.)]$/, "")) === index + 1),
  };
}
