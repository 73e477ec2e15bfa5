const bidirectional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** Cell text for showing: without marks that turn the direction of what stands beside it, and without control characters. */
export function shown(text: string): string {
  return text.replace(bidirectional, "").replace(control, "");
}

/** The beginning of a text at a word's end, with "…"; as it is when short enough: ("Tổ chức quán triệt", 10) → "Tổ chức…". */
export function shorten(text: string, length: number): string {
  const clean = shown(text.slice(0, length * 4))
    .replace(/\s+/g, " ")
    .trim();
  if (clean.length <= length && text.length <= length * 4) return clean;
  const cut = clean.slice(0, length);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, "")}…`;
}
