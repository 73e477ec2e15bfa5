import type { Status } from "@shared/model/task";
import type { EvidenceFact, TaskFact, When } from "./facts";
import type { Choices } from "./random";

/** How this school writes; settled once a workbook where people are consistent, else chosen anew for each cell. */
export interface Hand {
  readonly choices: Choices;
  /** Years are written with the dates. */
  readonly years: boolean;
}

const parts = (date: string) => ({ y: date.slice(0, 4), m: Number(date.slice(5, 7)), d: Number(date.slice(8, 10)) });
const two = (number: number): string => String(number).padStart(2, "0");
const romans = ["I", "II", "III", "IV"];

/** A day in one of the ways to write it. */
export function writeDay(date: string, { choices, years }: Hand, always = false): string {
  const { y, m, d } = parts(date);
  const year = years || always;
  return choices.pick([
    () => `${two(d)}/${two(m)}${year ? `/${y}` : ""}`,
    () => `${d}/${m}${year ? `/${y}` : ""}`,
    () => `ngày ${two(d)}/${m}${year ? `/${y}` : ""}`,
    () => `ngày ${d} tháng ${m}${year ? ` năm ${y}` : ""}`,
    () => (year ? `${two(d)}-${two(m)}-${y}` : `${two(d)}/${m}`),
    () => (year ? `${d}.${m}.${y}` : `${d}/${m}`),
  ])();
}

/** The same without a leading "ngày". */
const bareDay = (date: string, hand: Hand): string => writeDay(date, hand).replace(/^ngày /, "");

const monthNames = ["", "Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai"];

function writeMonth(month: number, year: number, { choices, years }: Hand): string {
  if (years) {
    return choices.pick([
      `tháng ${month}/${year}`,
      `Tháng ${two(month)} năm ${year}`,
      `${two(month)}/${year}`,
      `T${month}/${year}`,
    ]);
  }
  return choices.pick([
    `tháng ${month}`,
    `Tháng ${two(month)}`,
    `T${month}`,
    `Th${month}`,
    `Tháng ${monthNames[month] ?? ""}`,
    `trong tháng ${month}`,
  ]);
}

/** A time in words. */
export function writeWhen(when: When, hand: Hand): string {
  const { choices, years } = hand;
  const y = (year: number): string => (years ? choices.pick([`/${year}`, ` năm ${year}`]) : "");
  switch (when.kind) {
    case "day":
      return choices.chance(15)
        ? choices.pick([`sáng ${bareDay(when.date, hand)}`, `8 giờ ngày ${bareDay(when.date, hand)}`])
        : writeDay(when.date, hand);
    case "range": {
      const [from, to] = [parts(when.from), parts(when.to)];
      const end = years ? `/${to.y}` : "";
      return choices.pick([
        `từ ${from.d}/${from.m} đến ${to.d}/${to.m}${end}`,
        `${two(from.d)}/${two(from.m)} - ${two(to.d)}/${two(to.m)}${end}`,
        `${from.d}/${from.m}–${to.d}/${to.m}${end}`,
        `Từ ngày ${two(from.d)}/${from.m} đến hết ngày ${two(to.d)}/${to.m}${end}`,
        `từ ngày ${from.d} tháng ${from.m} đến ngày ${to.d} tháng ${to.m}${years ? ` năm ${to.y}` : ""}`,
      ]);
    }
    case "months":
      if (when.from === when.to) return writeMonth(when.from, when.year, hand);
      return choices.pick([
        `tháng ${when.from} - ${when.to}${y(when.year)}`,
        `từ tháng ${when.from} đến tháng ${when.to}${y(when.year)}`,
        `T${when.from}–T${when.to}${years ? `/${when.year}` : ""}`,
        `Tháng ${Array.from({ length: when.to - when.from + 1 }, (_, at) => when.from + at).join(", ")}${y(when.year)}`,
      ]);
    case "quarter":
      return `${choices.pick([`Quý ${romans[when.quarter - 1] ?? ""}`, `quý ${when.quarter}`, `Q${when.quarter}`, `Quí ${romans[when.quarter - 1] ?? ""}`])}${y(when.year)}`;
    case "part": {
      const word = {
        first: ["đầu", "thượng tuần"],
        middle: ["giữa", "trung tuần"],
        last: ["cuối", "hạ tuần"],
      }[when.part];
      return `${choices.pick(word)} tháng ${when.month}${y(when.year)}`;
    }
    case "week":
      return `${choices.pick([`tuần ${when.week} tháng ${when.month}`, `Tuần ${romans[when.week - 1] ?? ""} tháng ${when.month}`, `tuần thứ ${["nhất", "hai", "ba", "tư"][when.week - 1] ?? ""} của tháng ${when.month}`])}${y(when.year)}`;
    case "before":
      return choices.pick([
        `trước ngày ${bareDay(when.date, hand)}`,
        `trước ${bareDay(when.date, hand)}`,
        `hoàn thành trước ngày ${bareDay(when.date, hand)}`,
      ]);
    case "until":
      return choices.pick([
        `đến ${bareDay(when.date, hand)}`,
        `chậm nhất ${bareDay(when.date, hand)}`,
        `hạn ${bareDay(when.date, hand)}`,
        `đến hết ngày ${bareDay(when.date, hand)}`,
        `Hạn cuối: ${bareDay(when.date, hand)}`,
      ]);
    case "recurring":
      return choices.pick(
        {
          continuous: ["thường xuyên", "Cả năm", "Trong năm", "Thường xuyên, liên tục"],
          daily: ["hằng ngày"],
          weekly: ["Hằng tuần", "hàng tuần", "Thứ Hai hằng tuần", "1 lần/tuần"],
          monthly: ["Hằng tháng", "hàng tháng", "định kỳ hằng tháng", "ngày 15 hằng tháng", "mỗi tháng 1 lần"],
          quarterly: ["hằng quý"],
          semiannual: ["6 tháng một lần"],
          yearly: ["hằng năm"],
        }[when.recurrence],
      );
  }
}

