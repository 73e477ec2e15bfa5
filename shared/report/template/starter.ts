import { figureColumns, progressColumns } from "../../locale/vi/report-appendices";
import { outline } from "../../locale/vi/report-outline";
import { listFields, starterWords, type ListName } from "../../locale/vi/report-template";
import { reportWords } from "../../locale/vi/report-words";
import type { ReportColumn, ReportDocument } from "../../model/report";
import { defaultPlan } from "../../plan";
import { textCell } from "../runs";
import { writeDocx } from "../docx";
import { paragraphList, repeatedParagraph } from "./data";

const tag = (name: string): string => `{${name}}`;

/**
 * A ready form with every placeholder in its place, laid out as our own report: the start for a school that wants to
 * change words or places. It is printed by the same writer, with placeholders where the values would be.
 */
export function starterTemplate(): Promise<Uint8Array> {
  return writeDocx(starterDocument());
}

function starterDocument(): ReportDocument {
  const paragraph = (name: string) => ({ style: "lead" as const, runs: [{ text: tag(name), sources: [] }] });
  /** The paragraph itself is repeated, once for each paragraph of the section. */
  const repeated = (list: string) => [
    { style: "body" as const, runs: [{ text: repeatedParagraph(list), sources: [] }] },
  ];
  const sections = outline
    .flatMap((row) =>
      row.content === "groups"
        ? defaultPlan.groups.map(({ code, title }) => ({ ...row, code: row.code.replace("*", code), title }))
        : [row],
    )
    .map(({ code, level, title, content }) => ({
      code,
      level,
      number: `${code.slice(code.lastIndexOf(".") + 1)}.`,
      title: title.replace("{next}", tag("ky_tiep")),
      paragraphs: content === "none" ? [] : repeated(paragraphList(code)),
      narrative: null,
    }));
  return {
    kind: "nam",
    year: defaultPlan.planYear.year,
    schoolName: tag("ten_truong"),
    window: { from: "2000-01-01", to: "2000-01-01", due: "2000-01-01" },
    asOf: "2000-01-01",
    draft: false,
    draftStamp: "",
    head: {
      superior: tag("co_quan_chu_quan"),
      school: tag("ten_truong_in_hoa"),
      number: tag("so_ky_hieu"),
      nation: reportWords.nation,
      motto: reportWords.motto,
      placeAndDate: tag("dia_danh_ngay"),
    },
    title: { type: reportWords.type, subject: [tag("trich_yeu")] },
    addressee: { label: reportWords.addressee, names: [tag("kinh_gui")] },
    opening: repeated(paragraphList("mo_dau")),
    sections,
    closing: [paragraph("ket_thuc")],
    recipients: { label: reportWords.recipients, lines: [tag("noi_nhan")] },
    signature: { positions: [tag("chuc_vu")], name: tag("nguoi_ky") },
    appendices: [
      listAppendix("I", starterWords.figures, "so_lieu", figureColumns, false),
      listAppendix("II", starterWords.progress, "tien_do", progressColumns, true),
    ],
    figures: [],
    missing: [],
    changes: [],
    properties: { title: reportWords.type, created: "2000-01-01" },
  };
}

/** An appendix whose only row is repeated: the list opens in its first cell and closes in its last. */
function listAppendix(
  number: string,
  title: string,
  list: ListName,
  columns: Readonly<Record<string, { readonly header: string; readonly width: number }>>,
  landscape: boolean,
): ReportDocument["appendices"][number] {
  const fields = listFields[list];
  const shown = Object.entries(columns).filter(([key]) => key !== "before");
  const cells = fields.map(([field], index) => {
    const open = index === 0 ? `{#${list}}` : "";
    const close = index === fields.length - 1 ? `{/${list}}` : "";
    return textCell(`${open}${tag(field)}${close}`);
  });
  return {
    number,
    title,
    attached: starterWords.attached(tag("so_ky_hieu")),
    landscape,
    table: {
      key: list,
      columns: shown.map(([key, column]): ReportColumn => ({ key, ...column, align: "left" })),
      rows: [{ kind: "cells", cells }],
    },
    emptyText: "",
    notes: [],
  };
}
