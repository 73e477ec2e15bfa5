import type { CivilDate, PlanYear } from "../../model/period";
import type { Status } from "../../model/task";
import { fold } from "../../text/fold";
import { readDay, readTime } from "./dates";
import { readPercent, statusOfPercent } from "./percent";
import { isMark, statusBeginnings, statusSigns, statusWords } from "./status-words";

export interface StatusReading {
  readonly status: Status;
  /** The wording that decided, as in the table. */
  readonly by: string;
  /** "HT ngày 28/3" → that day. */
  readonly completedOn: CivilDate | null;
  /** Hoàn thành trễ hạn → true, đúng hạn → false, else null. */
  readonly late: boolean | null;
  /** The percentage that the words state: "Hoàn thành 80%" → 80. */
  readonly percent?: number;
}

export interface StatusContext {
  /** The task's percent, for wordings such as "Quá hạn". */
  readonly percent: number | null;
  readonly planYear: PlanYear;
  /** What the clerk taught: folded words → status. */
  readonly words?: Readonly<Record<string, Status>>;
  /** Status words and nothing else, for a result cell in a table without a status column. */
  readonly wordsOnly?: boolean;
}

interface Wording {
  readonly status: Status | "by-percent";
  readonly late: boolean | null;
  readonly by: string;
}

const wordings = new Map<string, Wording>();
for (const entry of statusWords) {
  for (const line of entry.words) {
    for (const word of line.split("|")) {
      const key = fold(word);
      if (!wordings.has(key)) wordings.set(key, { status: entry.status, late: entry.late ?? null, by: word });
    }
  }
}

/** Words that say a status in a status cell only; in a result they may speak of the thing itself. */
const vague = new Set("co khong k ok tx bo thoi cham tre muon ton dung ngung dang".split(" "));

/** A remark behind the status that changes nothing: "rồi", "(CĐ)", "100%" is looked at before. */
const fillers =
  /^(?:viec nay |nhiem vu )?(.*?)(?: (?:roi|het|nhe|a|ngay|dung ke hoach|theo ke hoach|nhiem vu|cong viec|viec))?$/;

function lookUp(text: string): Wording | null {
  const key = fold(text);
  if (key === "") return null;
  const exact = wordings.get(key);
  if (exact !== undefined) return exact;
  const undated = key.replace(/ \d{1,3} (?:ngay|tuan|thang)$/, "");
  const plain = fillers.exec(undated)?.[1] ?? undated;
  return wordings.get(plain) ?? (plain.startsWith("da ") ? wordings.get(plain.slice(3)) : undefined) ?? null;
}

function settle(wording: Wording, percent: number | null): Status {
  if (wording.status !== "by-percent") return wording.status;
  return percent !== null && percent > 0 ? "in-progress" : "not-started";
}

function signOf(text: string): Status | "by-percent" | null {
  const sign = text.replace(/[\uFE0F\s]/g, "");
  return statusSigns[sign] ?? null;
}

const lateRemark = /\b(?:tre|cham|qua han|muon)(?: (?:han|\d+|ngay|tuan|thang|so voi))*/;

/** Words before a percent that only say how exact it is, and those that name what it measures. */
const roughly = /(?<!\p{L})(?:khoảng|gần|hơn|trên|được|mới|tầm|mức)(?!\p{L})/giu;
const measured = new Set("thuc hien|tien do|ty le|tien do thuc hien|tien do dat|ket qua dat".split("|"));

/** "Hoàn thành 80%", "80% hoàn thành", "Đạt 70%": what the percent says. */
function readWithPercent(text: string): StatusReading | null {
  const match = /^([^\d%]*)(\d{1,3})(?:[.,]\d+)?\s*%([^\d%]*)$/u.exec(text);
  if (match === null) return null;
  const words = fold(`${match[1] ?? ""} ${match[3] ?? ""}`.replace(roughly, " "));
  const wording = lookUp(words);
  if (words !== "" && wording === null && !measured.has(words)) return null;
  if (wording !== null && (wording.status === "postponed" || wording.status === "cancelled")) return null;
  const percent = Number(match[2]);
  // Words win over the percent; only "hoàn thành" behind or before a number counts how much is done.
  const status = wording === null || wording.status === "done" ? statusOfPercent(percent) : settle(wording, percent);
  return status && { status, by: wording?.by ?? "%", completedOn: null, late: null, percent };
}

