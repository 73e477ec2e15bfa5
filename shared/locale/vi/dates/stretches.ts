import { addDays } from "../../../text/civil-date";
import { daysOfSeries } from "./lists";
import type { Moment } from "./moment";
import { calendarYear, daysOf, semester, wholeYear } from "./moment";
import type { PhraseForm } from "./phrase-values";
import {
  areHalves,
  between,
  daysSeries,
  momentOf,
  momentsOf,
  monthsSeries,
  num,
  numbersOf,
  once,
  quartersSeries,
  seriesPeriod,
  sharesWord,
  single,
  untilOnly,
  yearOf,
} from "./phrase-values";

/** Stretches and deadlines. Readings: "start/due" or "start/due recurrence", "-" for null, in a plan of 2024. */
export const stretchForms: readonly PhraseForm[] = [
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
