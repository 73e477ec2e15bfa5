import { expect, test } from "vitest";
import { spells, XmlSource } from "@shared/ooxml/xml/xml-source";

const xml = "\uFEFF<a b='Đã'>đã hoàn thành \uFEFF</a>";
const bytes = new TextEncoder().encode(xml);

test.each([
  ["text", new XmlSource(xml)],
  ["bytes", new XmlSource(bytes)],
])("pieces of %s by the places of its own codes", (_, source) => {
  const from = source.find("'>", 0) + 2;
  const to = source.find("</a", from);
  expect(source.slice(from, to)).toBe("đã hoàn thành \uFEFF");
  expect(source.slice(source.start, source.start + 2)).toBe("<a");
  expect(source.slice(from, from)).toBe("");
  expect(source.find("</b", from)).toBe(-1);
  expect(spells(source.codes, to, "</a>")).toBe(true);
  expect(spells(source.codes, to + 1, "/a>>")).toBe(false);
  expect(source.repeats(source.start + 1, to + 2, 1)).toBe(true);
  expect(source.repeats(source.start, to, 2)).toBe(false);
});

test("words that share a place among the kept ones stay what they are", () => {
  const words = Array.from({ length: 2000 }, (_, index) => `w${String(index)}`);
  const source = new XmlSource(new TextEncoder().encode(words.join(" ")));
  for (let round = 0; round < 2; round++) {
    let from = 0;
    for (const word of words) {
      expect(source.slice(from, from + word.length)).toBe(word);
      from += word.length + 1;
    }
  }
});

test("bytes that are no UTF-8 are as bad in a piece as in the whole", () => {
  const bad = Uint8Array.from([60, 0xe1, 0xba, 60, 0xff, 62, 0xc3]);
  const source = new XmlSource(bad);
  expect(source.slice(0, 3) + source.slice(3, 6) + source.slice(6, 7)).toBe(new TextDecoder().decode(bad));
});
