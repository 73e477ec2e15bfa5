import type { Recurrence } from "../../../model/period";
import { addDays } from "../../../text/civil-date";
import { calendarYear, daysOf, wholeYear } from "./moment";
import type { PhraseForm, PhraseValue } from "./phrase-values";
import { between, momentOf, momentsOf, num, repeated, seriesPeriod, single } from "./phrase-values";
import { cycleRecurrences, every, timesIn } from "./recurrence";
import { hourFlags } from "./slots";

const cycleOf = (value: PhraseValue | null | undefined): Recurrence | null => cycleRecurrences[num(value)] ?? null;

/** Work that comes back. */
export const recurringForms: readonly PhraseForm[] = [
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
