import { gapLabels, gapSentences } from "../locale/vi/report-sentences";
import { cellKey } from "../model/cell";
import type { ReportGap, ReportSection } from "../model/report";
import type { ReportInputs, Snapshot } from "../model/snapshot";
import type { ReportContext } from "./context";
import { isPastDistrict, recipientOf, superiorOf, symbolOf } from "./head";
import { reportWords } from "../locale/vi/report-words";

/** Error findings that the clerk has not accepted for this report ("rule Sheet!Cell"). */
export function openErrors({ findings }: Snapshot, { acknowledged = [] }: ReportInputs): number {
  const accepted = new Set(acknowledged);
  return findings.filter(
    ({ severity, rule, source }) =>
      severity === "error" && !accepted.has(source === null ? rule : `${rule} ${cellKey(source)}`),
  ).length;
}

/** Everything that the report leaves open, most pressing first: errors, settings, sections without words, figures. */
export function gapsOf(context: ReportContext, sections: readonly ReportSection[]): readonly ReportGap[] {
  return [...checks(context), ...settings(context), ...narratives(sections), ...figures(context)];
}

function gap(code: string, kind: ReportGap["kind"], text: string, label = gapLabels[code] ?? code): ReportGap {
  return { code, kind, text, label };
}

function checks(context: ReportContext): readonly ReportGap[] {
  const errors = openErrors(context.snapshot, context.inputs);
  const undated = context.undated.length;
  return [
    ...(errors > 0 ? [gap("errors", "check", gapSentences.errors(errors))] : []),
    ...(undated > 0 ? [gap("undated", "check", gapSentences.undated(undated))] : []),
  ];
}

function settings(context: ReportContext): readonly ReportGap[] {
  const { school } = context.snapshot;
  const superior = superiorOf(context);
  const symbol = symbolOf(context);
  const signer = context.inputs.signerName ?? school.principal;
  const gaps: (ReportGap | null)[] = [
    school.name === "" ? gap("school.name", "setting", gapSentences["school.name"]) : null,
    symbol.how === "unknown" ? gap("school.symbol", "setting", gapSentences["school.symbol"]) : null,
    symbol.how === "inferred" ? gap("school.symbol", "check", gapSentences.symbol(symbol.text ?? "")) : null,
    school.place ? null : gap("school.place", "setting", gapSentences["school.place"]),
    superior.how === "unknown" ? gap("school.superior", "setting", gapSentences["school.superior"]) : null,
    superior.how === "preset" ? gap("school.superior", "check", gapSentences.preset(superior.text)) : null,
    isPastDistrict(context) ? gap("school.superior", "check", gapSentences.district(superior.text)) : null,
    recipientOf(context) === reportWords.unknown
      ? gap("school.recipient", "setting", gapSentences["school.recipient"])
      : null,
    signer ? null : gap("school.principal", "setting", gapSentences["school.principal"]),
  ];
  return gaps.filter((entry) => entry !== null);
}

/** Sections whose proposal is nothing but "……". */
function narratives(sections: readonly ReportSection[]): readonly ReportGap[] {
  return sections
    .filter(({ narrative }) => narrative !== null && !narrative.own && narrative.proposed === reportWords.unknown)
    .map(({ code, title }) => gap(code, "setting", gapSentences.narrative(title), title));
}

function figures(context: ReportContext): readonly ReportGap[] {
  return context.figures
    .filter(({ value }) => value === null)
    .map(({ code, title, unit }) => {
      const label = `${title} (${unit})`;
      return gap(code, "figure", gapSentences.figure(label), label);
    });
}
