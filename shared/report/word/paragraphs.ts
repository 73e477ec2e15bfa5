import type { Paragraph } from "docx";
import type { ReportParagraph, ReportRun } from "../../model/report";
import { textWidth, type StyleKey } from "../typography";
import type { Docx } from "./library";
import { xmlText } from "./xml-text";

/** One line of one style. */
export function line(docx: Docx, style: StyleKey, text: string): Paragraph {
  return new docx.Paragraph({ style, children: [new docx.TextRun(xmlText(text))] });
}

/** A paragraph of the report; an item gets its dash. Adjacent runs of one look become one. */
export function paragraph(docx: Docx, { style, runs }: ReportParagraph): Paragraph {
  const dash: readonly ReportRun[] = style === "item" ? [{ text: "- ", sources: [] }] : [];
  return new docx.Paragraph({
    style,
    children: merged([...dash, ...runs]).map(
      ({ text, bold, italic }) =>
        new docx.TextRun({
          text: xmlText(text),
          ...(bold === undefined ? {} : { bold }),
          ...(italic === undefined ? {} : { italics: italic }),
        }),
    ),
  });
}

function merged(runs: readonly ReportRun[]): readonly ReportRun[] {
  const joined: ReportRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

/** A rule of a given length in the middle of a column: the lower border of an indented paragraph, so that it never stretches (T-8). */
export function rule(docx: Docx, length: number, column: number = textWidth.portrait): Paragraph {
  const side = Math.max(0, Math.round((column - length) / 2));
  return new docx.Paragraph({
    style: "rule",
    spacing: { before: 20, after: 100, line: 40, lineRule: docx.LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { bottom: { style: docx.BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [],
  });
}
