import type { Period, PlanYear, Recurrence } from "../../../model/period";
import type { Form, Slot } from "../../../text/date-grammar";
import { compileForms } from "../../../text/date-grammar";
import { addDays } from "../../../text/civil-date";
import { foldLiteral } from "./fold-time";
import type { Series } from "./lists";
import { daysOfSeries, seriesSlots } from "./lists";
import type { Days, Moment } from "./moment";
import { calendarYear, daysOf, daysOfBoth, dayMoment, monthsMoment, semester, wholeYear } from "./moment";
import { momentSource, readMoment } from "./moments";
import { cycleRecurrences, every, timesIn } from "./recurrence";
import { hourFlags, numberSlots } from "./slots";

/** Where a time text stands. */
export interface TimeContext {
  readonly planYear: PlanYear;
  /** In a column of deadlines (Thời hạn, Hạn, Đến ngày) a day has no start. */
  readonly deadline: boolean;
}

type Value = number | Moment | Series<number> | Series<Moment>;
export type PhraseForm = Form<Value, TimeContext, Period>;

const slots: Readonly<Record<string, Slot<Value>>> = {
  ...numberSlots,
  ...seriesSlots,
  mốc: { source: momentSource, outline: ".+?", read: (raw) => readMoment(raw.trim())?.result ?? null },
};

const num = (value: Value | null | undefined): number => (typeof value === "number" ? value : Number.NaN);
const yearOf = (value: Value | null | undefined): number | null => (typeof value === "number" ? value : null);
const momentOf = (value: Value | null | undefined): Moment | null =>
  typeof value === "object" && value !== null && "days" in value ? value : null;
const numbersOf = (value: Value | null | undefined): Series<number> | null =>
  typeof value === "object" &&
  value !== null &&
  "items" in value &&
  value.items.every((item) => typeof item === "number")
    ? (value as Series<number>)
    : null;
const momentsOf = (value: Value | null | undefined): Series<Moment> | null =>
  typeof value === "object" &&
  value !== null &&
  "items" in value &&
  value.items.every((item) => typeof item === "object")
    ? (value as Series<Moment>)
    : null;

const once = (days: Days | null): Period | null => days && { ...days, recurrence: null };
const repeated = (days: Days | null, recurrence: Recurrence | null): Period | null =>
  days && recurrence && { ...days, recurrence };
const untilOnly = (due: string | null): Period | null => (due === null ? null : { start: null, due, recurrence: null });

/** "tháng 9 - 5/2025": one word for two months; the form of month lists reads it. */
const sharesWord = (first: Moment, second: Moment): boolean =>
  first.written === "month" && first.year === null && second.written === "bare-month";

/** "HK1 - HK2": in a calendar year the second comes first; the form of two semesters reads it. */
const areHalves = (first: Moment, second: Moment): boolean =>
  [first, second].every((moment) => moment.written === "semester" && moment.year === null);

const between = (first: Moment | null, second: Moment | null, planYear: PlanYear): Days | null => {
  if (first === null || second === null || sharesWord(first, second) || areHalves(first, second)) return null;
  const both = daysOfBoth(first, second, planYear);
  return both && { start: both[0].start, due: both[1].due };
};

/** One moment as it stands; a day in a deadline column has no start. */
function single(moment: Moment | null, context: TimeContext): Period | null {
  const days = moment && daysOf(moment, context.planYear);
  if (days === null || moment === null) return null;
  return { start: context.deadline && moment.kind === "day" ? null : days.start, due: days.due, recurrence: null };
}

const monthsSeries = (series: Series<number> | null, year: number | null): Series<Moment> | null =>
  series && {
    range: series.range,
    items: series.items.map((month, index) =>
      monthsMoment(month, month, index === series.items.length - 1 ? year : null),
    ),
  };

const quartersSeries = (series: Series<number> | null, year: number | null): Series<Moment> | null =>
  series && {
    range: series.range,
    items: series.items.map((quarter, index) =>
      monthsMoment(quarter * 3 - 2, quarter * 3, index === series.items.length - 1 ? year : null),
    ),
  };

function daysSeries(series: Series<number> | null, month: number, year: number | null): Series<Moment> | null {
  const items = series?.items.map((day) => dayMoment(day, month, year)) ?? [];
  if (series === null || items.some((item) => item === null)) return null;
  return { range: series.range, items: items.filter((item) => item !== null) };
}

const seriesPeriod = (series: Series<Moment> | null, context: TimeContext): Period | null => {
  const days = series && daysOfSeries(series, context.planYear);
  if (days === null || series === null) return null;
  const onlyDays = series.items.every((item) => item.kind === "day");
  return { start: context.deadline && onlyDays && !series.range ? null : days.start, due: days.due, recurrence: null };
};

