import type { Slot } from "../../../text/date-grammar";
import { numberWords } from "../number-words";

const inWords: Readonly<Record<string, number>> = { ...numberWords, nhat: 1 };

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** Digits, Roman or in words: "3", "iii", "ba" → 3; null when it is none or above `most`. */
export function smallNumber(raw: string, most: number): number | null {
  const value = /^\d+$/.test(raw) ? Number(raw) : (inWords[raw] ?? romans.indexOf(raw) + 1);
  return value < 1 || value > most ? null : value;
}

/** "2024" → 2024, "24" → 2024. */
export function fullYear(raw: string): number {
  const year = Number(raw);
  return raw.length === 2 ? 2000 + year : year;
}

/** Sources of patterns over text folded by `foldTime`. */
export const sources = {
  day: "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)",
  month: "(?:0?[1-9]|1[0-2])(?!\\d)",
  monthInWords:
    "(?:(?:0?[1-9]|1[0-2])(?!\\d)|(?:muoi hai|muoi mot|muoi|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin|viii|vii|vi|iv|v|iii|ii|ix|xii|xi|x|i)(?![a-z]))",
  quarter: "(?:(?:iv|i{1,3}|mot|hai|ba|tu|bon)(?![a-z0-9])|0?[1-4](?!\\d))",
  weekdayName: "(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7](?=[ ,]))(?![a-z0-9/])",
  /** What stands between the parts of a list or range. */
  between: "(?:[,;+&-]| ?den | ?toi )",
};

const clock =
  "(?:\\d{1,2} ?(?:h|g|gio|:)(?: ?[0-5]?\\d)?(?: ?(?:phut|ph|p))?(?::[0-5]\\d(?:\\.\\d+)?)?z?)(?![a-z0-9/])";
const session = "(?:dau gio |cuoi |trong )?(?:buoi )?(?:sang|trua|chieu|toi)(?![a-z])";
const hourPiece = `(?:(?:vao |luc |tu )?${clock}(?:(?:-| ?den )${clock})?|${session}|${sources.weekdayName})`;
const hours = `${hourPiece}(?:[ ,;:-]*${hourPiece}){0,3}`;

/** Without one of these a text names no hour; "15 hàng tháng", "T3-T5" and "chậm nhất" name none. */
const hourWords =
  /\d ?(?:h|gio|g|:)(?![a-oq-y])|sang|trua|chieu|toi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7][ ,]| t[2-7]$/;

/** What the words before or after a day say about the hour; only whether a clock or a weekday is named matters. */
export const hourFlags = { clock: 1, weekday: 2 } as const;

const clockPattern = new RegExp(clock);
const weekdayPattern = new RegExp(sources.weekdayName);

function hourValue(raw: string): number {
  return (clockPattern.test(raw) ? hourFlags.clock : 0) + (weekdayPattern.test(`${raw} `) ? hourFlags.weekday : 0);
}

/** What comes back in a school, before "hằng tháng": họp HĐSP, sinh hoạt chi bộ, báo cáo. */
const recurringWork =
  "hop|sinh hoat|bao cao|kiem tra|giao ban|chao co|truc|cap nhat|cong khai|thuc hien|to chuc|hdsp|hoi dong|su pham|chi bo|to|" +
  "cong doan|chuyen mon|duoi co|co quan|bch|bgh|don vi|cac|buoi|phien|dinh ky|dinh ki";

const cycles = ["ngay", "tuan", "thang", "quy", "hoc ky", "nam"];

/** Place of a cycle in `cycleRecurrences` (./recurrence): "quý" → 3. */
function cycleValue(raw: string): number | null {
  const plain = raw.replace("qui", "quy").replace("ki", "ky").replace("nam hoc", "nam");
  const at = cycles.indexOf(plain);
  return at < 0 ? null : at;
}

function slot<Value>(source: string, read: (raw: string) => Value | null): Slot<Value> {
  return { source, read };
}

/** A place of hours takes nothing in a text without their words. */
function hourSlot(source: string): Slot<number> {
  const whole = { name: "h", source };
  const none = { name: "", source: "(?!)" };
  return { source: (text) => (hourWords.test(text) ? whole : none), read: hourValue };
}

const smallCount = (raw: string): number => (/^\d/.test(raw) ? Number(raw) : (inWords[raw] ?? Number.NaN));

const upTo = (most: number) => (raw: string) => smallNumber(raw.replace(/^thu /, ""), most);

/** The small slots; each gives a number. */
export const numberSlots: Readonly<Record<string, Slot<number>>> = {
  d: slot(sources.day, Number),
  m: slot(sources.month, Number),
  tháng: slot(sources.monthInWords, upTo(12)),
  y: slot("(?:19|20)\\d\\d(?!\\d)", Number),
  yy: slot("(?:(?:19|20)\\d\\d|[1-4]\\d)(?!\\d)", fullYear),
  y20: slot("(?:(?:19|20)\\d\\d|[2-4]\\d)(?!\\d)", fullYear),
  q: slot(sources.quarter, upTo(4)),
  w: slot("(?:thu )?(?:(?:iv|v|i{1,3}|nhat|mot|hai|ba|tu|bon|nam)(?![a-z0-9])|0?[1-5](?!\\d))", upTo(5)),
  hk: slot("(?:(?:ii?|mot|hai)(?![a-z0-9])|0?[12](?!\\d))", upTo(2)),
  n: slot("(?:\\d{1,2}(?!\\d)|(?:mot|hai|ba|bon|sau)(?![a-z]))", smallCount),
  "nửa năm": slot("(?:\\d{1,2}(?!\\d)|ba(?![a-z])|sau(?![a-z])|chin(?![a-z]))", upTo(11)),
  serial: slot("\\d{5}", Number),
  giờ: hourSlot(`${hours}[ ,;:-]*`),
  "giờ sau": hourSlot(`(?:(?:[ ,;:-]|t(?=\\d))*${hours}| t[2-7]$)`),
  "việc lặp": slot(`(?:(?:${recurringWork})(?: (?=[a-z])|(?![a-z])))+`, () => 0),
  "chu kỳ": slot("(?:ngay|tuan|thang|qu[yi]|hoc k[yi]|nam hoc|nam)(?![a-z])", cycleValue),
};
