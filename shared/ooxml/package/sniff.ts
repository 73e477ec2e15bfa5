import { OoxmlError } from "../errors";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Throws what a file is when it is no zip package: an old .xls, an encrypted workbook, text, something else. */
export function refuseWhatIsNoZip(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (bytes.length === 0) throw new OoxmlError("damaged", "the file is empty");
  if (compoundFile.every((byte, index) => bytes[index] === byte)) throw compoundFileError(bytes);
  // A worksheet of Excel 2 to 4, before there were compound files.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) throw new OoxmlError("old-xls");
  if (endsAsZip(bytes)) return;
  if (startsWith(bytes, "%PDF") || startsWith(bytes, "{\\rtf")) throw new OoxmlError("not-a-workbook");
  throw new OoxmlError(isText(bytes) ? "text-file" : "not-a-workbook");
}

/** An OLE container is told by the streams that its directory names; entries lie on 128-byte borders. */
function compoundFileError(bytes: Uint8Array): OoxmlError {
  let workbook = false;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (hasEntryName(bytes, at, "EncryptedPackage")) return new OoxmlError("encrypted");
    if (hasEntryName(bytes, at, "Workbook") || hasEntryName(bytes, at, "Book")) workbook = true;
  }
  return new OoxmlError(workbook ? "old-xls" : "not-a-workbook");
}

function hasEntryName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index <= name.length; index++) {
    const code = index === name.length ? 0 : name.charCodeAt(index);
    if (bytes[at + 2 * index] !== code || bytes[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}

function endsAsZip(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= from; at--) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

/** Text has no NUL among its first bytes, or begins with a UTF-16 byte order mark. */
function isText(bytes: Uint8Array): boolean {
  const first = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (first === 0xfffe || first === 0xfeff) return true;
  return !bytes.subarray(0, 4096).includes(0);
}
