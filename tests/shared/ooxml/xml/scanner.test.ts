import { OoxmlError } from "@shared/ooxml/errors";
import { CLOSE, END, OPEN, XmlScanner } from "@shared/ooxml/xml/scanner";
import { expect, test } from "vitest";

const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);

function tokens(xml: string | Uint8Array): string {
  const scanner = new XmlScanner(xml);
  const seen: string[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    seen.push(token === OPEN ? `<${scanner.name}` : token === CLOSE ? `${scanner.name}>` : scanner.text());
  }
  return seen.join(" ");
}

test.each([
  ["<a><b>x</b></a>", "<a <b x b> a>"],
  ["<x:a xmlns:x='u'><x:b/></x:a>", "<a <b b> a>"],
  ["<a t = '1>2' />", "<a a>"],
  ["<a><![CDATA[1 < 2 &amp;]]></a>", "<a 1 < 2 &amp; a>"],
  ["<a>1 &lt; 2 &amp; &#273;&#x111;</a>", "<a 1 < 2 & đđ a>"],
  ["\uFEFF<?xml version='1.0'?><!-- <b> --><a/>", "<a a>"],
  ["<!DOCTYPE a [<!ENTITY b 'bomb'>]><a>&b;</a>", "<a &b; a>"],
  ["<a>r\r\nn</a>", "<a r\nn a>"],
  ["<sổ><việc làm='Đã xong'>Đã hoàn thành 😀</việc></sổ>", "<sổ <việc Đã hoàn thành 😀 việc> sổ>"],
])("%s, as text and as bytes", (xml, expected) => {
  expect(tokens(xml)).toBe(expected);
  expect(tokens(bytesOf(xml))).toBe(expected);
});

test.each([["<a><b></a>"], ["<a>"], ["<a b=1></a>"], ["<a b='1></a>"], ["</a>"], ["<a"], ["<a><!-- </a>"], ["< a/>"]])(
  "refuses %s",
  (xml) => {
    expect(() => tokens(xml)).toThrow(OoxmlError);
    expect(() => tokens(bytesOf(xml))).toThrow(OoxmlError);
  },
);

test("attributes by local name, quoted either way", () => {
  const xml = `<sheet name="Sổ &quot;A&quot;" sheetId='7' r:id="rId1" xmlns:r="u"/>`;
  for (const scanner of [new XmlScanner(xml), new XmlScanner(bytesOf(xml))]) {
    scanner.next();
    const named = ["name", "sheetId", "id", "Id"].map((name) => scanner.attribute(name));
    expect(named).toEqual(['Sổ "A"', "7", "rId1", null]);
    expect(scanner.attributes.all()).toEqual({ name: 'Sổ "A"', sheetId: "7", id: "rId1" });
    expect(["sheetId", "name", "other"].map((name) => scanner.attributes.wholeNumber(name))).toEqual([7, -1, -1]);
  }
});

test("content joins texts, skip passes over", () => {
  const scanner = new XmlScanner("<a><b>1<c>2</c><![CDATA[3]]></b><d><e/></d><f/></a>");
  scanner.next();
  scanner.next();
  expect(scanner.content()).toBe("123");
  scanner.next();
  scanner.skip();
  scanner.next();
  expect(scanner.name).toBe("f");
});

test.each([
  ["<v>0</v>", 0],
  ["<v>0045292</v>", 45292],
  ["<v>123456789012345</v>", 123_456_789_012_345],
  ["<x:v>12</x:v >", 12],
  ["<v>1234567890123456</v>", -1],
  ["<v></v>", -1],
  ["<v/>", -1],
  ["<v>0.6</v>", -1],
  ["<v>-1</v>", -1],
  ["<v> 1</v>", -1],
  ["<v>1<!-- -->2</v>", -1],
])("%s holds the whole number %d", (xml, number) => {
  const [plain, counted] = [new XmlScanner(`<c>${xml}<f/></c>`), new XmlScanner(`<c>${xml}<f/></c>`)];
  for (const scanner of [plain, counted]) {
    scanner.next();
    scanner.next();
  }
  const content = plain.content();
  expect(counted.wholeNumber()).toBe(number);
  if (number >= 0) expect(Number(content)).toBe(number);
  else expect(counted.content()).toBe(content);
  for (const scanner of [plain, counted]) expect([scanner.next(), scanner.name]).toEqual([OPEN, "f"]);
});

test("an attribute that its tag does not end is refused", () => {
  for (const xml of ["<a b", "<a b=", "<a b='1", '<a b="1>x</a>']) expect(() => tokens(xml)).toThrow(OoxmlError);
});
