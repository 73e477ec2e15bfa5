import { OoxmlError } from "../errors";
import { inflateAnywhere, type Inflate } from "./inflate";

/** One entry of a zip's central directory. */
export interface ZipEntry {
  readonly name: string;
  /** The name's bytes as stored, to be written back unchanged. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localOffset: number;
  readonly date: number;
  readonly time: number;
}

/** A zip whose directory was read; nothing is inflated yet. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LIMIT_ENTRIES = 65_536;

/** Reads the directory of a zip; throws `truncated` when its end is cut off, `damaged` when it contradicts itself. */
export function readZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new OoxmlError("truncated", "no end of central directory");
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR64) {
    const at = Number(view.getBigUint64(end - 20 + 8, true));
    if (at + 56 <= bytes.length && view.getUint32(at, true) === END64) {
      count = Number(view.getBigUint64(at + 32, true));
      size = Number(view.getBigUint64(at + 40, true));
      offset = Number(view.getBigUint64(at + 48, true));
      directoryEnd = at;
    }
  }
  // Bytes in front of the zip (a self-extractor, a mail header) shift every offset.
  const shift = Math.max(0, directoryEnd - size - offset);
  return { bytes, entries: readDirectory(view, bytes, offset + shift, Math.min(count, LIMIT_ENTRIES), shift) };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff - 4096);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function readDirectory(view: DataView, bytes: Uint8Array, start: number, count: number, shift: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const utf8 = new TextDecoder("utf-8");
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) {
      throw new OoxmlError("damaged", "central directory");
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const wide = readZip64Extra(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name: utf8.decode(nameBytes),
      nameBytes,
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 16, true),
      compressedSize: wide.compressedSize,
      size: wide.size,
      localOffset: wide.offset + shift,
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Sizes and offset above 4 GiB stand in an extra field, in this order, each only where the plain field is full. */
function readZip64Extra(view: DataView, header: number, from: number, length: number) {
  let size = view.getUint32(header + 24, true);
  let compressedSize = view.getUint32(header + 20, true);
  let offset = view.getUint32(header + 42, true);
  const end = Math.min(from + length, view.byteLength);
  for (let at = from; at + 4 <= end;) {
    const id = view.getUint16(at, true);
    const stop = Math.min(at + 4 + view.getUint16(at + 2, true), end);
    if (id === 1) {
      let field = at + 4;
      const take = (plain: number): number => {
        if (plain !== 0xffffffff || field + 8 > stop) return plain;
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      };
      size = take(size);
      compressedSize = take(compressedSize);
      offset = take(offset);
    }
    at = stop;
  }
  return { size, compressedSize, offset };
}

/** The entry's bytes as they lie in the zip, still deflated. */
export function storedBytes(zip: Zip, entry: ZipEntry): Uint8Array {
  const view = new DataView(zip.bytes.buffer, zip.bytes.byteOffset, zip.bytes.byteLength);
  const at = entry.localOffset;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) {
    throw new OoxmlError("damaged", `local header of ${entry.name}`);
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > view.byteLength) throw new OoxmlError("truncated", entry.name);
  return zip.bytes.subarray(start, start + entry.compressedSize);
}

/**
 * The entry's content. Never inflates more than the directory promised: a longer or shorter content is `damaged`,
 * so a lying directory cannot fill the memory.
 */
export function inflateEntry(zip: Zip, entry: ZipEntry, inflate: Inflate = inflateAnywhere): Uint8Array {
  if (entry.flags & 1) throw new OoxmlError("encrypted", entry.name);
  const stored = storedBytes(zip, entry);
  if (entry.method === 0 || (entry.size === 0 && stored.length === 0)) return stored;
  if (entry.method !== 8) throw new OoxmlError("damaged", `compression method ${String(entry.method)}`);
  let content: Uint8Array;
  try {
    content = inflate(stored, entry.size);
  } catch (error) {
    throw new OoxmlError("damaged", `${entry.name}: ${String(error)}`);
  }
  if (content.length !== entry.size) throw new OoxmlError("damaged", `size of ${entry.name}`);
  return content;
}
