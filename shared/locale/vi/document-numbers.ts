import type { EvidenceKind } from "../../model/evidence";
import { endOfDigits } from "../../text/letters";
import { Remembered } from "../../text/remembered";
import { isPartyOrgan } from "./organs";

/** What is wrong with a number and symbol, and the form that is surely meant (null when it is not certain). */
export interface NumberFault {
  readonly reason: "spaces" | "zero" | "hyphen" | "letter-cv" | "party" | "order" | "form";
  readonly right: string | null;
}

/** Abbreviations of kinds: Nghị định 30/2020/NĐ-CP, Phụ lục III, those of laws, and those of the Party. */
const kindLetters: ReadonlySet<string> = new Set(
  `NQ QĐ CT QC QyĐ QYĐ QĐi TC TB HD CTr CTR KH PA ĐA DA BC BB TTr TTR HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL
  NĐ TT TTLT NQLT VBHN KL L PL ĐL HP`.split(/\s+/),
);

const group = "[A-ZĐƠƯÔÊÂĂ][\\p{L}\\p{N}&.]*";
const symbolForm = new RegExp(`^${group}(?:-${group})*$`, "u");
const numberForm = /^\d{2,5}[a-z]?(\/(?:19|20)\d{2})?$/;
const nationalForm = /^\d{2,4}\/(?:19|20)\d{2}\/(?:QH|UBTVQH)\d{1,2}$/;
const partyForm = new RegExp(`^\\d{2,5}[a-z]?-(${group})/(${group}(?:-${group})*)$`, "u");
const anyPartyForm = /^\d{1,5}[a-z]?-([\p{L}]+)\/([\p{L}\p{N}&-]+)$/u;
/** Kinds that NĐ 30 numbers without naming a kind in the symbol, or whose word names none of its kinds. */
const withoutKind: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(["cong-van", "khac", "tai-lieu", "lien-ket"]);

/** Dashes that Word makes of a hyphen, and spaces around the signs, taken out. */
function tightened(cited: string): string {
  return cited.replace(/[‐‑‒–—]/g, "-").replace(/\s+/g, "");
}

function withZero(cited: string): string {
  return /^\d(?!\d)/.test(cited) ? `0${cited}` : cited;
}

/** Which documents a symbol may stand on: one whose symbol names its kind, one whose symbol need not. */
interface SymbolUse {
  readonly withKind: boolean;
  readonly withoutKind: boolean;
}

/** The symbols of a school are few, and written again on every document. */
const symbolUses = new Remembered((symbol: string): SymbolUse => {
  const parts = symbol.split("-");
  if (parts[0] === "CV" || !symbolForm.test(symbol)) return { withKind: false, withoutKind: false };
  return {
    withKind: parts.length > 1 && !symbol.includes(".") && !isReversed(parts),
    withoutKind: parts.length > 1 || gluedKind(symbol) === null,
  };
});

/** Does the number and symbol stand in a form that the decree or the Party allows, for a document of this kind? */
function isWellFormed(cited: string, kind: EvidenceKind): boolean {
  const slash = cited.indexOf("/");
  const hyphen = cited.indexOf("-");
  const party = hyphen >= 0 && hyphen < slash ? partyForm.exec(cited) : null;
  if (party) return isPartyOrgan(party[2] ?? "");
  // A law's year has a stroke of its own.
  const last = cited.includes("/", slash + 1) ? cited.lastIndexOf("/") : slash;
  if (last > slash && nationalForm.test(cited)) return true;
  const use = symbolUses.of(cited.slice(last + 1));
  return withoutKind.has(kind)
    ? use.withoutKind && last === slash && isNumber(cited, last)
    : use.withKind && isNumber(cited, last);
}

/** "12/KH-THTU", as nearly all are: digits, a stroke and the symbol as it was read, which many documents share. */
function isUsual(cited: string, symbol: string, kind: EvidenceKind): boolean {
  const slash = cited.length - symbol.length - 1;
  if (slash < 2 || slash > 5 || cited.charAt(slash) !== "/" || endOfDigits(cited, 0) !== slash) return false;
  const use = symbolUses.of(symbol);
  return withoutKind.has(kind) ? use.withoutKind : use.withKind;
}

