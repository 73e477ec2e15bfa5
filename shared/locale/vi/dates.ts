import type { CivilDate, Period, PlanYear } from "../../model/period";
import { longestTimeText, readForms } from "../../text/date-grammar";
import { Remembered } from "../../text/remembered";
import { foldTime } from "./dates/fold-time";
import { daysOf } from "./dates/moment";
import { compiledDays, readMoment } from "./dates/moments";
import type { TimeContext } from "./dates/phrase-values";
import { compiledPhrases } from "./dates/phrases";

export type { TimeContext } from "./dates/phrase-values";

/**
 * What a time cell says, the whole cell or nothing; null for words that give no date.
 *
 * "từ 15/1 đến 30/3/2024" → 2024-01-15 … 2024-03-30; "trước ngày 01/5" → due 2024-04-30; "hằng tháng" → the whole
 * year, monthly; "sau Tết" → null. `by` is the form that read it. Clause 4 of the contract.
 */
export function readTime(text: string, context: TimeContext): { period: Period; by: string } | null {
  const { planYear, deadline } = context;
  const key = planYear.year * 4 + (planYear.schoolYear ? 2 : 0) + (deadline ? 1 : 0);
  let reader = readers.get(key);
  if (reader === undefined) {
    reader = new Remembered((words) => readTimeAnew(words, context), longestTimeText);
    readers.set(key, reader);
  }
  return reader.of(text);
}

type TimeRead = { readonly period: Period; readonly by: string } | null;

/**
 * Time cells repeat: the same months and weeks stand in many rows, and each wording is held against the table once for
 * each year and kind of column.
 */
const readers = new Map<number, Remembered<TimeRead>>();

function readTimeAnew(text: string, context: TimeContext): TimeRead {
  if (text.length > longestTimeText) return null;
  for (const reading of readingsOf(text)) {
    const folded = foldTime(reading);
    const found = readForms(compiledPhrases, folded, context);
    if (found === null) continue;
    return { period: found.result, by: found.id === "moc" ? (readMoment(folded)?.by ?? found.by) : found.by };
  }
  return null;
}

/** A bracket that only says what the time is for: "(Khai giảng)", "(báo cáo 6 tháng)"; never one that moves it. */
const aside =
  /\s*\((?![^()]*(?:âm lịch|\bÂL\b|năm sau|năm tới|năm trước|hoặc|hay))(?:\D|(?:báo cáo |BC )?0?6 tháng)*?\)/giu;
/** "HKI: trước 15/12; năm: 31/10": what each date is for. */
const purpose =
  /(^|[;,\n])\s*(?:[-+•]\s*)?(?:(?:báo cáo|BC|sơ kết|tổng kết|họp|nộp)\s*)*(?:0?6 tháng|(?:cả )?năm|HK ?(?:II?|[12])|học k[ỳì] (?:II?|[12])|sơ kết|tổng kết)\s*:/giu;

/** The words as they stand, then with breaks as mere spaces, then without what only says the purpose. */
function* readingsOf(text: string): Iterable<string> {
  // "Tháng 3⏎năm 2024" is one wording in a narrow column, "15/3⏎20/9" two dates.
  if (text.includes("\n")) yield text.replace(/\s*\n\s*/g, " ");
  yield text;
  const bare = text.includes("(") ? text.replace(aside, "") : text;
  const dates = bare.includes(":") ? bare.replace(purpose, "$1") : bare;
  if (dates !== text) yield dates;
}

/** A single day: "ngày 28/3" → 2024-03-28 in a plan of 2024; null for anything else. */
export function readDay(text: string, planYear: PlanYear): { date: CivilDate; by: string } | null {
  const found = readForms(compiledDays, foldTime(text), null);
  const days = found && daysOf(found.result, planYear);
  return found && days && { date: days.due, by: found.by };
}
