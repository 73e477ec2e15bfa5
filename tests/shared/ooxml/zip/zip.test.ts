import { OoxmlError } from "@shared/ooxml/errors";
import { crc32 } from "@shared/ooxml/zip/crc32";
import { inflateEntry, readZip } from "@shared/ooxml/zip/read-zip";
import { redateZip } from "@shared/ooxml/zip/redate-zip";
import { writeZip, zipDate } from "@shared/ooxml/zip/write-zip";
import { expect, test } from "vitest";

const content = new TextEncoder().encode("Sổ dân vận ".repeat(1000));
const zip = writeZip(
  [
    { name: "a.xml", content },
    { name: "trang/ổ.xml", content: new Uint8Array() },
  ],
  "2024-10-15",
);

test("the check sum of the standard", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("what is written is read", () => {
  const read = readZip(zip);
  expect(read.entries.map((entry) => entry.name)).toEqual(["a.xml", "trang/ổ.xml"]);
  expect(read.entries.map((entry) => inflateEntry(read, entry))).toEqual([content, new Uint8Array()]);
  expect(read.entries[0]?.date).toBe(zipDate("2024-10-15"));
});

test("entries taken over keep their bytes and dates", () => {
  const read = readZip(zip);
  const again = writeZip(
    read.entries.map((entry) => ({ from: read, entry })),
    "1999-01-01",
  );
  expect(again).toEqual(zip);
  expect(readZip(redateZip(zip, "1999-01-01")).entries[0]?.date).toBe(zipDate("1999-01-01"));
});

test("bytes in front of the zip do no harm", () => {
  const shifted = new Uint8Array(zip.length + 7);
  shifted.set(zip, 7);
  const read = readZip(shifted);
  expect(read.entries.map((entry) => inflateEntry(read, entry).length)).toEqual([content.length, 0]);
});

test("a directory that promises less than there is cannot fill the memory", () => {
  const lying = zip.slice();
  const directory = readZip(zip).bytes.lastIndexOf(0x50, zip.length - 23);
  expect(directory).toBeGreaterThan(0);
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === content.length) {
      view.setUint32(at + 24, 10, true);
    }
  }
  const read = readZip(lying);
  const [entry] = read.entries;
  if (entry === undefined) throw new Error("no entry");
  expect(() => inflateEntry(read, entry)).toThrow(OoxmlError);
});

test.each([[0.5], [0.9], [0.99]])("cut at %d it is truncated", (part) => {
  expect(() => readZip(zip.slice(0, Math.floor(zip.length * part)))).toThrow(
    expect.objectContaining({ code: "truncated" }) as Error,
  );
});