/** Is what stands before the last stroke a number of two digits or more, and perhaps a year? */
function isNumber(cited: string, last: number): boolean {
  if (last >= 2 && last <= 5 && endOfDigits(cited, 0) === last) return true;
  return numberForm.test(cited.slice(0, Math.max(0, last)));
}

/** "THTU-KH": the organ stands before the kind. */
function isReversed(parts: readonly string[]): boolean {
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  return parts.length > 1 && kindLetters.has(last) && !kindLetters.has(first);
}

/** The kind that is glued to its organ: "QĐTHTU" → "QĐ"; null when none is. */
function gluedKind(part: string): string | null {
  for (const length of [4, 3, 2]) {
    const kind = part.slice(0, length);
    if (
      part.length >= length + 2 &&
      kindLetters.has(kind) &&
      /^(?:TH|MN|MG|TrTH|PT|TT|THCS|UB|PGD)/.test(part.slice(length))
    )
      return kind;
  }
  return null;
}

/** The form that is surely meant: spaces out, a zero before 1 to 9, the glued kind set apart. */
function rightForm(cited: string, kind: EvidenceKind): string | null {
  const tight = withZero(tightened(cited));
  if (isWellFormed(tight, kind)) return tight;
  const slash = tight.lastIndexOf("/");
  const symbol = tight.slice(slash + 1);
  const glued = gluedKind(symbol);
  if (glued && /^\d+$/.test(tight.slice(0, slash))) {
    const apart = `${tight.slice(0, slash + 1)}${glued}-${symbol.slice(glued.length)}`;
    if (isWellFormed(apart, kind)) return apart;
  }
  const party = anyPartyForm.exec(tight);
  if (party && !isPartyOrgan(party[2] ?? "")) {
    const state = `${/^\d+[a-z]?/.exec(tight)?.[0] ?? ""}/${party[1] ?? ""}-${party[2] ?? ""}`;
    return isWellFormed(state, kind) ? state : null;
  }
  const withoutLetters = tight.replace(/\/CV-/, "/");
  return withoutLetters !== tight && isWellFormed(withoutLetters, "cong-van") ? withoutLetters : null;
}

function reasonOf(cited: string, kind: EvidenceKind): NumberFault["reason"] {
  if (/[\s‐‑‒–—]/.test(cited)) return "spaces";
  if (/\/CV(?:-|$)/.test(cited)) return "letter-cv";
  const party = anyPartyForm.exec(cited);
  if (party && !isPartyOrgan(party[2] ?? "")) return "party";
  if (/^\d(?!\d)/.test(cited)) return "zero";
  const symbol = cited.slice(cited.lastIndexOf("/") + 1);
  if (isReversed(symbol.split("-"))) return "order";
  return !symbol.includes("-") && !withoutKind.has(kind) ? "hyphen" : "form";
}

/**
 * A number with symbol against Nghị định 30/2020/NĐ-CP: `NN/LOẠI-CƠ QUAN`, below 10 with a zero, no spaces, a hyphen
 * between kind and organ, no CV; the Party form `NN-LOẠI/CƠ QUAN` for Party organs only. Null when it is in order.
 *
 * `symbol` is the end of the number, where it is known by itself.
 *
 * ("68/TB - THTU", "thong-bao") → { reason: "spaces", right: "68/TB-THTU" }; ("40/THTU-VP", "cong-van") → null.
 */
export function judgeNumber(cited: string, kind: EvidenceKind, symbol: string | null = null): NumberFault | null {
  if (symbol !== null && isUsual(cited, symbol, kind)) return null;
  const trimmed = cited.trim();
  if (isWellFormed(trimmed, kind)) return null;
  return { reason: reasonOf(trimmed, kind), right: rightForm(trimmed, kind) };
}
