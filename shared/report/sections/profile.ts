import { profileSentence } from "../../locale/vi/report-figure-sentences";
import type { ReportParagraph } from "../../model/report";
import type { ReportContext } from "../context";
import { sentenceText } from "../figure-text";

/** Size of the school, from the figures that the clerk typed. */
export function profile(context: ReportContext): readonly ReportParagraph[] {
  const sentence = sentenceText(context, profileSentence);
  return sentence ? [sentence] : [];
}
