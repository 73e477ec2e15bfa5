import type { SectionContent } from "../../locale/vi/report-outline";
import type { ReportParagraph } from "../../model/report";
import type { ReportContext } from "../context";
import { sectionSentences } from "../figure-text";
import { documents } from "./documents";
import { groupResults } from "./group-results";
import { limits } from "./limits";
import { organization } from "./organization";
import { outlook } from "./outlook";
import { profile } from "./profile";
import { results } from "./results";
import { staff } from "./staff";
import { strengths } from "./strengths";

/** What stands under a heading, proposed from the data; empty when there is nothing to say. */
export type SectionBuilder = (context: ReportContext, code: string) => readonly ReportParagraph[];

/** One builder for each kind of content of the outline. */
export const sectionBuilders: Readonly<Record<SectionContent, SectionBuilder>> = {
  none: () => [],
  "own-words": () => [],
  profile,
  documents,
  figures: sectionSentences,
  staff,
  organization,
  results,
  groups: groupResults,
  strengths,
  limits,
  outlook,
};
