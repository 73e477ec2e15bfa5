/**
 * The text of an XML part: by byte order mark, else by the encoding that its declaration names, else UTF-8.
 */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** The bytes of an XML part as UTF-8, byte order mark included where it has one; nearly always the same bytes. */
export function utf8Xml(bytes: Uint8Array): Uint8Array {
  return encodingOf(bytes) === "utf-8" ? bytes : new TextEncoder().encode(decodeXml(bytes));
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const named = /^[^<]{0,3}<\?xml[^>]{0,80}encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,30})["']/.exec(head)?.[1];
  if (named === undefined) return "utf-8";
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return "utf-8";
  }
}
