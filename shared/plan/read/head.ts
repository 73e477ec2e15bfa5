import type { CivilDate, PlanYear } from "../../model/period";
import type { PlanBlock } from "../../model/plan-document";
import { isPersonName } from "../../locale/vi/people";
import { isoDate } from "../../text/civil-date";
import { fold } from "../../text/fold";
import { takeMarker } from "./markers";

/** What stands above and below the body: whose plan it is, for when, by whom. */
export interface PlanHead {
  readonly title: string | null;
  readonly planYear: PlanYear | null;
  readonly date: CivilDate | null;
  readonly schoolName: string | null;
  readonly signer: string | null;
}

const level = "Tiểu học|Mầm non|Mẫu giáo|Trung học cơ sở|Trung học phổ thông|THCS|THPT|TH&THCS|TH|MN|MG|Phổ thông";
const school = new RegExp(
  `Trường\\s+(?:${level})(?:\\s+(?:và|&|-)\\s+(?:${level}))?(?:\\s+(?:số\\s+)?(?:\\p{Lu}[\\p{L}]*|\\d+))+`,
  "u",
);
const schoolInCapitals = /^TRƯỜNG(?:\s+[\p{Lu}\d]+(?![\p{L}\d]))+/u;
const issued = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const schoolYear = /năm học\s*:?\s*(20\d\d)\s*[-–/]\s*(20\d\d)/iu;
const calendarYear = /năm\s+(20\d\d)(?!\d)/iu;
const grounds = /^(?:căn cứ|thực hiện (?:kế hoạch|công văn|chỉ thị|hướng dẫn)|kính gửi|nhằm|trường)/iu;

function capitalised(words: string): string {
  return words
    .toLowerCase()
    .replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}

/** "KẾ HOẠCH" and what stands under it, up to the grounds: → "Kế hoạch thực hiện công tác dân vận … năm 2024". */
function titleOf(texts: readonly string[]): string | null {
  const at = texts.findIndex(
    (text) =>
      /^kế hoạch(?:\s|$)/iu.test(text) &&
      text.length < 200 &&
      (fold(text) === "ke hoach" || text === text.toUpperCase()),
  );
  if (at < 0) return null;
  const head = texts[at] ?? "";
  const rest: string[] = [];
  for (const text of texts.slice(at + 1, at + 5)) {
    if ((rest.length > 0 && grounds.test(text)) || takeMarker(text) !== null || /[.;]$/.test(text) || text.length > 300)
      break;
    if (rest.length > 0 && !/^[\p{Ll}“"(]|^năm|^[^\p{Ll}]+$/u.test(text)) break;
    rest.push(text);
  }
  const words = [head === head.toUpperCase() ? head.toLowerCase() : head, ...rest]
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  const subject = words.slice("kế hoạch".length).trim();
  const quiet = subject === subject.toUpperCase() ? subject.toLowerCase() : subject;
  return `Kế hoạch ${quiet.charAt(0).toLowerCase()}${quiet.slice(1)}`.trim();
}

function planYearOf(texts: readonly string[]): PlanYear | null {
  for (const text of texts) {
    const years = schoolYear.exec(text);
    if (years && Number(years[2]) === Number(years[1]) + 1) return { year: Number(years[1]), schoolYear: true };
    const single = calendarYear.exec(text.replace(new RegExp(issued.source, "giu"), ""));
    if (single) return { year: Number(single[1]), schoolYear: false };
  }
  return null;
}

function dateOf(texts: readonly string[]): CivilDate | null {
  for (const text of texts.slice(0, 12)) {
    const match = issued.exec(text);
    if (match && text.length < 80 && /^\p{Lu}/u.test(text) && !/số\s*:?\s*\d|kế hoạch|thực hiện/iu.test(text)) {
      return isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
    }
  }
  return null;
}

function schoolOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const match = school.exec(text);
    if (match) return match[0].replace(/\s+/g, " ");
  }
  const capitals = texts.flatMap((text) => schoolInCapitals.exec(text)?.[0] ?? [])[0];
  if (capitals === undefined) return null;
  const [, of = "", name = ""] = new RegExp(`^Trường\\s+(${level})\\s+(.+)$`, "iu").exec(capitals) ?? [];
  return of === "" ? capitalised(capitals) : `Trường ${of.charAt(0)}${of.slice(1).toLowerCase()} ${capitalised(name)}`;
}

/** The head of a plan by its paragraphs and the cells of the table that its header block often is. */
export function headOf(blocks: readonly PlanBlock[]): PlanHead {
  const texts = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.flat().flatMap((cell) => cell.split("\n")),
  );
  const lines = texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  const title = titleOf(lines);
  const last = lines.slice(-8).filter((text) => isPersonName(text.replace(/^(?:thầy|cô|đ\/c|ông|bà)\s+/iu, "")));
  return {
    title,
    planYear: planYearOf(title === null ? lines.slice(0, 20) : [title, ...lines.slice(0, 20)]),
    date: dateOf(lines),
    schoolName: schoolOf(lines),
    signer: last.at(-1) ?? null,
  };
}