/** "HT ngày 28/3", "Đã hoàn thành (28/3/2024)", "28/3: xong" → words and day. */
function readWithDay(text: string, planYear: PlanYear): { words: string; date: CivilDate } | null {
  const match =
    /^(\D{1,60}?)[\s,:;(–-]*(?:(?:vào|trong|từ|lúc|hôm|xong|v\/v)\s+)?((?:ngày\s+)?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?))\s*\)?\.?$/iu.exec(
      text,
    ) ?? null;
  if (match !== null) {
    const day = readDay(match[2] ?? "", planYear);
    return day && { words: match[1] ?? "", date: day.date };
  }
  const reversed = /^((?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)\s*[:,–-]?\s*(\D{2,60})$/iu.exec(text);
  const day = reversed && readDay(reversed[1] ?? "", planYear);
  return reversed && day && { words: reversed[2] ?? "", date: day.date };
}

/**
 * What a status cell says, the whole cell or nothing; null for words that mean nothing known ("thầy Bảo xem lại", "Chờ …").
 *
 * "HT ngày 28/3" → done, completed 2024-03-28; "Hoàn thành 80%" → in progress; "Quá hạn" → by the percent;
 * "Hoàn thành (trễ 5 ngày)" → done, late. Clause 5 of the contract.
 */
export function readStatus(text: string, context: StatusContext): StatusReading | null {
  if (text.length > 200) return null;
  const trimmed = text.normalize("NFC").replace(/\s+/g, " ").trim();
  const taught = context.words?.[fold(trimmed)];
  if (taught !== undefined) return { status: taught, by: trimmed, completedOn: null, late: null };
  if (context.wordsOnly !== true && isMark(trimmed)) {
    return { status: "done", by: "dấu đánh vào ô", completedOn: null, late: null };
  }
  const sign = signOf(trimmed);
  if (sign !== null) return reading({ status: sign, late: null, by: trimmed }, context);
  const withoutSigns = trimmed.replace(/^[^\p{L}\p{N}%-]+/u, "").trim();
  // "HT?" asks, "Đang chờ duyệt" says no more than "Chờ duyệt".
  if (trimmed.includes("?") || waiting.test(withoutSigns)) return null;
  // Folded, "Đã/đang" would be "đã đăng".
  const asOne = context.wordsOnly === true && vague.has(fold(withoutSigns)) ? false : !between.test(withoutSigns);
  const direct = asOne ? lookUp(withoutSigns) : null;
  if (direct !== null) return reading(direct, context);
  const share = context.wordsOnly === true ? null : readShare(withoutSigns);
  if (share !== null) return share;
  const percent = context.wordsOnly === true ? null : readPercent(withoutSigns);
  if (percent !== null) {
    const status = percent.by === "%" ? statusOfPercent(percent.percent) : null;
    return status && { status, by: "%", completedOn: null, late: null, percent: percent.percent };
  }
  const withPercent = context.wordsOnly === true ? null : readWithPercent(withoutSigns);
  if (withPercent !== null) return withPercent;
  const withDay = readWithDay(withoutSigns, context.planYear);
  const wording = withDay && lookUp(withDay.words);
  if (withDay && wording) {
    const read = reading(wording, context);
    return read.status === "done" ? { ...read, completedOn: withDay.date } : read;
  }
  return context.wordsOnly === true ? null : readRemark(withoutSigns, context);
}

/** Parts done of parts planned: "1/2" → in progress, "4/4" → done. */
function readShare(text: string): StatusReading | null {
  const match = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text);
  if (match === null) return null;
  const [done, planned] = [Number(match[1]), Number(match[2])];
  if (planned === 0 || done > planned) return null;
  const status = done === planned ? "done" : done === 0 ? "not-started" : "in-progress";
  return { status, by: "phần đã làm/phần phải làm", completedOn: null, late: null };
}

function reading(wording: Wording, context: StatusContext): StatusReading {
  return { status: settle(wording, context.percent), by: wording.by, completedOn: null, late: wording.late };
}

const waiting = /^đang\s+(?:chờ|đợi)(?!\p{L})/iu;
const between = /\p{L}\s*\/\s*\p{L}/u;

const takenBack = /\b(?:mot phan|nhung|chua|dang|con|co ban|buoc|du thao|de cuong|hay|hoac)\b/;

/** A share that is not the whole: "50%", "3/5". */
const partial = /(?<!\d)(?!100\s*%)\d+\s*%|\d\s*\/\s*\d/;

/** "Hoàn thành (trong) tháng 3", "Đã xong quý I" → the words and the time behind them. */
const withinTime = /^(.{2,40}?)\s+(?:trong\s+|vào\s+)?((?:tháng|quý|tuần|học kỳ|HK|T)\s*[\dIVX].{0,30})$/iu;

