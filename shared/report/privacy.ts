import { reportWords } from "../locale/vi/report-words";
import { readParties } from "../locale/vi/units";

/** What leaves the school in a report. */
export interface PrivacyOptions {
  /** Names of people who lead tasks; off: they become "cá nhân được phân công". Units always stay. */
  readonly showNames: boolean;
  /** Phone numbers, addresses and identity numbers in texts; off: masked. */
  readonly showContacts: boolean;
}

/** E-mail addresses; identity numbers, bank accounts and phone numbers, also with dots, spaces or hyphens inside. */
const contacts: readonly RegExp[] = [
  /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu,
  /(?<![\d\p{L}/-])(?:\+84|0)[ .-]?\d{2,3}(?:[ .-]?\d{2,4}){2,3}(?![\d/])/gu,
  /(?<![\d\p{L}/.,-])\d{9,16}(?![\d/.,]\d)(?!\d)/gu,
];

const mask = "…";

/** Paths on a machine or a private share: they name its users, and no reader can open them. */
const localPaths = /(?:\b[A-Za-z]:\\|\\\\|\bfile:\/\/)[^\s;,]*/g;

/** "ĐT 0912 345 678" → "ĐT …", "Ảnh C:\\Users\\VanThu" → "Ảnh …"; counts, dates and document numbers stay. */
export function maskContacts(text: string): string {
  if (!/[@\d\\:]/.test(text)) return text;
  return [...contacts, localPaths].reduce((masked, pattern) => masked.replace(pattern, mask), text);
}

/** Leads for print: (["Công đoàn", "Lê Thị Kim Ngân"], names off) → ["Công đoàn", "cá nhân được phân công"]. */
export function partyNames(names: readonly string[], { showNames }: PrivacyOptions): readonly string[] {
  if (showNames) return names;
  const shown = names.map((name) =>
    readParties(name).some(({ kind }) => kind === "person") ? reportWords.person : name,
  );
  return [...new Set(shown)];
}
