import type { CivilDate, PlanYear } from "../../model/period";
import { attributeLabels, beginsWithOrder } from "../../locale/vi/plan-words";
import { readTime } from "../../locale/vi/dates";
import { knownUnit, readParties } from "../../locale/vi/units";

/** Units, partners or a deadline that a line or a bracket gives to the duty before it. */
export interface Attribute {
  readonly what: "units" | "partners" | "due" | "other";
  readonly value: string;
}

/** "Chủ trì: Công đoàn" → units, "Công đoàn"; null for a sentence. */
export function attributeOf(text: string): Attribute | null {
  const match = /^([^:]{2,40})\s*:\s*(.*)$/su.exec(text.trim());
  if (!match) return null;
  const what = attributeLabels.find(([, label]) => label.test((match[1] ?? "").trim()))?.[0];
  return what === undefined ? null : { what, value: (match[2] ?? "").replace(/[.;,\s]+$/u, "") };
}

/** A duty without what is said about it behind its end: "Mở lớp tập huấn. Chủ trì: PHT; thời gian: quý II". */
export function splitAttributes(text: string): { readonly duty: string; readonly attributes: readonly Attribute[] } {
  const attributes: Attribute[] = [];
  let duty = text.trim();
  for (let round = 0; round < 6; round++) {
    const bracket = /\s?[([]([^()[\]]{3,120})[)\]]\s?[.;]?\s{0,9}$/u.exec(duty);
    const inBracket = bracket ? piecesOf(bracket[1] ?? "") : [];
    if (bracket && inBracket.length > 0) {
      attributes.unshift(...inBracket);
      duty = duty.slice(0, bracket.index);
      continue;
    }
    const tail = /[.;,–-]\s*(\p{L}{1,12}(?:\s\p{L}{1,12}){0,5}\s?:[^:;.]{1,120})[.;]?\s{0,9}$/u.exec(duty);
    const attribute = tail && attributeOf(tail[1] ?? "");
    if (!tail || !attribute) break;
    attributes.unshift(attribute);
    duty = duty.slice(0, tail.index);
  }
  return { duty: duty.trim(), attributes };
}

/** "Chủ trì: Công đoàn; thời gian: quý I" or "hoàn thành trước ngày 30/3" in brackets; empty when it is neither. */
function piecesOf(bracket: string): readonly Attribute[] {
  const pieces = bracket.split(/\s*;\s*/).map((piece) => attributeOf(piece));
  const whole = pieces.every((piece) => piece !== null);
  if (whole) return pieces.filter((piece) => piece !== null);
  return /^(?:hoàn thành|xong|thực hiện|trước|chậm nhất|hạn|đến|trong (?:tháng|quý))/iu.test(bracket.trim())
    ? [{ what: "due", value: bracket.trim() }]
    : [];
}

/** The last day that words of a deadline give: "hoàn thành trước ngày 30/3" → 2024-03-29; null for "thường xuyên". */
export function dueOf(words: string, planYear: PlanYear): CivilDate | null {
  const bare = words
    .trim()
    .replace(/^(?:phải\s+)?(?:hoàn thành|xong|thực hiện|gửi|nộp)\s+(?:xong\s+)?/iu, "")
    .replace(/^(?:trong|vào|là|từ nay đến)\s+/iu, "")
    .replace(/[.;,\s]+$/u, "");
  const read = readTime(bare, { planYear, deadline: true });
  return read === null || read.period.recurrence !== null ? null : read.period.due;
}

const day = "(?:ngày\\s+)?\\d{1,2}(?:\\s*tháng\\s*\\d{1,2}(?:\\s*năm\\s*\\d{4})?|/\\d{1,2}(?:/\\d{4})?)";
const period =
  "(?:tháng\\s+\\d{1,2}(?:/\\d{4}|\\s+năm\\s+\\d{4})?|quý\\s+(?:IV|I{1,3}|\\d)(?:/\\d{4}|\\s+năm\\s+\\d{4})?)";
const deadline = new RegExp(
  `(?<!\\p{L})(?:trước|chậm nhất(?:\\s+(?:là|vào))?|muộn nhất(?:\\s+là)?|đến hết|hạn(?:\\s+cuối)?|không quá)\\s+(${day})|hoàn thành\\s+(?:trong|vào)?\\s*(${period})`,
  "giu",
);

/** A deadline inside a sentence, with its place. */
export interface Deadline {
  readonly from: number;
  readonly to: number;
  readonly due: CivilDate;
}

/** Deadlines that a sentence names, in its order: "6 tháng (trước ngày 01 tháng 5), năm (trước …)" → two. */
export function deadlinesIn(sentence: string, planYear: PlanYear): readonly Deadline[] {
  return Array.from(sentence.matchAll(deadline)).flatMap((match) => {
    const words = match[0]
      .replace(/^(?:chậm nhất|muộn nhất|không quá)(?:\s+(?:là|vào))?/iu, "chậm nhất")
      .replace(/^hạn cuối/iu, "hạn");
    const due = dueOf(words, planYear);
    return due === null ? [] : [{ from: match.index, to: match.index + match[0].length, due }];
  });
}

/** Units that words name: "Đối với Công đoàn, Chi đoàn:" → both; [] when they name none for sure. */
export function unitsOf(words: string): readonly string[] {
  const bare = words
    .trim()
    .replace(/^(?:đối với|về phía|trách nhiệm (?:của|từng)?|giao(?: cho)?|phân công)\s+/iu, "")
    .replace(/[.;:,\s]+$/u, "");
  if (bare === "" || bare.length > 120) return [];
  const whole = knownUnit(bare);
  if (whole !== null) return [whole];
  const parties = readParties(bare, {});
  return parties.length > 0 && parties.every(({ kind }) => kind !== "unknown") ? parties.map(({ name }) => name) : [];
}

/** Units that a sentence begins with, and what they are to do: "Các tổ chuyên môn xây dựng kế hoạch" → the first words. */
export function leadingUnits(sentence: string): { readonly units: readonly string[]; readonly rest: string } | null {
  const colon = /^([^:.]{2,80}):\s*(\S.*)$/su.exec(sentence.trim());
  const named = colon ? unitsOf(colon[1] ?? "") : [];
  if (colon && named.length > 0) return { units: named, rest: colon[2] ?? "" };
  const words = sentence
    .trim()
    .replace(/^(?:giao|phân công)\s+(?:cho\s+)?/iu, "")
    .split(/\s+/);
  for (let count = 1; count <= Math.min(12, words.length - 1); count++) {
    const head = words.slice(0, count).join(" ");
    if (/[.;:]/.test(head)) continue;
    const units = unitsOf(head);
    const rest = words.slice(count).join(" ");
    if (units.length > 0 && /^[^\p{Lu}]/u.test(rest) && beginsWithOrder(rest)) return { units, rest };
  }
  return null;
}
