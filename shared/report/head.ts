import { districtsEnded, presetOf } from "../locale/vi/report-header-presets";
import { longDate } from "../locale/vi/report-numbers";
import { filingAbbreviations, reportWords } from "../locale/vi/report-words";
import type { ReportHead, ReportSignature } from "../model/report";
import type { CivilDate } from "../model/period";
import { ownOrgan } from "../summarise/indicators/count-documents";
import { fold } from "../text/fold";
import { cleanText } from "../text/clean";
import type { ReportContext } from "./context";

/** The day that the report bears, else the day it is due: it decides which header holds. */
export function reportDay({ inputs }: ReportContext): CivilDate {
  return inputs.date ?? inputs.to;
}

/** The superior's line with where it comes from. */
export function superiorOf(context: ReportContext): { text: string; how: "given" | "preset" | "unknown" } {
  const { superior, place } = context.snapshot.school;
  if (superior) return { text: superior.toLocaleUpperCase("vi"), how: "given" };
  if (place) return { text: presetOf(reportDay(context)).superior(place), how: "preset" };
  return { text: reportWords.unknown, how: "unknown" };
}

/** Does the superior's line name a district in a time that has none? */
export function isPastDistrict(context: ReportContext): boolean {
  return (
    reportDay(context) >= districtsEnded &&
    /(?:^| )(huyen|quan|thi xa|phong giao duc)( |$)/.test(fold(superiorOf(context).text))
  );
}

/** Kính gửi: as given, else by the preset of the day. */
export function recipientOf(context: ReportContext): string {
  const { recipient, place } = context.snapshot.school;
  return recipient ?? (place ? presetOf(reportDay(context)).recipient(place) : reportWords.unknown);
}

/** "Số: 05/BC-THTU"; without a number room is left to write it in. */
export function numberLine(number: string | null | undefined, symbol: string | null): string {
  const digits = number?.trim() ?? "";
  const padded = /^\d$/.test(digits) ? `0${digits}` : digits;
  return `${reportWords.number} ${padded === "" ? " ".repeat(7) : padded}/${reportWords.typeSymbol}-${symbol ?? reportWords.unknown}`;
}

/** "Nhà Bè, ngày 25 tháng 4 năm 2026"; without a date room is left for day and month. */
export function placeAndDate(place: string | null, date: CivilDate | null | undefined, year: string): string {
  const day = date ? longDate(date) : `ngày ${" ".repeat(5)} tháng ${" ".repeat(5)} năm ${year}`;
  return `${place ?? reportWords.unknown}, ${day}`;
}

/** The school's short form as given, else the organ that its own documents in the workbook carry. */
export function symbolOf({ snapshot }: ReportContext): { text: string | null; how: "given" | "inferred" | "unknown" } {
  if (snapshot.school.symbol) return { text: snapshot.school.symbol, how: "given" };
  const organ = ownOrgan(snapshot.evidence);
  return organ !== null && /^[\p{Lu}\d]{2,12}$/u.test(organ)
    ? { text: organ, how: "inferred" }
    : { text: null, how: "unknown" };
}

export function headOf(context: ReportContext): ReportHead {
  const { snapshot, inputs } = context;
  return {
    superior: superiorOf(context).text,
    school: context.school.toLocaleUpperCase("vi"),
    number: numberLine(inputs.number, symbolOf(context).text),
    nation: reportWords.nation,
    motto: reportWords.motto,
    placeAndDate: placeAndDate(snapshot.school.place, inputs.date, reportDay(context).slice(0, 4)),
  };
}

/** Who signs; a deputy signs for the principal on two lines. */
export function signatureOf({ snapshot, inputs }: ReportContext): ReportSignature {
  const title = inputs.signerTitle?.trim();
  const name = inputs.signerName ?? (inputs.forPrincipal ? null : snapshot.school.principal);
  return {
    positions: inputs.forPrincipal
      ? [`${reportWords.forPrincipal} ${reportWords.principal}`, (title || reportWords.deputy).toLocaleUpperCase("vi")]
      : [(title || reportWords.principal).toLocaleUpperCase("vi")],
    name: name ?? "",
  };
}

/** Nơi nhận: "- Như trên;" first, the file copy with the drafting unit last (T-1). */
export function recipientLines(context: ReportContext): readonly string[] {
  const given = (context.inputs.recipients ?? []).map(bare).filter((line) => line !== "");
  const own = given.length > 0 ? given : presetOf(reportDay(context)).recipients.map(bare);
  const between = own.filter((line) => !/^(nhu tren|luu)( |$)/.test(fold(line)));
  const filed = own.find((line) => /^luu( |$)/.test(fold(line))) ?? filedBy(context);
  return [...[reportWords.asAbove, ...between].map((line) => `- ${line};`), `- ${filed}.`];
}

const bare = (line: string): string =>
  cleanText(line)
    .replace(/^[-\s]+/, "")
    .replace(/[;.\s]+$/, "");

/** "Lưu: VT, CĐ": the unit that the plan gives the report to keeps a copy. */
function filedBy({ snapshot }: ReportContext): string {
  const reporting = snapshot.tasks.find(({ title }) => {
    const folded = fold(title);
    return folded.startsWith("bao cao") && /(dan van|dan chu)/.test(folded);
  });
  const short = (reporting?.lead ?? [])
    .map((name) => filingAbbreviations[fold(name)] ?? "")
    .filter((text) => text !== "");
  return [reportWords.filed, ...new Set(short)].join(", ");
}
