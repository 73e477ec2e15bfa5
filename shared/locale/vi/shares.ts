import { isPersonName } from "./people";
import { knownUnit } from "./units";

/** Who leads and who helps, where one cell says both. */
export interface Shares {
  readonly lead: string;
  readonly partners: string;
}

/** A cheap first look: most cells name people and nothing else. */
const mayShare = /tr[iì]|tr[aá]ch|h[oợ]p|h[oỗ] tr|tham gia|\b(?:CT|PH)\b/iu;

const leads = "(?:đơn vị |bộ phận |người )?(?:chủ trì|chu tri|phụ trách(?: chính)?|chịu trách nhiệm|CT)";
const helps =
  "(?:đơn vị |bộ phận |người )?(?:phối hợp|phoi hop|hỗ trợ|tham gia|PH)(?: thực hiện)?(?:(?<=p) (?:với|cùng))?";

/** "Chủ trì: HT; Phối hợp: CĐ", "BGH phối hợp với CĐ". */
const before = new RegExp(
  `(?:^|[;,.\\n/(]|\\s[-–]\\s)\\s*(?:[-–+•]\\s*)?(?:(${leads})|(${helps}))\\s*:|[\\s(](?:phối hợp|phoi hop)(?: với| cùng| voi)?\\s(?=\\S)`,
  "giu",
);
/** "HT (chủ trì), CĐ (phối hợp)", "HT chủ trì". */
const behind = new RegExp(`^(.*?\\S)\\s*[\\s(–:-]\\s*(?:(${leads})|(${helps}))\\s*\\)?\\.?$`, "iu");

/** Pieces as a list, without the end of a bracket that began before them. */
const listed = (pieces: readonly string[]): string =>
  pieces
    .map((piece) => (piece.includes("(") ? piece : piece.replace(/\)\s*$/, "")).trim())
    .filter((piece) => piece !== "")
    .join("\n");

/**
 * A cell of people taken apart into who leads and who helps: "Chủ trì: HT; Phối hợp: CĐ, TPT" → "HT" and "CĐ, TPT";
 * "HT (chủ trì), CĐ (phối hợp)" likewise. What stands before the first label leads. Null where no share is named.
 */
export function readShares(text: string): Shares | null {
  if (!mayShare.test(text) || text.length > 500) return null;
  return byLabels(text) ?? bySuffixes(text);
}

function endsWithSomebody(text: string): boolean {
  const name = (text.split(/[,;\n/+]/).at(-1) ?? "").trim();
  return knownUnit(name) !== null || isPersonName(name);
}

function byLabels(text: string): Shares | null {
  const parts: { helps: boolean; from: number; to: number }[] = [{ helps: false, from: 0, to: text.length }];
  for (const match of text.matchAll(before)) {
    const last = parts.at(-1);
    // Without a colon only somebody known "phối hợp với" somebody: "Bộ phận phối hợp liên ngành" is a name.
    if (!match[0].endsWith(":") && !endsWithSomebody(text.slice(last?.from, match.index))) continue;
    if (last !== undefined) last.to = match.index;
    parts.push({ helps: match[1] === undefined, from: match.index + match[0].length, to: text.length });
  }
  if (parts.length === 1) return null;
  const of = (helping: boolean): string =>
    listed(parts.filter((part) => part.helps === helping).map(({ from, to }) => text.slice(from, to)));
  return { lead: of(false), partners: of(true) };
}

function bySuffixes(text: string): Shares | null {
  const lead: string[] = [];
  const partners: string[] = [];
  let waiting: string[] = [];
  for (const piece of text.split(/[,;\n]/)) {
    const match = behind.exec(piece.trim());
    waiting.push(match?.[1] ?? piece);
    if (match === null) continue;
    (match[3] === undefined ? lead : partners).push(...waiting);
    waiting = [];
  }
  return lead.length > 0 && partners.length > 0 && waiting.length === 0
    ? { lead: listed(lead), partners: listed(partners) }
    : null;
}
