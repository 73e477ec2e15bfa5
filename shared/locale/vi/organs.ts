import type { Citation } from "../../model/evidence";
import { fold } from "../../text/fold";

/** Committees and bodies of the Party, as they end a symbol: 05-CT/TW, 784-QĐ/TU, 71-KH/BCĐ, 03-NQ/CB. */
const partyBody = /^(TW|TƯ|TU|TTU|HU|QU|ThU|TXU|ThX|ĐU|ĐB|CB|ChB|BCĐ|BTV|BCS)$/;
/** The same with a prefix or a name behind: BDVTU, UBKTHU, CBTHTU, ĐUX, BCĐ35, BCSDUBNDTP. */
const partyBodyWithName =
  /^((BDV|BTG|BTGDV|BTC|UBKT|VP|BNC|BXD|MTTQ)(TW|TƯ|TU|HU|QU|ĐU|TXU)|ĐU[A-ZĐ0-9]*|CB[A-ZĐ0-9]*|BCĐ[A-ZĐ0-9]*|BCS[A-ZĐ0-9]*)$/;

/** Is this the organ of a Party symbol? "TW" → true; "THTU" → false, for a school writes as the state does. */
export function isPartyOrgan(organ: string): boolean {
  const [first = ""] = organ.split("-");
  return partyBody.test(first) || partyBodyWithName.test(first);
}

/** Parts of symbols that only organs above a school use; compared as written, in capitals. */
const superiorOrgans: ReadonlySet<string> = new Set(
  `TW TƯ TU HU QU TXU ĐU BDVTU BTGTU BTGDVTU CP TTG QH UBTVQH CTN HĐND UBND UBMTTQ MTTQ LĐLĐ TLĐ BGDĐT BGDDT BNV BTC BTP BYT
  BCA BKHCN BTTTT SGDĐT SGDDT SGD PGDĐT PGDDT PGD GDĐT GDDT PNV SNV VHXH TTR VPCP BCĐTW CĐGD CĐGDVN TTCP TANDTC VKSNDTC
  TWĐTN HĐĐTW HĐĐ UBKTTW BHXH CATP`.split(/\s+/),
);
const nationalAct = /^(QH|UBTVQH)\d+$/;

/** Who issued it, where the words say so; folded, at word bounds. */
const superiorIssuers =
  /(?:^| )(?:cua|do) (?:quoc hoi|chinh phu|thu tuong|bo chinh tri|ban bi thu|ban chap hanh trung uong|trung uong|bo|so|phong|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|thanh uy|huyen uy|quan uy|thi uy|dang uy|tinh uy|mat tran|ubmttq|ldld|lien doan lao dong)(?: |$)/;

const superiorKinds: ReadonlySet<string> = new Set(["luat", "nghi-dinh", "thong-tu", "chi-thi"]);

/**
 * A law or a document from above the school, which may be older than the plan's year (the contract's section 8):
 * laws, decrees, circulars, directives; a symbol of a superior organ; or words that name a superior issuer.
 * "Quyết định 346/QĐ-TTg" → true; "Quyết định 45/QĐ-THTU" → false.
 */
export function isFromSuperior({ kind, number, symbol, text }: Citation): boolean {
  if (superiorKinds.has(kind)) return true;
  if (number !== null && symbol === null && number.includes("/")) return true;
  const organs = (symbol ?? "")
    .toUpperCase()
    .split(/[-/\s&]+/)
    .slice(symbol?.includes("-") || symbol?.includes("/") ? 1 : 0);
  if (organs.some((organ) => superiorOrgans.has(organ)) || nationalAct.test((symbol ?? "").toUpperCase())) return true;
  if (symbol !== null && kind === "cong-van" && superiorOrgans.has(symbol.toUpperCase().split(/[-/\s]+/)[0] ?? ""))
    return true;
  return superiorIssuers.test(issuedPart(text));
}

/** The words up to the subject ("về …"), folded; the issuer stands there, what stands behind is its content. */
function issuedPart(text: string): string {
  return fold(text).split(/ (?:ve|v v|vv) /)[0] ?? "";
}
