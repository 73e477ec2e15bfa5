import { expect, test } from "vitest";
import { readSharedStrings } from "@shared/ooxml/read/shared-strings";

const bold = { text: "Kế hoạch", font: "Arial", bold: true, italic: false };

test.each([
  ["<si><t>Kế hoạch</t></si>", "Kế hoạch"],
  ["<si><t>a &amp; b&#10;c_x000D_</t></si>", "a & b\nc\r"],
  ["<si><t></t></si>", ""],
  ["<si><t/></si>", ""],
  ["<si/>", ""],
  ['<si><t xml:space="preserve"> a </t></si>', " a "],
  ["<si> <t>a</t> </si>", "a"],
  ["<si><t>a</t><phoneticPr/></si>", "a"],
  ["<si><t><![CDATA[a & b]]></t></si>", "a & b"],
  ["<x:si><x:t>a</x:t></x:si>", "a"],
  ['<si><r><rPr><b/><rFont val="Arial"/></rPr><t>Kế </t></r><r><rPr><b/></rPr><t>hoạch</t></r></si>', bold],
])("%s", (xml, expected) => {
  const around = (text: string): Uint8Array =>
    new TextEncoder().encode(`<sst><si><t>một</t></si>${text}<si><t>hai</t></si></sst>`);
  expect(readSharedStrings(around(xml))).toEqual(["một", expected, "hai"]);
});

test("a string that is cut off is refused", () => {
  for (const xml of ["<sst><si><t>a", "<sst><si><t>a</t>", "<sst><si><t>a</t></si>"])
    expect(() => readSharedStrings(new TextEncoder().encode(xml))).toThrow("cut off");
});
