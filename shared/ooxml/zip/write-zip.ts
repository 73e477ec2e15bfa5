import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { storedBytes, type Zip, type ZipEntry } from "./read-zip";

/** One entry of a zip to be written: an entry of another zip as it lies there, or new content. */
export type NewEntry =
  { readonly from: Zip; readonly entry: ZipEntry } | { readonly name: string; readonly content: Uint8Array };

interface Stored {
  readonly nameBytes: Uint8Array;
  readonly data: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
  readonly date: number;
  readonly time: number;
}

const UTF8_NAME = 0x0800;
const DESCRIPTOR_FOLLOWS = 0x0008;

/** A civil date as zips keep it; a zip knows no year before 1980: "2024-03-15" → 0x586F. */
export function zipDate(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  return (Math.min(127, Math.max(0, year - 1980)) << 9) | (month << 5) | day;
}

/** Writes a zip. Entries taken over keep their compressed bytes and times; new ones are dated `date`, at midnight. */
export function writeZip(entries: readonly NewEntry[], date: string): Uint8Array {
  const stored = entries.map((entry) => ("from" in entry ? takeOver(entry.from, entry.entry) : pack(entry, date)));
  const heads = stored.reduce((sum, entry) => sum + 30 + 46 + 2 * entry.nameBytes.length, 0);
  const bytes = new Uint8Array(heads + stored.reduce((sum, entry) => sum + entry.data.length, 0) + 22);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of stored) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.data, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.data.length;
  }
  const directory = at;
  for (const [index, entry] of stored.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, stored.length, true);
  view.setUint16(at + 10, stored.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

function takeOver(zip: Zip, entry: ZipEntry): Stored {
  return { ...entry, data: storedBytes(zip, entry), flags: entry.flags & ~DESCRIPTOR_FOLLOWS };
}

function pack(entry: { readonly name: string; readonly content: Uint8Array }, date: string): Stored {
  return {
    nameBytes: new TextEncoder().encode(entry.name),
    data: deflateSync(entry.content, { level: 6 }),
    method: 8,
    flags: UTF8_NAME,
    crc: crc32(entry.content),
    size: entry.content.length,
    date: zipDate(date),
    time: 0,
  };
}

/** The fields that local and central headers share, from "version needed" on. */
function writeCommon(view: DataView, at: number, entry: Stored): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