const shortNames: Readonly<Record<string, readonly string[]>> = {
  "Hiệu trưởng": ["HT", "Hiệu trưởng", "hiệu trưởng"],
  "Phó Hiệu trưởng": ["PHT", "P.HT", "Phó HT", "Phó Hiệu trưởng"],
  "Ban giám hiệu": ["BGH", "Ban giám hiệu", "Ban Giám hiệu"],
  "Công đoàn": ["CĐ", "BCH CĐ", "Công đoàn", "công đoàn"],
  "Chi bộ": ["Chi bộ", "Chi ủy", "CB"],
  "Chi đoàn": ["Chi đoàn", "CĐGV"],
  "Tổng phụ trách Đội": ["TPT", "TPT Đội", "TPTĐ"],
  "Văn thư": ["VT", "Văn thư"],
  "Kế toán": ["KT", "Kế toán"],
  "Thư viện": ["TV", "Thư viện"],
  "Tổ trưởng chuyên môn": ["TTCM"],
  "Tổ chuyên môn": ["TCM", "Tổ CM"],
  "Tổ Văn phòng": ["TVP", "Tổ VP"],
  "Ban Thanh tra nhân dân": ["Ban TTND", "TTND"],
  "Giáo viên chủ nhiệm": ["GVCN"],
  "Hội đồng sư phạm": ["HĐSP"],
  "Ban đại diện cha mẹ học sinh": ["BĐD CMHS", "CMHS", "PHHS"],
};

export function writeUnits(names: readonly string[], { choices }: Hand, abbreviate: boolean): string {
  const written = names.map((name) => (abbreviate ? choices.pick(shortNames[name] ?? [name]) : name));
  return written.join(choices.pick([", ", "; ", " + ", " - ", "/", "\n", " và ", " & "]));
}

const statusWords: Readonly<Record<Status, readonly string[]>> = {
  done: ["Đã hoàn thành", "Hoàn thành", "HT", "Đã thực hiện", "Xong", "ĐÃ TH", "Đã xong", "da hoan thanh"],
  "in-progress": ["Đang thực hiện", "Đang TH", "Đang triển khai", "đang làm", "Chưa hoàn thành"],
  "not-started": ["Chưa thực hiện", "Chưa TH", "Chưa", "Chưa triển khai"],
  postponed: ["Hoãn", "Tạm hoãn", "Dời sang tháng sau"],
  cancelled: ["Hủy", "Không thực hiện", "Huỷ"],
};

export const writeStatus = (status: Status, { choices }: Hand): string => choices.pick(statusWords[status]);

export function writeResult(task: TaskFact, { choices }: Hand): string {
  const counts = task.quantities.map(({ value, unit }) => `${choices.chance(60) ? two(value) : String(value)} ${unit}`);
  return counts.join(choices.pick([", ", "; ", "\n", " / "]));
}

/** One piece of evidence in words. */
export function writeEvidence(fact: EvidenceFact, hand: Hand): string {
  const { choices } = hand;
  if (fact.quantity !== null) return `${two(fact.quantity)} ${fact.word}`;
  const date = fact.date === null ? "" : ` ${choices.pick(["ngày", "ngày"])} ${bareDayOf(fact.date, choices)}`;
  if (fact.number !== null) {
    const word = fact.short !== null && choices.chance(40) ? fact.short : fact.word;
    const number = `${choices.pick(["số ", "số: ", ""])}${fact.number}/${fact.symbol ?? ""}`;
    return `${word} ${number}${date}${fact.about !== null && choices.chance(60) ? ` về ${fact.about}` : ""}`;
  }
  const word = fact.short !== null && choices.chance(40) ? fact.short : fact.word;
  return `${word}${fact.about === null ? "" : ` ${fact.about}`}${date}`;
}

function bareDayOf(date: string, choices: Choices): string {
  const { y, m, d } = parts(date);
  return choices.pick([
    `${two(d)}/${two(m)}/${y}`,
    `${d}/${m}/${y}`,
    `${d} tháng ${m} năm ${y}`,
    `${two(d)}-${two(m)}-${y}`,
  ]);
}

/** The pieces of one cell, in one of the ways people list them. */
export function listEvidence(pieces: readonly string[], { choices }: Hand): string {
  if (pieces.length < 2) return pieces.join("");
  return choices.pick([
    () => pieces.join("\n"),
    () => pieces.join("; "),
    () => pieces.map((piece) => `- ${piece}`).join("\n"),
    () => pieces.map((piece, at) => `${at + 1}. ${piece}`).join("\n"),
    () => pieces.map((piece) => `• ${piece}`).join(" "),
    () => pieces.map((piece, at) => `${at + 1}) ${piece}`).join(" "),
  ])();
}
