/** Characters that no XML may hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that can stand in a document: "a\u0001b" → "ab". */
export function xmlText(text: string): string {
  return text.replace(forbidden, "");
}
