import type { IStylesOptions } from "docx";
import { font, styles, type TextStyle } from "../typography";
import type { Docx } from "./library";

/** The typography preset as Word styles. */
export function documentStyles(docx: Docx): IStylesOptions {
  const face = { ascii: font, hAnsi: font, cs: font, eastAsia: font };
  return {
    default: {
      document: {
        run: { font: face, size: 28, color: "000000", language: { value: "vi-VN", eastAsia: "vi-VN" } },
        paragraph: { spacing: { before: 0, after: 0, line: 240 } },
      },
    },
    paragraphStyles: Object.entries<TextStyle>(styles).map(([id, style]) => ({
      id,
      name: style.name,
      basedOn: "Normal",
      quickFormat: true,
      run: {
        font: face,
        size: style.size,
        bold: style.bold ?? false,
        italics: style.italic ?? false,
        color: "000000",
      },
      paragraph: {
        alignment: docx.AlignmentType[alignments[style.align]],
        spacing: { before: style.before ?? 0, after: style.after ?? 0, line: style.line ?? 240 },
        indent: { firstLine: style.firstLine ?? 0, left: style.left ?? 0 },
        ...(style.keepNext ? { keepNext: true } : {}),
        ...(style.outline === undefined ? {} : { outlineLevel: style.outline }),
      },
    })),
  };
}

const alignments = { left: "LEFT", center: "CENTER", right: "RIGHT", both: "BOTH" } as const;