/** Words with a remark behind: "Hoàn thành (trễ 5 ngày)", "Đã TH - còn thiếu ảnh", "Dời sang tháng 11". */
function readRemark(text: string, context: StatusContext): StatusReading | null {
  const key = fold(text);
  const bare = key.replace(/^(?:(?:da|dang|bi|duoc) )+/, "");
  const stopped = bare === key ? undefined : wordings.get(bare);
  if (stopped?.status === "postponed" || stopped?.status === "cancelled") return reading(stopped, context);
  for (const { status, begins, plain } of statusBeginnings) {
    const begin = begins.find((words) => key.startsWith(words) || (plain !== true && bare.startsWith(words)));
    const doubt = plain === true && (takenBack.test(key.slice(begin?.length ?? 0)) || partial.test(text));
    if (begin === undefined || doubt) continue;
    return { status, by: begin.trim(), completedOn: null, late: null };
  }
  const because = /^(.{2,40}?) (?:do|vì|vi|bởi|vì lý do|để) .{2,}$/iu.exec(text);
  const reason = because && lookUp(because[1] ?? "");
  if (reason) return reading(reason, context);
  const timed = withinTime.exec(text);
  const timedWording = timed && lookUp(timed[1] ?? "");
  if (timedWording?.status === "done" && readTime(timed?.[2] ?? "", { planYear: context.planYear, deadline: false }))
    return reading(timedWording, context);
  const dated = /^([^,;(]{3,60})[,;(]\s*(.*)$/u.exec(text);
  const day = dated && readWithDay((dated[1] ?? "").trim(), context.planYear);
  const dayWording = day && lookUp(day.words);
  if (dated && day && dayWording && settle(dayWording, context.percent) === "done") {
    const late = lateRemark.test(fold(dated[2] ?? "")) ? true : dayWording.late;
    return { ...reading(dayWording, context), completedOn: day.date, late };
  }
  const partly = /^(.{2,40}?)\s+(\d{1,4})\s*\/\s*(\d{1,4})\s+\p{L}[\p{L}\s]{0,30}$/u.exec(text);
  if (partly && lookUp(partly[1] ?? "")?.status === "done") return readShare(`${partly[2] ?? ""}/${partly[3] ?? ""}`);
  const cut = /^([^(,;:.\n–/-]+?)\s*(?:[(,;:.–/]|\s-\s)\s*(.*)$/u.exec(text);
  const wording = cut && lookUp(cut[1] ?? "");
  if (!cut || !wording) return null;
  const remark = fold(cut[2] ?? "");
  if (wording.status === "by-percent") {
    // "Trễ hạn, đang thực hiện": how far it is says more than that it is late.
    const state = lookUp(cut[2] ?? "");
    if (state !== null && state.status !== "by-percent")
      return { ...reading(state, context), late: state.status === "done" ? true : null };
  }
  const read = reading(wording, context);
  if (read.status === "done") {
    const next = lookUp(cut[2] ?? "");
    // Two statuses in one cell ("Hoàn thành / Chưa hoàn thành") say nothing.
    if (next !== null && settle(next, context.percent) !== "done" && next.status !== "by-percent") return null;
    const percent = /(\d{1,3})(?:[.,]\d+)?\s*%/.exec(cut[2] ?? "");
    if (percent !== null && Number(percent[1]) < 100 && /^\D*\d{1,3}(?:[.,]\d+)?\s*%\D*$/.test(cut[2] ?? "")) {
      return { ...read, status: statusOfPercent(Number(percent[1])) ?? read.status };
    }
    if (lateRemark.test(remark) && !/khong (?:tre|cham)/.test(remark)) return { ...read, late: true };
  }
  return read;
}

/**
 * The day on which work was finished, in a column of such days: "28/3", "HT 28/3/2024", "28/3/2024 (trễ 3 ngày)",
 * "28/3 - đúng hạn"; null for what names none.
 */
export function readCompletion(text: string, planYear: PlanYear): { date: CivilDate; by: string } | null {
  const day = readDay(text, planYear);
  if (day !== null || !/\d/.test(text) || text.length > 120) return day;
  const bare = text.replace(
    /\s*(?:\(\D*\d?\D*\)|(?:[-–,;]\s*)?(?:đúng hạn|trễ(?: hạn)?|trước hạn|chậm|quá hạn|sớm)\D{0,20})\s*$/iu,
    "",
  );
  const alone = bare === text ? null : readDay(bare, planYear);
  if (alone !== null) return alone;
  const status = readStatus(text, { percent: null, planYear });
  return status?.completedOn ? { date: status.completedOn, by: status.by } : null;
}
