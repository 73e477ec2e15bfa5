import { maskPersonalData } from "../locale/vi/privacy";
import { reportWords, rolesBehindTitles } from "../locale/vi/report-words";
import { readParties } from "../locale/vi/units";

/** What leaves the school in a report. */
export interface PrivacyOptions {
  /** Names of people; off: leads become "cá nhân được phân công", and names behind thầy, cô … go. Units always stay. */
  readonly showNames: boolean;
  /** Phone numbers, addresses, identity numbers and paths on the school's machines in texts; off: masked. */
  readonly showContacts: boolean;
}

const mask = "…";

/** Paths on a machine or a private share: they name its users, and no reader can open them. */
const localPaths = /(?:\b[A-Za-z]:\\|\\\\|\bfile:\/\/)[^\s;,]*/g;

/** "ĐT 0912 345 678" → "ĐT …", "Ảnh C:\\Users\\VanThu" → "Ảnh …"; counts, dates and document numbers stay. */
export function maskContacts(text: string): string {
  return maskPersonalData(text).replace(localPaths, mask);
}

const titled = /(?<!\p{L})(thầy|cô|ông|bà|đ\/c|đồng chí) ((?:\p{Lu}\p{L}*\.?)(?: \p{Lu}\p{L}*){0,4})/gu;

/** "đã trao cho cô Nhung" → "đã trao cho cô …"; a role behind the title stays: "đồng chí Phó Hiệu trưởng". */
export function maskNames(text: string): string {
  return text.replace(titled, (whole, title: string, name: string) =>
    rolesBehindTitles.has(name.split(" ", 1)[0] ?? "") ? whole : `${title} ${mask}`,
  );
}

/** Text of a cell for print. */
export function printable(text: string, { showNames, showContacts }: PrivacyOptions): string {
  const named = showNames ? text : maskNames(text);
  return showContacts ? named : maskContacts(named);
}

/** Leads for print: (["Công đoàn", "Lê Thị Kim Ngân"], names off) → ["Công đoàn", "cá nhân được phân công"]. */
export function partyNames(names: readonly string[], { showNames }: PrivacyOptions): readonly string[] {
  if (showNames) return names;
  const shown = names.map((name) =>
    readParties(name).some(({ kind }) => kind === "person") ? reportWords.person : name,
  );
  return [...new Set(shown)];
}
