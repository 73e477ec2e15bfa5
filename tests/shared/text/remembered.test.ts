import { expect, test } from "vitest";
import { Remembered } from "@shared/text/remembered";
import { heldBy } from "../../support/heap";

function counting(longest?: number, most?: number): { memory: Remembered<string>; read: string[] } {
  const read: string[] = [];
  const memory = new Remembered(
    (text) => {
      read.push(text);
      return text.toUpperCase();
    },
    longest,
    most,
  );
  return { memory, read };
}

test("a text is read once", () => {
  const { memory, read } = counting();
  expect(["ok", "", "ok", ""].map((text) => memory.of(text))).toEqual(["OK", "", "OK", ""]);
  expect(read).toEqual(["ok", ""]);
});

test("null is a reading too", () => {
  let reads = 0;
  const memory = new Remembered(() => (reads++, null));
  expect([memory.of("?"), memory.of("?")]).toEqual([null, null]);
  expect(reads).toBe(1);
});

test("a long text is read each time", () => {
  const { memory, read } = counting(3);
  expect(["long", "long"].map((text) => memory.of(text))).toEqual(["LONG", "LONG"]);
  expect(read).toEqual(["long", "long"]);
});

test("a full memory forgets all", () => {
  const { memory, read } = counting(3, 2);
  for (const text of ["a", "b", "c", "c", "a"]) memory.of(text);
  expect(read).toEqual(["a", "b", "c", "a"]);
});

test("a remembered text keeps nothing of the XML that it was cut from", () => {
  const memory = new Remembered((text) => ({ words: text.slice(0, 20) }));
  const { megabytes } = heldBy(() => {
    for (let workbook = 0; workbook < 20; workbook++) {
      const xml = `<si>Đã hoàn thành đúng hạn ${String(workbook)}</si>${"ă".repeat(1_000_000)}`.normalize("NFC");
      memory.of(xml.slice(4, xml.indexOf("</si>")));
    }
    return memory;
  });
  expect(megabytes).toBeLessThan(10);
});
