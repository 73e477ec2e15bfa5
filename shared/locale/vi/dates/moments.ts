import type { Form, Slot } from "../../../text/date-grammar";
import { compileForms, readForms, sourceOfAny } from "../../../text/date-grammar";
import { dateParts, serialToDate } from "../../../text/civil-date";
import { foldLiteral } from "./fold-time";
import type { Moment } from "./moment";
import { dayMoment, lastWeek, monthsMoment, partOfMonth, semester, weekOfMonth } from "./moment";
import { hourFlags, numberSlots } from "./slots";

type Value = number | Moment;
type MomentForm = Form<Value, null, Moment>;

/** The value of a number slot; NaN never gets into a date, for `isoDate` refuses it. */
const num = (value: Value | null | undefined): number => (typeof value === "number" ? value : Number.NaN);
const year = (value: Value | null | undefined): number | null => (typeof value === "number" ? value : null);

const withClock = (moment: Moment | null, hours: Value | null | undefined): Moment | null =>
  moment !== null && (num(hours) & hourFlags.clock) !== 0 ? { ...moment, clock: true } : moment;

/** `2024-03-01/2024-03-31`, or one date for a day; the compact reading of the examples, in a plan of 2024. */
const monthForms: readonly MomentForm[] = [
  {
    id: "thang",
    name: "tháng {tháng}",
    form: "(tháng|tháng:) {tháng}[( (năm|/|-|.|,|, năm|của năm|) {y}|/{y20})]",
    examples: [
      ["tháng 3/2024", "2024-03-01/2024-03-31"],
      ["Tháng Ba", "2024-03-01/2024-03-31"],
      ["tháng 02 năm 2024", "2024-02-01/2024-02-29"],
      ["Tháng 12, năm 2023", "2023-12-01/2023-12-31"],
      ["tháng XII", "2024-12-01/2024-12-31"],
      ["Tháng mười một", "2024-11-01/2024-11-30"],
      ["tháng  3", "2024-03-01/2024-03-31"],
      ["Tháng 9/24", "2024-09-01/2024-09-30"],
      ["Tháng 9.2024", "2024-09-01/2024-09-30"],
    ],
    rejects: ["tháng 13", "tháng", "tháng giêng", "tháng 3 âm lịch", "tháng 3/4"],
    read: ([month, inYear, short]) => ({
      ...monthsMoment(num(month), num(month), year(inYear) ?? year(short)),
      written: "month",
    }),
  },
  {
    id: "t-thang",
    name: "T{tháng}",
    form: "(T|Th|Thg)[.] {m}[(/|-| năm ){y20}]",
    examples: [
      ["T3", "2024-03-01/2024-03-31"],
      ["Th3", "2024-03-01/2024-03-31"],
      ["T.10", "2024-10-01/2024-10-31"],
      ["T3/2024", "2024-03-01/2024-03-31"],
      ["T11/24", "2024-11-01/2024-11-30"],
    ],
    rejects: ["T2/4", "T13", "T2/12"],
    read: ([month, inYear]) => ({ ...monthsMoment(num(month), num(month), year(inYear)), written: "month" }),
  },
];

const compiledMonths = compileForms<Value, null, Moment>(monthForms, numberSlots, foldLiteral);

/** A month in words, with or without its year; inside "tuần 2 {tháng nào}". */
const monthSlots: Readonly<Record<string, Slot<Value>>> = {
  ...numberSlots,
  "tháng nào": {
    source: sourceOfAny(compiledMonths),
    read: (raw) => readForms(compiledMonths, raw.trim(), null)?.result ?? null,
  },
};

const monthOf = (value: Value | null | undefined): Moment | null =>
  value !== null && value !== undefined && typeof value !== "number" ? value : null;

/** A form over a part of a month: "cuối {tháng nào}". */
function part(
  id: string,
  name: string,
  form: string,
  days: (month: number, inYear: number | null) => Moment,
  examples: MomentForm["examples"],
  rejects: readonly string[],
): MomentForm {
  return {
    id,
    name,
    form,
    examples,
    rejects,
    read([value]) {
      const month = monthOf(value);
      return month && days(month.month, month.year);
    },
  };
}

