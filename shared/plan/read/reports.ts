import { addDays, dateParts, isoDate } from "../../text/civil-date";
import type { CivilDate, PlanYear } from "../../model/period";
import type { PlanReport } from "../../model/plan";
import { fold } from "../../text/fold";
import { deadlinesIn, type Deadline } from "./attributes";

/** A report that a sentence or a row demands, before its window is known. */
export interface DemandedReport {
  readonly code: PlanReport["code"];
  readonly due: CivilDate;
  readonly quote: string;
  readonly recipient: string | null;
}

const half =
  /(?:0?6|sáu)\s+tháng(?:\s+đầu)?(?:\s+năm)?(?:\s+(?:19|20)\d\d)?|sơ kết(?:\s+(?:học kỳ|học kì|HK)\s*I?)?|(?:học kỳ|học kì|HKI?)\s+I(?!\p{L})/iu;
const year =
  /tổng kết(?:\s+năm(?: học)?)?|(?:cả\s+)?năm(?:\s+học)?(?!\p{L})|(?:học kỳ|học kì|HK)\s+II(?!\p{L})|cuối năm/iu;
const names: Readonly<Record<PlanReport["code"], string>> = { "6-thang": "Báo cáo 6 tháng", nam: "Báo cáo năm" };

interface Mention {
  readonly code: PlanReport["code"];
  readonly from: number;
}

/** The last word for a report in a stretch of text; "6 tháng đầu năm" is the half-year's only. */
function mentionIn(text: string, from: number, to: number, last: boolean): Mention | null {
  const stretch = text.slice(from, to);
  const without = stretch.replace(new RegExp(half.source, "giu"), (words) => " ".repeat(words.length));
  const find = (pattern: RegExp, within: string, code: PlanReport["code"]): Mention[] =>
    Array.from(within.matchAll(new RegExp(pattern.source, "giu")), (match) => ({ code, from: from + match.index }));
  const mentions = [...find(half, stretch, "6-thang"), ...find(year, without, "nam")].sort((a, b) => a.from - b.from);
  return (last ? mentions.at(-1) : mentions[0]) ?? null;
}

const organ =
  "(?:Phòng|Ủy ban|Uỷ ban|UBND|Sở|Ban|Đảng ủy|Huyện ủy|Thành ủy|Quận ủy|Công đoàn|Hiệu trưởng|Bộ phận|Chi bộ|Văn phòng|Liên đoàn)";
const sentTo = new RegExp(
  `(?:gửi(?:\\s+(?:về|cho|đến))?|về|báo cáo(?:\\s+cho)?)\\s+(${organ}(?:[^,;.(:]|,\\s(?=\\p{Ll})){0,160}?)(?=\\s*(?:[(,;.:]|để|trước|chậm nhất|đúng|theo|qua|$))`,
  "u",
);

/** To whom a sentence sends something: "gửi Phòng Giáo dục và Đào tạo (thông qua …)" → the office. */
export function recipientIn(sentence: string): string | null {
  return sentTo.exec(sentence)?.[1]?.trim() ?? null;
}

/** Reports that a sentence demands, each with its deadline: "báo cáo … 6 tháng (trước ngày 01/5), năm (trước ngày 01/11)". */
export function reportsIn(sentence: string, planYear: PlanYear): readonly DemandedReport[] {
  if (!/(?:^| )bao cao(?: |$)/.test(fold(sentence))) return [];
  const deadlines = deadlinesIn(sentence, planYear);
  const recipient = recipientIn(sentence);
  return deadlines.flatMap((deadline, index) => {
    const before = deadlines[index - 1]?.to ?? 0;
    const after = deadlines[index + 1]?.from ?? sentence.length;
    const mention = mentionIn(sentence, before, deadline.from, true) ?? mentionIn(sentence, deadline.to, after, false);
    return mention
      ? [{ code: mention.code, due: deadline.due, recipient, quote: quoteOf(sentence, mention, deadline) }]
      : [];
  });
}

function quoteOf(sentence: string, mention: Mention, deadline: Deadline): string {
  const from = Math.min(mention.from, deadline.from);
  const to = mention.from < deadline.from ? deadline.to : sentence.length;
  const words = sentence.slice(from, to);
  return words.includes("(") && !words.includes(")") && sentence.charAt(to) === ")" ? `${words})` : words.trim();
}

/** A row or bullet that is a report itself: "Báo cáo tổng kết năm", due 15/12 → the annual report. */
export function reportOfTitle(title: string, due: CivilDate | null, quote: string): DemandedReport | null {
  if (due === null || !/(?:^| )bao cao(?: |$)/.test(fold(title))) return null;
  const mention = mentionIn(title, 0, title.length, false);
  return mention ? { code: mention.code, due, quote, recipient: recipientIn(title) } : null;
}

function yearBefore(date: CivilDate): CivilDate {
  const parts = dateParts(date);
  const before =
    parts && (isoDate(parts.year - 1, parts.month, parts.day) ?? isoDate(parts.year - 1, parts.month, parts.day - 1));
  return before ?? date;
}

/**
 * Reports with their windows: both begin on the day after last year's annual deadline and end on their own, so that
 * no day is left out (31/10 → from 01/11 of the year before). The first demand of each kind counts.
 */
export function withWindows(demanded: readonly DemandedReport[], planYear: PlanYear): readonly PlanReport[] {
  const first = (code: PlanReport["code"]) => demanded.find((report) => report.code === code);
  const annual = first("nam")?.due ?? `${String(planYear.year)}-10-31`;
  const from = addDays(yearBefore(annual), 1);
  return (["6-thang", "nam"] as const).flatMap((code) => {
    const report = first(code);
    return report ? [{ ...report, title: names[code], from, to: report.due }] : [];
  });
}