/** Stretches and deadlines. Readings: "start/due" or "start/due recurrence", "-" for null, in a plan of 2024. */
const stretchForms: readonly PhraseForm[] = [
  {
    id: "moc",
    name: "{mốc}",
    form: "[(trong|vào|dự kiến|dự kiến:|thực hiện|tổ chức|triển khai|thời gian:|cả|suốt)[:] (trong|vào|cả|suốt|)] {mốc}[ dự kiến]",
    examples: [
      ["15/3/2024", "2024-03-15/2024-03-15"],
      ["tháng 3", "2024-03-01/2024-03-31"],
      ["Trong tháng 3/2024", "2024-03-01/2024-03-31"],
      ["dự kiến tuần 2 tháng 4", "2024-04-08/2024-04-14"],
      ["Tháng 3 (dự kiến)", "2024-03-01/2024-03-31"],
      ["cả tháng 3", "2024-03-01/2024-03-31"],
      ["trong suốt quý III", "2024-07-01/2024-09-30"],
      ["Cả học kỳ II", "2024-01-16/2024-05-31"],
    ],
    rejects: ["tháng 3 và một ngày khác", "sau Tết", "T2/4", "31/4"],
    read: ([moment], context) => single(momentOf(moment), context),
  },
  {
    id: "hoan-thanh",
    name: "hoàn thành {mốc}",
    form: "(hoàn thành|hoàn tất|HT|xong|nộp|gửi|báo cáo)[:][ trong| vào| xong| ngày] {mốc}",
    examples: [
      ["hoàn thành ngày 30/3", "-/2024-03-30"],
      ["Hoàn thành trong tháng 3", "2024-03-01/2024-03-31"],
      ["nộp 25/5", "-/2024-05-25"],
      ["HT: 30/3", "-/2024-03-30"],
    ],
    rejects: ["hoàn thành"],
    read: ([moment], context) => single(momentOf(moment), { ...context, deadline: true }),
  },
  {
    id: "tu-den",
    name: "từ {mốc} đến {mốc}",
    form: "[(bắt đầu từ|bắt đầu|kể từ|từ|tuần lễ từ|tuần lễ|tuần từ|BĐ)[:| từ] ]{mốc}[,|;] (-|đến trước|đến hết|đến|tới hết|tới|cho đến|kết thúc|KT|hoàn thành)[:|-| ngày] {mốc}",
    examples: [
      ["từ 15/1 đến 30/3/2024", "2024-01-15/2024-03-30"],
      ["15/1 - 30/3/2024", "2024-01-15/2024-03-30"],
      ["Từ ngày 05/9 đến hết ngày 31/12/2024", "2024-09-05/2024-12-31"],
      ["28/2-02/3", "2024-02-28/2024-03-02"],
      ["20/12 - 10/01/2025", "2024-12-20/2025-01-10"],
      ["28/6 - 18/6/2024", "2024-06-28/2024-06-18"],
      ["20/12/2024 → 10/01/2025", "2024-12-20/2025-01-10"],
      ["T3–T5", "2024-03-01/2024-05-31"],
      ["từ tháng 3 đến tháng 5", "2024-03-01/2024-05-31"],
      ["tháng 9/2024 - tháng 5/2025", "2024-09-01/2025-05-31"],
      ["9/2024 - 5/2025", "2024-09-01/2025-05-31"],
      ["quý I đến quý III", "2024-01-01/2024-09-30"],
      ["từ cuối tháng 3 đến giữa tháng 4", "2024-03-21/2024-04-20"],
      ["tuần 4 tháng 3 - tuần 1 tháng 4", "2024-03-22/2024-04-07"],
      ["Bắt đầu: 15/3; kết thúc: 20/9", "2024-03-15/2024-09-20"],
      ["01.03.2024 - 15.04.2024", "2024-03-01/2024-04-15"],
      ["từ ngày 15 tháng 3 đến ngày 20 tháng 4 năm 2024", "2024-03-15/2024-04-20"],
    ],
    rejects: ["từ 31/4 đến 15/5", "15/3", "từ nay đến 30/3"],
    read: ([first, second], { planYear }) => once(between(momentOf(first), momentOf(second), planYear)),
  },
  {
    id: "cac-ngay",
    name: "{ngày}–{ngày}/{tháng}",
    form: "[(từ|trong|tuần lễ từ|tuần lễ|tuần từ)] [{giờ}][ngày|các ngày] {các ngày}/{m}[(/|-| năm |, năm|){yy}]",
    examples: [
      ["15–20/3", "2024-03-15/2024-03-20"],
      ["1-15/3", "2024-03-01/2024-03-15"],
      ["05-10/3/2024", "2024-03-05/2024-03-10"],
      ["từ 01 đến 15/3/2024", "2024-03-01/2024-03-15"],
      ["ngày 15 và 16/3", "2024-03-15/2024-03-16"],
      ["15, 16, 17/3/2024", "2024-03-15/2024-03-17"],
      ["Tuần lễ 15-19/4", "2024-04-15/2024-04-19"],
      ["từ ngày 15 đến ngày 20/3", "2024-03-15/2024-03-20"],
    ],
    rejects: ["25-31/4", "15-20", "T2, 3/4"],
    read: ([, days, month, year], context) =>
      seriesPeriod(daysSeries(numbersOf(days), num(month), yearOf(year)), context),
  },
  {
    id: "cac-ngay-chu",
    name: "ngày {ngày}, {ngày} tháng {tháng}",
    form: "[(từ|trong|tuần lễ từ|tuần lễ|tuần từ)] [{giờ}][ngày|các ngày] {các ngày}[,] tháng {tháng}[ (năm|/|-|,|, năm|) {y}]",
    examples: [
      ["từ ngày 15 đến ngày 20 tháng 3 năm 2024", "2024-03-15/2024-03-20"],
      ["ngày 15, 16 tháng 3", "2024-03-15/2024-03-16"],
      ["15-20 tháng 3", "2024-03-15/2024-03-20"],
    ],
    rejects: ["ngày 30, 31 tháng 4"],
    read: ([, days, month, year], context) =>
      seriesPeriod(daysSeries(numbersOf(days), num(month), yearOf(year)), context),
  },
  {
    id: "cac-thang",
    name: "tháng {tháng}, {tháng}",
    form: "[(trong|từ|dự kiến)] (tháng|các tháng|tháng:|T|Th) {các tháng}[ (năm|/|-|,|, năm|của năm|) {y}]",
    examples: [
      ["tháng 3, 4", "2024-03-01/2024-04-30"],
      ["tháng 3 - 5", "2024-03-01/2024-05-31"],
      ["tháng 3-4", "2024-03-01/2024-04-30"],
      ["tháng 3, 4/2024", "2024-03-01/2024-04-30"],
      ["Tháng 9,10,11 và 12", "2024-09-01/2024-12-31"],
      ["T9-12", "2024-09-01/2024-12-31"],
      ["từ tháng 3 đến 5/2024", "2024-03-01/2024-05-31"],
      ["tháng 9 - 5/2025", "2024-09-01/2025-05-31"],
      ["Tháng 3 & 4", "2024-03-01/2024-04-30"],
      ["tháng Ba, Tư", "2024-03-01/2024-04-30"],
    ],
    rejects: ["tháng 3, 13", "tháng 3"],
    read: ([months, year], context) => seriesPeriod(monthsSeries(numbersOf(months), yearOf(year)), context),
  },
  {
    id: "cac-thang-so",
    name: "{tháng}-{tháng}/{năm}",
    form: "{các tháng}(/){y}",
    examples: [["3-5/2024", "2024-03-01/2024-05-31"]],
    rejects: ["3-13/2024"],
    read: ([months, year], context) => seriesPeriod(monthsSeries(numbersOf(months), yearOf(year)), context),
  },
  {
    id: "cac-quy",
    name: "quý {quý}, {quý}",
    form: "[(trong|từ|các|dự kiến)] (quý|quí|Q)[.] {các quý}[ (năm|/|-|,|, năm|) {y}]",
    examples: [
      ["Quý I, II", "2024-01-01/2024-06-30"],
      ["quý I - III", "2024-01-01/2024-09-30"],
      ["Quý 1,2,3,4", "2024-01-01/2024-12-31"],
      ["Quý II và III/2024", "2024-04-01/2024-09-30"],
      ["Q1-2", "2024-01-01/2024-06-30"],
    ],
    rejects: ["quý I, V"],
    read: ([quarters, year], context) => seriesPeriod(quartersSeries(numbersOf(quarters), yearOf(year)), context),
  },
  {
    id: "cac-thang-hai-nam",
    name: "tháng {tháng}, {tháng}/{năm}; {tháng}, {tháng}/{năm}",
    form: "[(trong|từ|dự kiến)] (tháng|các tháng|tháng:|T) {các tháng}[ (năm|/|-) ]{y}(,|;|-| đến | và )[(tháng|các tháng|T)] {các tháng}[ (năm|/|-) ]{y}",
    examples: [["Tháng 9,10,11,12/2024; 1,2,3/2025", "2024-09-01/2025-03-31"]],
    rejects: ["tháng 9, 10/2024", "tháng 9, 10/2024; 13, 14/2025"],
    read([months, year, others, otherYear], context) {
      const [first] = monthsSeries(numbersOf(months), yearOf(year))?.items ?? [];
      const last = monthsSeries(numbersOf(others), yearOf(otherYear))?.items.at(-1);
      if (first === undefined || last === undefined) return null;
      return once(between({ ...first, year: yearOf(year) }, last, context.planYear));
    },
  },
  {
    id: "hai-hoc-ky",
    name: "học kỳ I, II",
    form: "[(trong|cả|từ)] [(hai|2|cả hai|cả 2)] (học kỳ|học kì|HK)[.] (I|1)(,|;|-|+|&|/| đến )[(học kỳ|học kì|HK)] (II|2)[(,|/|-|) [(năm học|NH)] {yy}(-|/){yy}]",
    examples: [
      ["HK I, II", "2024-01-16/2024-12-31"],
      ["Học kỳ I và II năm học 2024-2025", "2024-09-05/2025-05-31"],
      ["HK1 - HK2", "2024-01-16/2024-12-31"],
      ["cả 2 học kỳ (I, II)", "2024-01-16/2024-12-31"],
      ["HK1; HK2", "2024-01-16/2024-12-31"],
    ],
    rejects: ["HK I", "HK I, III", "HKI/2024"],
    read([from, to], { planYear }) {
      if (yearOf(from) !== null && num(to) !== num(from) + 1) return null;
      const halves = ([1, 2] as const).map((half) => semester(half, yearOf(from)));
      return once(daysOfSeries({ range: false, items: halves }, planYear));
    },
  },
  {
    id: "cac-moc",
    name: "{mốc}; {mốc}",
    form: "[(trong|vào)] {các mốc}",
    examples: [
      ["Tháng 3 và tháng 9", "2024-03-01/2024-09-30"],
      ["15/3; 20/9", "2024-03-15/2024-09-20"],
      ["15/3/2024\n20/9/2024", "2024-03-15/2024-09-20"],
      ["Đợt 1: 15/3; đợt 2: 20/9/2024", "2024-03-15/2024-09-20"],
      ["cuối tháng 3, đầu tháng 4", "2024-03-21/2024-04-10"],
      ["quý I, tháng 6", "2024-01-01/2024-06-30"],
      ["T3, T6, T9", "2024-03-01/2024-09-30"],
    ],
    rejects: ["15/3; sau Tết", "15/3; 31/4"],
    read([value], context) {
      const series = momentsOf(value);
      const [first] = series?.items ?? [];
      const apart = (item: Moment): boolean =>
        first !== undefined && (sharesWord(first, item) || areHalves(first, item));
      if (series?.items.slice(1).some(apart) === true) return null;
      return seriesPeriod(series, context);
    },
  },
  {
    id: "truoc",
    name: "trước {mốc}",
    form: "[(hoàn thành|hoàn tất|HT|(phải|cần|) xong|gửi báo cáo|nộp báo cáo|nộp hồ sơ|gửi BC|nộp BC|nộp|gửi|báo cáo|thực hiện|kết thúc|chậm nhất|hạn|thời hạn|hạn cuối|hạn chót)[:| xong] ][đến] (trước và đến|trước) {mốc}",
    examples: [
      ["trước ngày 01/5", "-/2024-04-30"],
      ["trước 01/5", "-/2024-04-30"],
      ["Trước ngày 30/11/2024", "-/2024-11-29"],
      ["hoàn thành trước 15/3", "-/2024-03-14"],
      ["Gửi báo cáo trước ngày 25/9", "-/2024-09-24"],
      ["trước tháng 5", "-/2024-04-30"],
      ["trước 17h ngày 15/3", "-/2024-03-15"],
      ["trước ngày 01 tháng 11 năm 2024", "-/2024-10-31"],
      ["Phải xong trước 20/11", "-/2024-11-19"],
      ["Thời hạn: trước 25/10", "-/2024-10-24"],
      ["Đến trước ngày 25/10", "-/2024-10-24"],
    ],
    rejects: ["trước Tết", "trước 31/4", "trước"],
    read([value], { planYear }) {
      const moment = momentOf(value);
      const days = moment && daysOf(moment, planYear);
      return days && untilOnly(moment.clock === true ? days.due : addDays(days.start, -1));
    },
  },
  {
    id: "truoc-cac-moc",
    form: "trước {các mốc}",
    examples: [["trước ngày 01/5 và trước ngày 01/11", "-/2024-10-31"]],
    rejects: ["trước Tết và 01/5"],
    read([value], { planYear }) {
      const series = momentsOf(value);
      const days = series && daysOfSeries(series, planYear);
      const last = series?.items.at(-1);
      const end = last && daysOf(last, planYear);
      return days && end ? untilOnly(addDays(end.start, -1)) : null;
    },
  },
  {
    id: "den",
    name: "đến {mốc}",
    form: "[(hoàn thành|hoàn tất|HT|xong|gửi báo cáo|nộp báo cáo|nộp hồ sơ|gửi BC|nộp BC|nộp|gửi|báo cáo|thực hiện)[:| xong] ](từ nay đến hết|từ nay đến|cho đến hết|cho đến|đến hết|hết|đến|tới|chậm nhất|muộn nhất|trễ nhất|hạn cuối cùng|hạn cuối|hạn chót|hạn nộp|hạn hoàn thành|hạn HT|hạn|thời hạn|deadline|không quá|không muộn hơn|không trễ hơn|trước hoặc trong|kết thúc)[:| là|là:| đến| đến hết| vào| trong| cuối] {mốc}",
    examples: [
      ["đến 30/3", "-/2024-03-30"],
      ["đến hết ngày 30/3", "-/2024-03-30"],
      ["chậm nhất 30/3", "-/2024-03-30"],
      ["Chậm nhất ngày 30/3/2024", "-/2024-03-30"],
      ["hạn 30/3", "-/2024-03-30"],
      ["Hạn cuối: 30/3", "-/2024-03-30"],
      ["không quá 30/4", "-/2024-04-30"],
      ["đến hết tháng 5", "-/2024-05-31"],
      ["chậm nhất là ngày 05 tháng 6", "-/2024-06-05"],
      ["hết quý II", "-/2024-06-30"],
      ["từ nay đến 30/3", "-/2024-03-30"],
      ["Kết thúc ngày 30/3", "-/2024-03-30"],
    ],
    rejects: ["đến 31/4", "đến Tết", "hạn"],
    read([value], { planYear }) {
      const moment = momentOf(value);
      const days = moment && daysOf(moment, planYear);
      return days && untilOnly(days.due);
    },
  },
  {
    id: "het-nam",
    name: "hết năm",
    form: "[(từ nay đến|cho đến|đến|tới)] (hết|kết thúc) năm[ {y}]",
    examples: [
      ["hết năm", "-/2024-12-31"],
      ["Đến hết năm 2024", "-/2024-12-31"],
    ],
    rejects: ["cuối năm", "hết năm học", "đến năm", "năm 2024"],
    read([year], { planYear }) {
      if (year === null && planYear.schoolYear) return null;
      return untilOnly((year === null ? wholeYear(planYear) : calendarYear(num(year))).due);
    },
  },
  {
    id: "het-nam-hoc",
    name: "hết năm học",
    form: "[(từ nay đến|cho đến|đến|tới)] (hết|kết thúc) năm học[ {yy}(-|/){yy}]",
    examples: [["Hết năm học 2024-2025", "-/2025-05-31"]],
    rejects: ["hết năm học", "cuối năm học", "hết năm"],
    read([from, to], { planYear }) {
      if (yearOf(from) === null) return planYear.schoolYear ? untilOnly(wholeYear(planYear).due) : null;
      return num(to) === num(from) + 1 ? untilOnly(wholeYear({ year: num(from), schoolYear: true }).due) : null;
    },
  },
  {
    id: "tu",
    name: "từ {mốc}",
    form: "(kể từ|bắt đầu từ|bắt đầu|từ)[:| từ] {mốc}[ trở đi| đến nay|-nay|-]",
    examples: [
      ["từ 05/9", "2024-09-05/-"],
      ["Từ tháng 9/2024 trở đi", "2024-09-01/-"],
      ["từ tháng 9 đến nay", "2024-09-01/-"],
    ],
    rejects: ["từ nay", "từ 31/4"],
    read([value], { planYear }) {
      const moment = momentOf(value);
      const days = moment && daysOf(moment, planYear);
      return days && { start: days.start, due: null, recurrence: null };
    },
  },
  {
    id: "nam",
    form: "[năm] {y}",
    examples: [
      ["năm 2024", "2024-01-01/2024-12-31"],
      ["2024", "2024-01-01/2024-12-31"],
    ],
    rejects: ["năm", "năm 24"],
    read: ([year]) => once(calendarYear(num(year))),
  },
  {
    id: "nam-hoc",
    name: "năm học {năm}-{năm}",
    form: "[(năm học|năm|NH)] {yy}(-|/){yy}",
    examples: [
      ["năm học 2024-2025", "2024-09-05/2025-05-31"],
      ["2024 - 2025", "2024-09-05/2025-05-31"],
      ["NH 24-25", "2024-09-05/2025-05-31"],
    ],
    rejects: ["2021-2030", "năm học"],
    read: ([from, to]) => (num(to) === num(from) + 1 ? once(wholeYear({ year: num(from), schoolYear: true })) : null),
  },
];

