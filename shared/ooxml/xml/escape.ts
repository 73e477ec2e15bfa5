const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * XML text to plain text: the five named entities and character references. Entities that a DTD would define are
 * left as written, so nothing can expand: `"a &amp; b"` → `"a & b"`, `"&lol9;"` → `"&lol9;"`.
 */
export function decodeEntities(text: string): string {
  const plain = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!plain.includes("&")) return plain;
  return plain.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g, (whole, hex, decimal, name) => {
    if (typeof name === "string") return named[name] ?? whole;
    const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Excel's escape for characters that XML cannot hold: `"a_x000D_b"` → `"a\rb"`, `"_x005F_x000D_"` → `"_x000D_"`. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Characters that XML 1.0 forbids, lone surrogates included. */

const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Whatever `encodeXml` might have to change. */

const special = /[\u0000-\u0008\u000B-\u001F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Plain text to XML text, also safe inside a double-quoted attribute; forbidden characters go. */
export function encodeXml(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(forbidden, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;");
}

/** Plain text to the text of a cell: what looks like Excel's own escape is escaped itself. */
export function encodeCellText(text: string): string {
  return encodeXml(text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_"));
}
