import type { Workbook } from "@shared/model/workbook";
import { workbook } from "../sheet";
import { yearFacts } from "./facts";
import { renderYear, type Expected } from "./layout";
import { Choices } from "./random";

export type { Expected } from "./layout";

/** A workbook laid out as the seed says, with what must be read out of it. */
export interface GeneratedYear {
  readonly workbook: Workbook;
  readonly expected: readonly Expected[];
  readonly year: number;
  readonly traits: string;
}

/** The same logical year in the layout of a seed. */
export function generateYear(seed: number): GeneratedYear {
  const choices = new Choices(seed);
  const facts = yearFacts(2025, choices.chance(30));
  const rendered = renderYear(facts, choices);
  const name = facts.schoolYear
    ? `Theo doi nam hoc ${facts.year}-${facts.year + 1}.xlsx`
    : `Theo doi ${facts.year}.xlsx`;
  return {
    workbook: { ...workbook(...rendered.sheets), fileName: name },
    expected: rendered.expected,
    year: facts.year,
    traits: rendered.traits.join(" · "),
  };
}
