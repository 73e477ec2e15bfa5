import type { Paragraph, Table } from "docx";
import type { ReportDocument } from "../../model/report";
import { blockColumns, lineWidth, mottoWidth, ruleShare, signatureLines, styles, textWidth } from "../typography";
import type { Docx } from "./library";
import { line, rule } from "./paragraphs";

/** Two columns without borders: the frame of header and signature (T-12). */
function block(docx: Docx, rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[]): Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: "auto" };
  const borders = { top: none, bottom: none, left: none, right: none };
  return new docx.Table({
    width: { size: textWidth.portrait, type: docx.WidthType.DXA },
    columnWidths: [...blockColumns],
    layout: docx.TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: docx.WidthType.DXA },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new docx.TableCell({
                width: { size: blockColumns[index] ?? 0, type: docx.WidthType.DXA },
                borders,
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

/** Ô số 1 to 4: who issues it, the nation's name, number, place and date; the stamp of a draft under the number. */
export function headBlock(docx: Docx, { head, draft, draftStamp }: ReportDocument): Table {
  const schoolRule = Math.min(lineWidth(head.school, styles.school.size), blockColumns[0]) * ruleShare.school;
  return block(docx, [
    [
      [
        line(docx, "superior", head.superior),
        line(docx, "school", head.school),
        rule(docx, schoolRule, blockColumns[0]),
      ],
      [line(docx, "nation", head.nation), line(docx, "motto", head.motto), rule(docx, mottoWidth, blockColumns[1])],
    ],
    [
      [line(docx, "number", head.number), ...(draft ? [stamp(docx, draftStamp)] : [])],
      [line(docx, "placeAndDate", head.placeAndDate)],
    ],
  ]);
}

/** T-14: a draft says so on paper. */
function stamp(docx: Docx, text: string): Paragraph {
  const edge = { style: docx.BorderStyle.SINGLE, size: 8, space: 2, color: "000000" };
  return new docx.Paragraph({
    style: "draft",
    spacing: { before: 120 },
    indent: { left: 113, right: 113 },
    // A box round the words: docx writes a paragraph's borders in an order that the schema does not allow.
    children: [new docx.TextRun({ text, border: edge })],
  });
}

/** Ô số 5a and 9a: what it is, on what, to whom. */
export function titleLines(docx: Docx, { title, addressee }: ReportDocument): readonly Paragraph[] {
  const longest = Math.max(...title.subject.map((text) => lineWidth(text, styles.subject.size)));
  const [only] = addressee.names;
  const to =
    addressee.names.length === 1
      ? [line(docx, "addressee", `${addressee.label} ${only ?? ""}.`)]
      : [
          line(docx, "addressee", addressee.label),
          ...addressee.names.map((name, index) =>
            line(docx, "addresseeLine", `- ${name}${index === addressee.names.length - 1 ? "." : ";"}`),
          ),
        ];
  return [
    line(docx, "title", title.type),
    ...title.subject.map((text) => line(docx, "subject", text)),
    rule(docx, Math.min(longest, textWidth.portrait) * ruleShare.subject),
    ...to,
  ];
}

/** Ô số 7 and 9b: recipients on the left, room for signature and stamp on the right (T-15). */
export function signatureBlock(docx: Docx, { recipients, signature }: ReportDocument): Table {
  const space = Array.from({ length: signatureLines }, () => line(docx, "signer", ""));
  return block(docx, [
    [
      [
        line(docx, "recipientsLabel", recipients.label),
        ...recipients.lines.map((text) => line(docx, "recipient", text)),
      ],
      [
        ...signature.positions.map((text) => line(docx, "position", text)),
        ...space,
        line(docx, "signer", signature.name),
      ],
    ],
  ]);
}
