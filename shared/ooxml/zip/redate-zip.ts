import { readZip } from "./read-zip";
import { writeZip, zipDate } from "./write-zip";

/** The same zip with all its entries dated `date`, at midnight: what another writer dated by its clock. */
export function redateZip(bytes: Uint8Array, date: string): Uint8Array {
  const zip = readZip(bytes);
  const entries = zip.entries.map((entry) => ({ from: zip, entry: { ...entry, date: zipDate(date), time: 0 } }));
  return writeZip(entries, date);
}
