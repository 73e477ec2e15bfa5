import { figureSentences, shareText, type FigureSentence } from "../locale/vi/report-figure-sentences";
import { countText, percentText } from "../locale/vi/report-numbers";
import { reportWords } from "../locale/vi/report-words";
import type { ReportFigure, ReportParagraph, ReportRun } from "../model/report";
import { fold } from "../text/fold";
import type { ReportContext } from "./context";
import { body, run } from "./runs";

const slots = /\{([A-Z]\d\d)(?:%([A-Z]\d\d))?\}/g;

/** Sentences of a section of the outline. */
export function sectionSentences(context: ReportContext, section: string): readonly ReportParagraph[] {
  return figureSentences
    .filter(({ place }) => "section" in place && place.section === section)
    .flatMap((sentence) => sentenceText(context, sentence) ?? []);
}

/** Sentences that belong under a task group of the plan, by the words of its title; the last group takes what is left. */
export function groupSentences(context: ReportContext, groupCode: string): readonly ReportParagraph[] {
  const groups = context.snapshot.plan.groups;
  return figureSentences.flatMap((sentence) => {
    if (!("group" in sentence.place)) return [];
    const { group } = sentence.place;
    const home = bestGroup(groups, group) ?? groups.at(-1);
    return home?.code === groupCode ? (sentenceText(context, sentence) ?? []) : [];
  });
}

function bestGroup(
  groups: ReportContext["snapshot"]["plan"]["groups"],
  words: readonly string[],
): { readonly code: string } | undefined {
  for (const word of words.map(fold)) {
    const found = groups.find(({ title }) => fold(title).includes(word));
    if (found) return found;
  }
  return undefined;
}

/** A sentence with its figures; null when none of them is known. Every figure carries the cells that it stands on. */
export function sentenceText(context: ReportContext, sentence: FigureSentence): ReportParagraph | null {
  const zero = sentence.zero && context.figure(sentence.zero.code);
  if (sentence.zero && zero?.value === 0) return body(run(sentence.zero.text, zero.sources));
  const parts = sentence.parts.filter((part) => isKnown(context, part));
  if (parts.length === 0) return null;
  const runs: ReportRun[] = [run(`${sentence.opening} `)];
  parts.forEach((part, index) => {
    if (index > 0) runs.push(run("; "));
    runs.push(...partRuns(context, part));
  });
  return body(...runs, ".");
}

const isKnown = (context: ReportContext, part: string): boolean =>
  [...part.matchAll(slots)].some(
    ([, code, whole]) => whole === undefined && valueOf(context.figure(code ?? "")) !== null,
  );

function partRuns(context: ReportContext, part: string): readonly ReportRun[] {
  const runs: ReportRun[] = [];
  let end = 0;
  for (const match of part.matchAll(slots)) {
    if (match.index > end) runs.push(run(part.slice(end, match.index)));
    end = match.index + match[0].length;
    const figure = context.figure(match[1] ?? "");
    const whole = match[2] === undefined ? null : context.figure(match[2]);
    if (match[2] === undefined) {
      const value = valueOf(figure);
      runs.push(run(value === null ? reportWords.unknown : countText(value), figure?.sources));
    } else runs.push(...shareRuns(figure, whole));
  }
  if (end < part.length) runs.push(run(part.slice(end)));
  return runs;
}

const valueOf = (figure: ReportFigure | null): number | null => figure?.value ?? null;

/** A share stands only where both figures are known and make sense together. */
function shareRuns(part: ReportFigure | null, whole: ReportFigure | null): readonly ReportRun[] {
  if (!part || !whole || part.value === null || whole.value === null || part.value > whole.value) return [];
  const percent = percentText(part.value, whole.value);
  return percent === null ? [] : [run(shareText(percent), [...part.sources, ...whole.sources])];
}