const cycleOf = (value: Value | null | undefined): Recurrence | null => cycleRecurrences[num(value)] ?? null;

/** Work that comes back. */
const recurringForms: readonly PhraseForm[] = [
  {
    id: "thuong-xuyen",
    name: "thường xuyên",
    form: "[(thực hiện|duy trì|triển khai)] (thường xuyên|liên tục|cả năm|trong năm|quanh năm|suốt năm|trong cả năm|trong suốt năm|cả năm học|trong năm học|suốt năm học|trong suốt năm học|TX)[(,|;|/|-| ) (thường xuyên|liên tục|cả năm|trong năm|quanh năm|suốt năm|cả năm học|trong năm học|trong suốt năm học|đột xuất|định kỳ)]",
    examples: [
      ["thường xuyên", "2024-01-01/2024-12-31 continuous"],
      ["Cả năm", "2024-01-01/2024-12-31 continuous"],
      ["trong năm", "2024-01-01/2024-12-31 continuous"],
      ["Thường xuyên trong năm", "2024-01-01/2024-12-31 continuous"],
      ["Thường xuyên, liên tục", "2024-01-01/2024-12-31 continuous"],
      ["TX", "2024-01-01/2024-12-31 continuous"],
      ["Thực hiện thường xuyên", "2024-01-01/2024-12-31 continuous"],
    ],
    rejects: ["thường xuyên khi có việc", "năm"],
    read: (_values, { planYear }) => repeated(wholeYear(planYear), "continuous"),
  },
  {
    id: "ca-nam-nao",
    name: "cả năm {năm}",
    form: "(thường xuyên[,|:|;|-]|) (cả năm|trong năm|suốt năm|trong cả năm|trong suốt năm) {y}[(,|;|-|) thường xuyên]",
    examples: [
      ["cả năm 2024", "2024-01-01/2024-12-31 continuous"],
      ["trong năm 2024", "2024-01-01/2024-12-31 continuous"],
      ["Cả năm 2024 (thường xuyên)", "2024-01-01/2024-12-31 continuous"],
    ],
    rejects: ["năm 2024", "thường xuyên năm 2024"],
    read: ([year]) => repeated(calendarYear(num(year)), "continuous"),
  },
  {
    id: "thuong-xuyen-nam",
    name: "thường xuyên năm {năm}",
    form: "thường xuyên[,|:|;|-] năm {y}",
    examples: [["Thường xuyên năm 2024", "2024-01-01/2024-12-31 continuous"]],
    rejects: ["năm 2024", "cả năm 2024"],
    read: ([year]) => repeated(calendarYear(num(year)), "continuous"),
  },
  {
    id: "ca-nam-hoc-nao",
    name: "cả năm học {năm}-{năm}",
    form: "(thường xuyên|) (cả|trong|suốt|trong suốt) năm học {yy}(-|/){yy}",
    examples: [["cả năm học 2024-2025", "2024-09-05/2025-05-31 continuous"]],
    rejects: ["năm học 2024-2025"],
    read: ([from, to]) =>
      num(to) === num(from) + 1 ? repeated(wholeYear({ year: num(from), schoolYear: true }), "continuous") : null,
  },
  {
    id: "khi-phat-sinh",
    name: "khi phát sinh",
    form: "(khi phát sinh|đột xuất|khi có yêu cầu)",
    examples: [
      ["khi phát sinh", "2024-01-01/2024-12-31 continuous"],
      ["Đột xuất", "2024-01-01/2024-12-31 continuous"],
      ["Khi có yêu cầu", "2024-01-01/2024-12-31 continuous"],
    ],
    rejects: [
      "khi có hướng dẫn",
      "sau hội nghị",
      "theo lịch của phường",
      "khi có yêu cầu của Phòng",
      "đột xuất khi có yêu cầu",
    ],
    read: (_values, { planYear }) => repeated(wholeYear(planYear), "continuous"),
  },
  {
    id: "dinh-ky",
    name: "định kỳ",
    form: "(định kỳ|định kì|thường kỳ|thường kì)[ trong năm| trong năm học| cả năm][(,|;|/|-|&| hoặc | ) (đột xuất|thường xuyên)]",
    examples: [
      ["định kỳ", "2024-01-01/2024-12-31 continuous"],
      ["Định kỳ và đột xuất", "2024-01-01/2024-12-31 continuous"],
    ],
    rejects: ["định kỳ khi cần", "đột xuất"],
    read: (_values, { planYear }) => repeated(wholeYear(planYear), "continuous"),
  },
  {
    id: "hang",
    name: "hằng {chu kỳ}",
    form: "[(định kỳ|định kì|thường xuyên|{việc lặp})[,|:|/] ](hằng|hàng|mỗi|từng|theo|các) {chu kỳ}[ một lần| trong năm| trong năm học][(,|;|/|-|&| hoặc | ) (thường xuyên|đột xuất|liên tục)]",
    examples: [
      ["hằng ngày", "2024-01-01/2024-12-31 daily"],
      ["Hàng tuần", "2024-01-01/2024-12-31 weekly"],
      ["hằng tháng", "2024-01-01/2024-12-31 monthly"],
      ["hàng quý", "2024-01-01/2024-12-31 quarterly"],
      ["hằng năm", "2024-01-01/2024-12-31 yearly"],
      ["định kỳ hằng tháng", "2024-01-01/2024-12-31 monthly"],
      ["định kỳ theo quý", "2024-01-01/2024-12-31 quarterly"],
      ["Thường xuyên, hằng ngày", "2024-01-01/2024-12-31 daily"],
      ["mỗi học kỳ", "2024-01-01/2024-12-31 semiannual"],
      ["các tháng trong năm", "2024-01-01/2024-12-31 monthly"],
      ["Họp HĐSP hằng tháng", "2024-01-01/2024-12-31 monthly"],
      ["Hằng tháng, đột xuất", "2024-01-01/2024-12-31 monthly"],
    ],
    rejects: ["hằng", "theo kế hoạch", "theo lịch"],
    read: ([, cycle], { planYear }) => repeated(wholeYear(planYear), cycleOf(cycle)),
  },
  {
    id: "dinh-ky-chu-ky",
    form: "(định kỳ|định kì) {chu kỳ}",
    examples: [["định kỳ tháng", "2024-01-01/2024-12-31 monthly"]],
    rejects: ["định kỳ"],
    read: ([cycle], { planYear }) => repeated(wholeYear(planYear), cycleOf(cycle)),
  },
  {
    id: "hang-va-hang",
    name: "hằng {chu kỳ}, {chu kỳ}",
    form: "[(định kỳ|định kì)] (hằng|hàng|mỗi|theo) {chu kỳ}(,|/|;|-|&) [(hằng|hàng|mỗi)] {chu kỳ}[(,|/|;|-|&) [(hằng|hàng|mỗi)] {chu kỳ}]",
    examples: [
      ["hằng tuần, hằng tháng", "2024-01-01/2024-12-31 weekly"],
      ["hằng tháng, quý, năm", "2024-01-01/2024-12-31 monthly"],
    ],
    rejects: ["hằng tháng, khi cần"],
    read: (cycles, { planYear }) =>
      repeated(wholeYear(planYear), cycleOf(Math.min(...cycles.filter((cycle) => cycle !== null).map(num)))),
  },
  {
    id: "bao-lau-mot-lan",
    name: "{số} {chu kỳ} một lần",
    form: "[(định kỳ|định kì|mỗi|hằng|hàng|cứ)] {n} {chu kỳ}(/| ) [(mỗi|{n})] lần",
    examples: [
      ["6 tháng một lần", "2024-01-01/2024-12-31 semiannual"],
      ["định kỳ 6 tháng một lần", "2024-01-01/2024-12-31 semiannual"],
      ["03 tháng/lần", "2024-01-01/2024-12-31 quarterly"],
      ["1 tháng 1 lần", "2024-01-01/2024-12-31 monthly"],
      ["1 năm 2 lần", "2024-01-01/2024-12-31 semiannual"],
    ],
    rejects: ["5 tháng một lần", "1 năm 3 lần", "6 tháng 2 lần"],
    read([count, cycle, times], { planYear }) {
      const once = times === null || num(times) === 1;
      const often = num(count) === 1 ? timesIn(num(times), num(cycle)) : null;
      return repeated(wholeYear(planYear), once ? every(num(count), num(cycle)) : often);
    },
  },
  {
    id: "hang-6-thang",
    name: "định kỳ {số} {chu kỳ}",
    form: "(định kỳ|định kì|hằng|hàng|mỗi) {n} {chu kỳ}[(,| và ) (cả|hằng|) năm]",
    examples: [
      ["định kỳ 6 tháng", "2024-01-01/2024-12-31 semiannual"],
      ["Định kỳ 6 tháng, năm", "2024-01-01/2024-12-31 semiannual"],
      ["hằng 3 tháng", "2024-01-01/2024-12-31 quarterly"],
    ],
    rejects: ["định kỳ 5 tháng"],
    read: ([count, cycle], { planYear }) => repeated(wholeYear(planYear), every(num(count), num(cycle))),
  },
  {
    id: "lan-trong-chu-ky",
    name: "{số} lần/{chu kỳ}",
    form: "[(định kỳ|định kì|tối thiểu|ít nhất)] {n} lần(/| mỗi | một | trong | ) [(1|01|một)] {chu kỳ}",
    examples: [
      ["1 lần/tháng", "2024-01-01/2024-12-31 monthly"],
      ["02 lần/năm", "2024-01-01/2024-12-31 semiannual"],
      ["ít nhất 1 lần/quý", "2024-01-01/2024-12-31 quarterly"],
    ],
    rejects: ["3 lần/năm", "0 lần/tháng"],
    read: ([times, cycle], { planYear }) => repeated(wholeYear(planYear), timesIn(num(times), num(cycle))),
  },
  {
    id: "chu-ky-may-lan",
    name: "mỗi {chu kỳ} {số} lần",
    form: "[(định kỳ|định kì)] (mỗi|hằng|hàng|một|) {chu kỳ} [(ít nhất|tối thiểu)] {n} lần",
    examples: [
      ["mỗi tháng 1 lần", "2024-01-01/2024-12-31 monthly"],
      ["mỗi năm 2 lần", "2024-01-01/2024-12-31 semiannual"],
      ["Định kỳ mỗi quý 1 lần", "2024-01-01/2024-12-31 quarterly"],
      ["Tháng một lần", "2024-01-01/2024-12-31 monthly"],
    ],
    rejects: ["mỗi năm 3 lần"],
    read: ([cycle, times], { planYear }) =>
      repeated(
        wholeYear(planYear),
        cycleOf(cycle) === "yearly" || num(times) > 1 ? timesIn(num(times), num(cycle)) : null,
      ) ?? repeated(wholeYear(planYear), num(times) === 1 ? cycleOf(cycle) : null),
  },
  {
    id: "thu-hang-tuan",
    name: "{thứ} hằng tuần",
    form: "[vào|các|định kỳ|ngày|các ngày] {giờ}[(,|-) (thứ|) (2|3|4|5|6|7|hai|ba|tư|năm|sáu|bảy)][(,|-) (thứ|) (2|3|4|5|6|7|hai|ba|tư|năm|sáu|bảy)][ (hằng tuần|hàng tuần|mỗi tuần|trong tuần|đầu tuần|các tuần)]",
    examples: [
      ["Thứ Hai hằng tuần", "2024-01-01/2024-12-31 weekly"],
      ["chiều thứ Sáu", "2024-01-01/2024-12-31 weekly"],
      ["sáng thứ Hai hàng tuần", "2024-01-01/2024-12-31 weekly"],
      ["Thứ 2, 4, 6 hằng tuần", "2024-01-01/2024-12-31 weekly"],
      ["thứ hai đầu tuần", "2024-01-01/2024-12-31 weekly"],
      ["T2 hằng tuần", "2024-01-01/2024-12-31 weekly"],
    ],
    rejects: ["8 giờ sáng", "thứ tám", "sáng"],
    read: ([hours], { planYear }) =>
      (num(hours) & hourFlags.weekday) === 0 ? null : repeated(wholeYear(planYear), "weekly"),
  },
  {
    id: "hang-tuan-thu",
    name: "hằng tuần, {thứ}",
    form: "(hằng|hàng|mỗi) tuần(,|:|;|-|) [vào ]{giờ}",
    examples: [["Hằng tuần (thứ Hai)", "2024-01-01/2024-12-31 weekly"]],
    rejects: ["hằng tuần 8 giờ"],
    read: ([hours], { planYear }) =>
      (num(hours) & hourFlags.weekday) === 0 ? null : repeated(wholeYear(planYear), "weekly"),
  },
  {
    id: "hang-thang-tuan",
    name: "hằng tháng, tuần {tuần}",
    form: "(hằng|hàng|mỗi) tháng(,|:|;|-|) [vào ](tuần {w}|tuần đầu|tuần cuối|đầu tháng|giữa tháng|cuối tháng)",
    examples: [["Hằng tháng (tuần 4)", "2024-01-01/2024-12-31 monthly"]],
    rejects: ["hằng tháng tuần 6"],
    read: (_values, { planYear }) => repeated(wholeYear(planYear), "monthly"),
  },
  {
    id: "thu-hang-thang",
    name: "{thứ} hằng tháng",
    form: "[vào|các|định kỳ|ngày] {giờ} [của] [(đầu tiên|cuối cùng|cuối|đầu|tuần đầu[ tiên]|tuần cuối[ cùng]|tuần {w}|thứ {w})[ của| trong] ](hằng|hàng|mỗi|các|) tháng",
    examples: [
      ["thứ Năm tuần đầu hằng tháng", "2024-01-01/2024-12-31 monthly"],
      ["Sáng thứ Hai đầu tiên của tháng", "2024-01-01/2024-12-31 monthly"],
      ["chiều thứ 5 của tuần thứ 2 hàng tháng", "2024-01-01/2024-12-31 monthly"],
    ],
    rejects: ["sáng hằng tháng"],
    read: ([hours], { planYear }) =>
      (num(hours) & hourFlags.weekday) === 0 ? null : repeated(wholeYear(planYear), "monthly"),
  },
  {
    id: "ngay-hang-thang",
    name: "ngày {ngày} hằng tháng",
    form: "[(định kỳ|vào|trước|chậm nhất|từ|đến|hạn)] [{giờ}][ngày|các ngày] ({d}|{các ngày}) [của] (hằng|hàng|mỗi|các) tháng",
    examples: [
      ["ngày 15 hằng tháng", "2024-01-01/2024-12-31 monthly"],
      ["ngày 25 hàng tháng", "2024-01-01/2024-12-31 monthly"],
      ["trước ngày 25 mỗi tháng", "2024-01-01/2024-12-31 monthly"],
      ["ngày 15 và 30 hằng tháng", "2024-01-01/2024-12-31 monthly"],
      ["từ ngày 25 đến 30 hằng tháng", "2024-01-01/2024-12-31 monthly"],
    ],
    rejects: ["ngày 32 hằng tháng", "15 tháng"],
    read: (_values, { planYear }) => repeated(wholeYear(planYear), "monthly"),
  },
  {
    id: "cuoi-moi-chu-ky",
    name: "cuối mỗi {chu kỳ}",
    form: "[(vào|định kỳ|trước)] [ngày {d}] (đầu|giữa|cuối|tuần đầu|tuần cuối|tuần {w}[(,|-|&|+) [tuần] {w}]|ngày đầu|ngày cuối|tháng đầu|tháng cuối)[ cùng| tiên][ của] (mỗi|hằng|hàng|từng|các) {chu kỳ}",
    examples: [
      ["cuối mỗi tháng", "2024-01-01/2024-12-31 monthly"],
      ["tuần cuối hằng tháng", "2024-01-01/2024-12-31 monthly"],
      ["tuần 1 hằng tháng", "2024-01-01/2024-12-31 monthly"],
      ["Tuần 2 và 4 hằng tháng", "2024-01-01/2024-12-31 monthly"],
      ["tháng cuối mỗi quý", "2024-01-01/2024-12-31 quarterly"],
      ["cuối mỗi học kỳ", "2024-01-01/2024-12-31 semiannual"],
    ],
    rejects: ["cuối tháng"],
    read: (values, { planYear }) => repeated(wholeYear(planYear), cycleOf(values.at(-1))),
  },
  {
    id: "hang-tu-den",
    name: "thường xuyên từ {mốc} đến {mốc}",
    form: "(thường xuyên|định kỳ|định kì)[,|:|;|-] [từ] {mốc}(-| đến | đến hết | tới ){mốc}",
    examples: [["thường xuyên từ tháng 9 đến tháng 12", "2024-09-01/2024-12-31 continuous"]],
    rejects: ["thường xuyên từ tháng 9"],
    read: ([first, second], { planYear }) =>
      repeated(between(momentOf(first), momentOf(second), planYear), "continuous"),
  },
  {
    id: "hang-chu-ky-tu-den",
    name: "hằng {chu kỳ} từ {mốc} đến {mốc}",
    form: "(hằng|hàng|mỗi) {chu kỳ}[,|:|;|-] [từ] {mốc}(-| đến | đến hết | tới ){mốc}",
    examples: [["hằng tháng (từ tháng 1 đến tháng 5)", "2024-01-01/2024-05-31 monthly"]],
    rejects: ["hằng tháng từ tháng 9"],
    read: ([cycle, first, second], { planYear }) =>
      repeated(between(momentOf(first), momentOf(second), planYear), cycleOf(cycle)),
  },
  {
    id: "moc-hang-nam",
    name: "{mốc} hằng năm",
    form: "[vào] {mốc} (hằng|hàng|mỗi) năm",
    examples: [
      ["tháng 10 hằng năm", "2024-10-01/2024-10-31 yearly"],
      ["quý I hàng năm", "2024-01-01/2024-03-31 yearly"],
    ],
    rejects: ["dịp Tết hằng năm"],
    read([value], context) {
      const period = single(momentOf(value), context);
      return period && { ...period, recurrence: "yearly" };
    },
  },
  {
    id: "hang-nam-moc",
    name: "hằng năm, {mốc}",
    form: "(hằng|hàng|mỗi) năm(,|:|;|-|) [(vào|trong)] {mốc}",
    examples: [["Hằng năm (tháng 10)", "2024-10-01/2024-10-31 yearly"]],
    rejects: ["hằng năm"],
    read([value], context) {
      const period = single(momentOf(value), context);
      return period && { ...period, recurrence: "yearly" };
    },
  },
  {
    id: "cac-moc-hang-nam",
    name: "{mốc}, {mốc} hằng năm",
    form: "[vào] {các mốc} (hằng|hàng|mỗi) năm",
    examples: [["Tháng 2 và tháng 8 hằng năm", "2024-02-01/2024-08-31 yearly"]],
    rejects: ["tháng 2 hằng năm"],
    read([value], context) {
      const period = seriesPeriod(momentsOf(value), context);
      return period && { ...period, recurrence: "yearly" };
    },
  },
  {
    id: "hang-thang-ngay",
    name: "hằng tháng, ngày {ngày}",
    form: "(hằng|hàng|mỗi) tháng[,|:|;|-] [(vào|trước|chậm nhất)] ngày ({d}|{các ngày})",
    examples: [["Hàng tháng, ngày 15", "2024-01-01/2024-12-31 monthly"]],
    rejects: ["hằng tháng, ngày 32"],
    read: (_values, { planYear }) => repeated(wholeYear(planYear), "monthly"),
  },
  {
    id: "truoc-moc-hang-nam",
    name: "trước {mốc} hằng năm",
    form: "trước {mốc} (hằng|hàng|mỗi) năm",
    examples: [["trước ngày 15/12 hằng năm", "-/2024-12-14 yearly"]],
    rejects: ["trước Tết hằng năm"],
    read([value], { planYear }) {
      const moment = momentOf(value);
      const days = moment && daysOf(moment, planYear);
      return days && { start: null, due: addDays(days.start, -1), recurrence: "yearly" };
    },
  },
];

/** Every wording of a time cell. */
export const phraseForms: readonly PhraseForm[] = [...stretchForms, ...recurringForms];

export const compiledPhrases = compileForms<Value, TimeContext, Period>(phraseForms, slots, foldLiteral);
