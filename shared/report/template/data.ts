import { listFields, type ListName, type PlaceholderName } from "../../locale/vi/report-template";
import { longDate } from "../../locale/vi/report-numbers";
import { nextSpan } from "../../locale/vi/report-outline";
import { reportSpan } from "../../locale/vi/report-title";
import { countText } from "../../locale/vi/report-numbers";
import { reportWords } from "../../locale/vi/report-words";
import type { ReportDocument, ReportParagraph } from "../../model/report";
import { plainText } from "../runs";
import { xmlText } from "../word/xml-text";

type Row = Readonly<Record<string, string>>;

/** What the placeholders of a form are filled with; the keys are the placeholders' names. */
export type TemplateValues = Readonly<Record<string, string | readonly Row[]>>;

/** Each single placeholder from the document. */
const singles: Readonly<Record<PlaceholderName, (document: ReportDocument) => string>> = {
  co_quan_chu_quan: ({ head }) => head.superior,
  ten_truong: ({ schoolName }) => schoolName,
  ten_truong_in_hoa: ({ head }) => head.school,
  so_ky_hieu: ({ head }) => head.number,
  dia_danh_ngay: ({ head }) => head.placeAndDate,
  trich_yeu: ({ title }) => title.subject.join(" "),
  kinh_gui: ({ addressee }) => addressee.names.join("; "),
  ky_bao_cao: ({ kind, year }) => reportSpan(kind, year),
  ky_tiep: ({ kind, year }) => nextSpan(kind, year),
  tu_ngay: ({ window: { from } }) => longDate(from),
  den_ngay: ({ window: { to } }) => longDate(to),
  ngay_tinh: ({ asOf }) => longDate(asOf),
  mo_dau: ({ opening }) => plainText(opening),
  ket_thuc: ({ closing }) => plainText(closing),
  noi_nhan: ({ recipients }) => recipients.lines.join("\n"),
  chuc_vu: ({ signature }) => signature.positions.join("\n"),
  nguoi_ky: ({ signature }) => signature.name,
  du_thao: ({ draft, draftStamp }) => (draft ? draftStamp : ""),
};

const tableOfList: Readonly<Partial<Record<ListName, string>>> = {
  so_lieu: "figures",
  tien_do: "progress",
  minh_chung: "evidence",
};

/** "III.A.1" → "muc_III_A_1". */
export const sectionPlaceholder = (code: string): string => `muc_${code.replace(/\./g, "_")}`;

/** The same section as a list of paragraphs: "III.A.1" → "doan_III_A_1". */
export const paragraphList = (code: string): string => `doan_${code.replace(/\./g, "_")}`;

/** How a form repeats a paragraph for each of a section's: the loop's option belongs to the form's language. */
export const repeatedParagraph = (list: string): string => `{#${list} [loopOver: "paragraph"]}{doan}{/${list}}`;

const paragraphRows = (paragraphs: readonly ReportParagraph[]): readonly Row[] =>
  paragraphs.map((paragraph) => ({ doan: xmlText(plainText([paragraph])) }));

/** All values for a form, by placeholder. */
export function templateValues(document: ReportDocument): TemplateValues {
  const values: Record<string, string | readonly Row[]> = {};
  for (const [name, value] of Object.entries(singles)) values[name] = xmlText(value(document));
  for (const { code, narrative, paragraphs } of document.sections) {
    if (narrative === null) continue;
    values[sectionPlaceholder(code)] = xmlText(plainText(paragraphs));
    values[paragraphList(code)] = paragraphRows(paragraphs);
  }
  values[paragraphList("mo_dau")] = paragraphRows(document.opening);
  for (const { code, value } of document.figures) {
    values[code] = value === null ? reportWords.unknown : countText(value);
  }
  for (const [list, key] of Object.entries(tableOfList) as [ListName, string][]) {
    values[list] = tableRows(document, list, key);
  }
  values["con_thieu"] = document.missing.map(({ text }) => ({ noi_dung: xmlText(text) }));
  return values;
}

/** Rows of an appendix by the fields of its list; columns that a form has no field for are left out. */
function tableRows(document: ReportDocument, list: ListName, key: string): readonly Row[] {
  const table = document.appendices.find((appendix) => appendix.table.key === key)?.table;
  if (!table) return [];
  const columns = table.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ key: own }) => own !== "before");
  return table.rows.flatMap((row) => {
    if (row.kind === "group") return [];
    return [
      Object.fromEntries(
        listFields[list].map(([field], position) => [
          field,
          xmlText(row.cells[columns[position]?.index ?? -1]?.text ?? ""),
        ]),
      ),
    ];
  });
}