const otherForms: readonly MomentForm[] = [
  {
    id: "ngay-so",
    name: "{ngày}/{tháng}/{năm}",
    form: "[{giờ}][ngày|ngày:] {d}/{m}[(/|-| năm |, năm|,| ){yy}][{giờ sau}]",
    examples: [
      ["15/3/2024", "2024-03-15"],
      ["15/03/2024", "2024-03-15"],
      ["15/3/24", "2024-03-15"],
      ["15/3", "2024-03-15"],
      ["ngày 01/5", "2024-05-01"],
      ["15 / 3 / 2024", "2024-03-15"],
      ["sáng 03/6", "2024-06-03"],
      ["8 giờ ngày 28/9", "2024-09-28"],
      ["8g00 ngày 15/3", "2024-03-15"],
      ["14h30, chiều thứ Sáu, ngày 15/3/2024", "2024-03-15"],
      ["7h30 - 10h00 ngày 15/3", "2024-03-15"],
      ["Thứ Sáu, 15/3/2024", "2024-03-15"],
      ["15/3/2024 (thứ Sáu)", "2024-03-15"],
      ["15/3/2024 08:00", "2024-03-15"],
      ["chủ nhật ngày 17/3", "2024-03-17"],
      ["29/2", "2024-02-29"],
    ],
    rejects: [
      "31/4",
      "32/3",
      "15/13",
      "30/02/2024",
      "T2/4",
      "15/3/4",
      "0/3",
      "dịp 20/11",
      "sau 15/3",
      "15/3/2024 âm lịch",
    ],
    read: ([hours, day, month, inYear, after]) =>
      withClock(withClock(dayMoment(num(day), num(month), year(inYear)), hours), after),
  },
  {
    id: "ngay-cham",
    name: "{ngày}-{tháng}-{năm}",
    form: "[{giờ}][ngày] {d}(.|-){m}(.|-){yy}[{giờ sau}]",
    examples: [
      ["15-3-2024", "2024-03-15"],
      ["15.3.2024", "2024-03-15"],
      ["15.03.24", "2024-03-15"],
      ["ngày 15-03-2024", "2024-03-15"],
    ],
    rejects: ["31.4.2024", "15-13-2024"],
    read: ([hours, day, month, inYear, after]) =>
      withClock(withClock(dayMoment(num(day), num(month), year(inYear)), hours), after),
  },
  {
    id: "ngay-cham-khong-nam",
    name: "{ngày}.{tháng}",
    form: "[{giờ}][ngày] {d}.{m}",
    examples: [
      ["15.3", "2024-03-15"],
      ["ngày 05.9", "2024-09-05"],
    ],
    rejects: ["31.4", "1.1.1"],
    read: ([hours, day, month]) => withClock(dayMoment(num(day), num(month), null), hours),
  },
  {
    id: "ngay-gach-khong-nam",
    name: "{ngày}-{tháng}",
    form: "[{giờ}][ngày] {d}-{m}",
    examples: [
      ["15-3", "2024-03-15"],
      ["ngày 28-02", "2024-02-28"],
    ],
    rejects: ["3-5", "31-4"],
    // "3-5" may be months 3 to 5; only a number above 12 is surely a day.
    read: ([hours, day, month]) => (num(day) > 12 ? withClock(dayMoment(num(day), num(month), null), hours) : null),
  },
  {
    id: "ngay-chu",
    name: "ngày {ngày} tháng {tháng}",
    form: "[{giờ}][ngày|ngày:] {d}[,] tháng {tháng}[ (năm|/|-|,|, năm|) {y}][{giờ sau}]",
    examples: [
      ["ngày 15 tháng 3 năm 2024", "2024-03-15"],
      ["15 tháng 3", "2024-03-15"],
      ["14 giờ ngày 28 tháng 9", "2024-09-28"],
      ["Ngày 05 tháng 01, năm 2024", "2024-01-05"],
      ["20 tháng Mười", "2024-10-20"],
    ],
    rejects: ["ngày 31 tháng 4", "10 ngày đầu tháng 4", "6 tháng đầu năm"],
    read: ([hours, day, month, inYear, after]) =>
      withClock(withClock(dayMoment(num(day), num(month), year(inYear)), hours), after),
  },
  {
    id: "ngay-iso",
    name: "{năm}-{tháng}-{ngày}",
    form: "{y}(-|/|.){m}(-|/|.){d}[{giờ sau}]",
    examples: [
      ["2024-03-15", "2024-03-15"],
      ["2024-03-15T00:00:00.000Z", "2024-03-15"],
      ["2024-03-15 08:30:00", "2024-03-15"],
      ["2024/3/15", "2024-03-15"],
    ],
    rejects: ["2024-04-31", "2024-15-03"],
    read: ([inYear, month, day, after]) => withClock(dayMoment(num(day), num(month), year(inYear)), after),
  },
  {
    id: "ngay-so-seri",
    name: "số ngày của Excel",
    form: "{serial}",
    examples: [["45366", "2024-03-15"]],
    rejects: ["12345", "2024"],
    // A serial day that lost its number format; only one near our time can be nothing else.
    read([serial]) {
      const parts = dateParts(serialToDate(num(serial), false) ?? "");
      return parts !== null && parts.year >= 2010 && parts.year <= 2060
        ? dayMoment(parts.day, parts.month, parts.year)
        : null;
    },
  },
  {
    id: "thang-so",
    name: "{tháng}/{năm}",
    form: "{m}(/|-|.){y}",
    examples: [
      ["3/2024", "2024-03-01/2024-03-31"],
      ["03/2024", "2024-03-01/2024-03-31"],
      ["01-2024", "2024-01-01/2024-01-31"],
    ],
    rejects: ["13/2024", "3/24"],
    read: ([month, inYear]) => ({ ...monthsMoment(num(month), num(month), year(inYear)), written: "bare-month" }),
  },
  part(
    "dau-thang",
    "đầu tháng {tháng}",
    "(đầu|thượng tuần|10 ngày đầu) {tháng nào}",
    (month, inYear) => partOfMonth(month, inYear, 1, 10),
    [
      ["đầu tháng 5", "2024-05-01/2024-05-10"],
      ["thượng tuần tháng 4", "2024-04-01/2024-04-10"],
      ["10 ngày đầu tháng 4", "2024-04-01/2024-04-10"],
      ["Đầu T8/2024", "2024-08-01/2024-08-10"],
    ],
    ["đầu năm", "đầu tháng"],
  ),
  part(
    "giua-thang",
    "giữa tháng {tháng}",
    "(giữa|trung tuần) {tháng nào}",
    (month, inYear) => partOfMonth(month, inYear, 11, 20),
    [
      ["giữa tháng 11", "2024-11-11/2024-11-20"],
      ["trung tuần tháng 4/2024", "2024-04-11/2024-04-20"],
    ],
    ["giữa năm"],
  ),
  part(
    "cuoi-thang",
    "cuối tháng {tháng}",
    "(cuối|hạ tuần|10 ngày cuối) {tháng nào}",
    (month, inYear) => partOfMonth(month, inYear, 21, null),
    [
      ["cuối tháng 2", "2024-02-21/2024-02-29"],
      ["hạ tuần tháng 4", "2024-04-21/2024-04-30"],
      ["cuối T11", "2024-11-21/2024-11-30"],
    ],
    ["cuối tháng", "cuối năm"],
  ),
  part(
    "tuan-cuoi",
    "tuần cuối tháng {tháng}",
    "(tuần|tuần lễ) cuối(,| của | trong |) [cùng của|cùng] {tháng nào}",
    (month, inYear) => lastWeek(month, inYear),
    [
      ["tuần cuối tháng 4", "2024-04-24/2024-04-30"],
      ["tuần cuối của tháng 9", "2024-09-24/2024-09-30"],
    ],
    ["tuần cuối mỗi tháng"],
  ),
  part(
    "tuan-dau",
    "tuần đầu tháng {tháng}",
    "(tuần|tuần lễ) đầu(,| của | trong |) [tiên của|tiên] {tháng nào}",
    (month, inYear) => weekOfMonth(1, month, inYear),
    [["tuần đầu tháng 4", "2024-04-01/2024-04-07"]],
    ["tuần đầu"],
  ),
  {
    id: "tuan-thang",
    name: "tuần {tuần} tháng {tháng}",
    form: "(tuần|tuần lễ) {w}(/|,|-| của | trong |) {tháng nào}",
    examples: [
      ["tuần 1 tháng 4", "2024-04-01/2024-04-07"],
      ["tuần 2 tháng 4", "2024-04-08/2024-04-14"],
      ["tuần 3 tháng 4", "2024-04-15/2024-04-21"],
      ["tuần 4 tháng 4", "2024-04-22/2024-04-30"],
      ["Tuần thứ hai của tháng 9/2024", "2024-09-08/2024-09-14"],
      ["tuần II, tháng 4", "2024-04-08/2024-04-14"],
      ["Tuần 2 T3", "2024-03-08/2024-03-14"],
    ],
    rejects: ["tuần 28", "tuần 2/4", "tuần 6 tháng 4"],
    read([week, value]) {
      const month = monthOf(value);
      return month && weekOfMonth(num(week), month.month, month.year);
    },
  },
  {
    id: "tuan-den-tuan",
    name: "tuần {tuần}-{tuần} tháng {tháng}",
    form: "[từ] (tuần|tuần lễ) {w}(,|;|-|+|&| đến )[tuần] {w}[(,|;|-|+|&| đến )[tuần] {w}](/|,|-| của | trong |) {tháng nào}",
    examples: [
      ["tuần 1, 2 tháng 4", "2024-04-01/2024-04-14"],
      ["tuần 3-4 tháng 9", "2024-09-15/2024-09-30"],
      ["tuần 1 và tuần 2 tháng 4", "2024-04-01/2024-04-14"],
      ["Tuần 2+3 tháng 9", "2024-09-08/2024-09-21"],
      ["tuần 1,2,3 tháng 9", "2024-09-01/2024-09-21"],
      ["từ tuần 1 đến tuần 3 tháng 4", "2024-04-01/2024-04-21"],
    ],
    rejects: ["tuần 4-2 tháng 4"],
    read(values) {
      const month = monthOf(values.at(-1));
      const weeks = values.slice(0, -1).flatMap((value) => (value === null ? [] : [num(value)]));
      const [first = 1, last = 1] = [weeks[0], weeks.at(-1)];
      if (month === null || first >= last) return null;
      return partOfMonth(month.month, month.year, first * 7 - 6, last >= 4 ? null : last * 7);
    },
  },
  {
    id: "thang-tuan",
    name: "tháng {tháng}, tuần {tuần}",
    form: "{tháng nào}(,|;|:|-|/|) (tuần|tuần lễ|tuần thứ) {w}",
    examples: [
      ["Tháng 4 (tuần 2)", "2024-04-08/2024-04-14"],
      ["Tháng 4/2024, tuần 4", "2024-04-22/2024-04-30"],
      ["T4 - tuần III", "2024-04-15/2024-04-21"],
    ],
    rejects: ["tháng 4, tuần 6", "tháng 4 tuần"],
    read([value, week]) {
      const month = monthOf(value);
      return month && weekOfMonth(num(week), month.month, month.year);
    },
  },
  {
    id: "quy",
    name: "quý {quý}",
    form: "(quý|quí|Q)[.|:] {q}[ (năm|/|-|,|, năm|) {y}]",
    examples: [
      ["quý I", "2024-01-01/2024-03-31"],
      ["Q1", "2024-01-01/2024-03-31"],
      ["QI/2026", "2026-01-01/2026-03-31"],
      ["quí 2", "2024-04-01/2024-06-30"],
      ["Quý 03 năm 2024", "2024-07-01/2024-09-30"],
      ["Quý IV/2024", "2024-10-01/2024-12-31"],
      ["Quý bốn", "2024-10-01/2024-12-31"],
    ],
    rejects: ["quý V", "Q5", "hằng quý", "quý"],
    read: ([quarter, inYear]) => monthsMoment(num(quarter) * 3 - 2, num(quarter) * 3, year(inYear)),
  },
  {
    id: "thang-dau-nam",
    name: "{số} tháng đầu năm",
    form: "{nửa năm} (tháng|T) đầu năm[ (/|,|-|) {y}]",
    examples: [
      ["6 tháng đầu năm", "2024-01-01/2024-06-30"],
      ["06 tháng đầu năm 2023", "2023-01-01/2023-06-30"],
      ["9 tháng đầu năm", "2024-01-01/2024-09-30"],
      ["Sáu tháng đầu năm", "2024-01-01/2024-06-30"],
      ["6T đầu năm", "2024-01-01/2024-06-30"],
    ],
    rejects: ["6 tháng", "6 tháng đầu năm học", "13 tháng đầu năm"],
    read: ([count, inYear]) => (num(count) >= 1 && num(count) <= 11 ? monthsMoment(1, num(count), year(inYear)) : null),
  },
  {
    id: "thang-cuoi-nam",
    name: "{số} tháng cuối năm",
    form: "{nửa năm} (tháng|T) cuối năm[ (/|,|-|) {y}]",
    examples: [
      ["6 tháng cuối năm", "2024-07-01/2024-12-31"],
      ["3 tháng cuối năm 2024", "2024-10-01/2024-12-31"],
    ],
    rejects: ["cuối năm", "tháng cuối năm"],
    read: ([count, inYear]) =>
      num(count) >= 1 && num(count) <= 11 ? monthsMoment(13 - num(count), 12, year(inYear)) : null,
  },
  {
    id: "hoc-ky",
    name: "học kỳ",
    form: "(học kỳ|học kì|HK)[.] {hk}",
    examples: [
      ["HK1", "2024-09-05/2024-12-31"],
      ["HKI", "2024-09-05/2024-12-31"],
      ["Học kỳ II", "2024-01-16/2024-05-31"],
      ["Học kì 2", "2024-01-16/2024-05-31"],
    ],
    rejects: ["HK3", "cuối HK I", "giữa HKII", "học kỳ"],
    read: ([half]) => semester(num(half) === 1 ? 1 : 2, null),
  },
  {
    id: "hoc-ky-nam-hoc",
    name: "học kỳ, năm học",
    form: "(học kỳ|học kì|HK)[.] {hk}(,|/|-|;|) [năm học|NH|năm] {yy}(-|/) {yy}",
    examples: [
      ["học kỳ I năm học 2024-2025", "2024-09-05/2025-01-15"],
      ["học kỳ II năm học 2023 - 2024", "2024-01-16/2024-05-31"],
      ["HK2 (2023-2024)", "2024-01-16/2024-05-31"],
      ["HKI/2024-2025", "2024-09-05/2025-01-15"],
      ["HK1 NH 24-25", "2024-09-05/2025-01-15"],
    ],
    rejects: ["HK1 năm học 2024-2026"],
    read: ([half, from, to]) => (num(to) === num(from) + 1 ? semester(num(half) === 1 ? 1 : 2, num(from)) : null),
  },
  {
    id: "hoc-ky-nam",
    name: "học kỳ, năm",
    form: "(học kỳ|học kì|HK)[.] {hk}(,|/|) [năm] {y}",
    examples: [["học kỳ I năm 2024", "2024-09-05/2024-12-31"]],
    rejects: ["HK1 năm"],
    read([half, inYear]) {
      const moment = semester(num(half) === 1 ? 1 : 2, null);
      return { ...moment, year: num(inYear), days: (at) => moment.days(at, false) };
    },
  },
];

/** Every single stretch of days: a day, a month, a week of a month, a quarter, a semester. */
export const momentForms: readonly MomentForm[] = [...monthForms, ...otherForms];

/** All of them, ready; the context is empty, for a year that is not written is settled later. */
export const compiledMoments = compileForms<Value, null, Moment>(momentForms, monthSlots, foldLiteral);

/** Forms that read one day. */
export const compiledDays = compiledMoments.filter((compiled) => compiled.form.id.startsWith("ngay-"));

/** The source of any moment, for longer phrases. */
export const momentSource = sourceOfAny(compiledMoments);

/** A single moment from folded text. */
export function readMoment(folded: string): { result: Moment; by: string; id: string } | null {
  return readForms(compiledMoments, folded, null);
}
