import type { Citation } from "../../model/evidence";
import type { PlanYear } from "../../model/period";

export interface EvidenceContext {
  readonly planYear: PlanYear;
  readonly link: string | null;
  readonly hyperlinkOnly?: boolean;
}

export function readCitation(text: string, context: EvidenceContext): Citation {
  return { text, kind: "khac", number: null, symbol: null, citedAs: null, symbolKind: null, date: null, link: context.link, quantity: null, code: null };
}

export function readEvidence(text: string, context: EvidenceContext): { citations: readonly Citation[]; bareYes: boolean; bareNo: boolean } {
  const parts = text.split(/[\n;]/).map((part) => part.trim()).filter((part) => part !== "");
  return { citations: parts.map((part) => readCitation(part, context)), bareYes: false, bareNo: false };
}
