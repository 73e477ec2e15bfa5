/** Addresses as people write them, right or wrong: https://…, htttps://…, https//…, www.…, drive.google.com/… */
const address =
  /(?:(?<![\p{L}\d])[a-z]{2,8}:\/{1,3}|(?<![\p{L}\d])h[a-z]{2,6}(?::|\/|:\\|\\)[/\\]{0,2}(?=[a-z0-9-]{1,63}\.)|(?<![\p{L}\d@.])www\.|(?<![\p{L}\d@./-])(?:[a-z0-9-]{1,63}\.){1,5}(?:vn|com|net|org|io|ly|gl|me|info|app)(?=\/|$|[\s,;)]))[^\s<>"“”]*/iu;

/** Places that only one machine or network knows: C:\…, \\MAYCHU\…, file:///… Paths may hold spaces: up to the end. */
const localPath =
  /(?:(?<![\p{L}\d])[a-z]:[\\/](?!\/)[^\n"<>|]*|\\\\[\p{L}\d][^\n"<>|]*|(?<![\p{L}])file:\/{1,3}[^\n"<>|]*)/iu;

/** A cheap first look: most cells hold no link. */
const mayHoldLink = /[:/\\][/\\]|\\|www\.|h[a-z]{2,6}[:/]|\.(?:vn|com|net|org|io|ly|gl|me|info|app)/i;

/** What ends the sentence around an address and not the address. */
const closing = /[\s.,;:!?)\]}»”]/u;

/** Sign by sign from the end: as one pattern, a long run of dots inside the text is tried at each of them. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && closing.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A link inside a text, and where it stands. */
export interface FoundLink {
  readonly link: string;
  readonly index: number;
  readonly length: number;
}

/** The first link of a text, as written: "Ảnh C:\Anh\1.jpg" → "C:\Anh\1.jpg"; null when there is none. */
export function findLink(text: string): FoundLink | null {
  if (!mayHoldLink.test(text)) return null;
  const local = localPath.exec(text);
  const web = address.exec(text);
  const match = local !== null && (web === null || local.index <= web.index) ? local : web;
  if (match === null) return null;
  const link = withoutClosing(match[0]);
  return link.length < 4 ? null : { link, index: match.index, length: link.length };
}

/** Is the text an address and nothing else? */
export function isBareLink(text: string): boolean {
  const found = findLink(text);
  return found !== null && found.index === 0 && found.link.length >= withoutClosing(text).length;
}
