/**
 * A civil date as people write it, a zero before days below 10 and before January and February (Nghị định 30/2020):
 * "2024-03-05" → "05/3/2024"; "" for what is none.
 */
export function shownDate(date: string | null): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? "");
  if (!match) return "";
  const month = Number(match[2]);
  return `${match[3] ?? ""}/${month <= 2 ? `0${month}` : String(month)}/${match[1] ?? ""}`;
}
