import type { PlanYear } from "../../model/period";
import { fold } from "../../text/fold";

/** First words of a superior body (cơ quan chủ quản) in a title block; folded. */
const superiorStart = /^(uy ban nhan dan|ubnd|phong giao duc|phong gd|so giao duc|so gd|pgd|phong van hoa)/;
/** First words of a school's name. */
const schoolStart = /^(truong|tr )\b/;
const schoolWord = /\b(truong (tieu hoc|th|thcs|thpt|mam non|mn|mau giao|pho thong|tieu hoc va|trung hoc)|nha tre)\b/;
const national = /^(cong hoa xa hoi|doc lap|dang cong san|chxhcn)/;
/** Words that begin the title of a plan or a tracking table. */
const planStart =
  /^(so theo doi|bang|ke hoach|chuong trinh|danh muc|theo doi|tong hop|ma tran|phan cong|tien do|lich|bieu|phu luc|bao cao|cong tac|ket qua|nhiem vu)\b/;

export type TitleLine = "superior" | "school" | "national" | "dateline" | "plan" | "other";

/** What a line of a title block is: "TRƯỜNG TIỂU HỌC TẠ UYÊN" → school. */
export function titleLineKind(line: string): TitleLine {
  const text = fold(line);
  if (national.test(text)) return "national";
  if (placeOf(line) !== null) return "dateline";
  if (superiorStart.test(text)) return "superior";
  if (schoolStart.test(text) && line.length < 90 && !planStart.test(text)) return "school";
  if (planStart.test(text)) return "plan";
  return schoolWord.test(text) && text.length < 50 ? "school" : "other";
}

/** The place of a dateline: "Nhà Bè, ngày 14 tháng 10 năm 2024" → "Nhà Bè"; null when the line is none. */
export function placeOf(line: string): string | null {
  const match = /^([\p{L}][\p{L}\s.'-]{1,40}),\s*ngày\b.{0,40}tháng\b.{0,40}năm\b/iu.exec(line);
  return match?.[1]?.trim() ?? null;
}

const plausible = (year: number): boolean => year >= 2000 && year <= 2099;

/** A school year in words: "Năm học 2024 - 2025", "NH 2024-2025", "năm học 24-25". Consecutive years only. */
function schoolYearIn(text: string): PlanYear | null {
  const match =
    /(?:nam hoc|nh|nien khoa) ?(20\d\d|\d\d) (20\d\d|\d\d)\b/.exec(text) ?? /\b(20\d\d) (20\d\d)\b/.exec(text);
  if (!match) return null;
  const [first, second] = [match[1], match[2]].map((part) => (Number(part) < 100 ? 2000 + Number(part) : Number(part)));
  return first !== undefined && second === first + 1 && plausible(first) ? { year: first, schoolYear: true } : null;
}

/**
 * The year that a title names: "NĂM 2024" → 2024; "Năm học 2024-2025" → the school year; a dateline and the numbers
 * and dates of documents name none.
 */
export function yearInTitle(line: string): PlanYear | null {
  if (line.length > 400) return null;
  const withoutDates = line
    .replace(/ngày[\s.…]*\d*[\s.…]*tháng[\s.…]*\d*[\s.…]*năm[\s.…]*\d*/giu, " ")
    .replace(/\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/g, " ")
    .replace(/\d+\s?\/\s?(20\d\d)\s?\/\s?\p{Lu}/gu, " ")
    .replace(/\d+\s?[/-]\s?\p{Lu}[\p{L}\d&.-]*/gu, " ");
  const text = fold(withoutDates);
  const named = schoolYearIn(text);
  if (named) return named;
  const year = /\bnam (20\d\d)\b/.exec(text)?.[1] ?? /\b(20\d\d)\b/.exec(text)?.[1];
  return year !== undefined && plausible(Number(year)) ? { year: Number(year), schoolYear: false } : null;
}

/** The month that a title or a sheet's name speaks of: "THÁNG 3 NĂM 2024" → 3, "T3" → 3. */
export function monthInTitle(line: string): number | null {
  const match = /\b(?:thang|thg|t) ?(\d{1,2})\b/.exec(fold(line));
  const month = Number(match?.[1] ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}
