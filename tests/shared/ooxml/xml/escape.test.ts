import { decodeEntities, decodeExcelEscapes, encodeCellText, encodeXml } from "@shared/ooxml/xml/escape";
import { expect, test } from "vitest";

test.each([
  ["a &amp; b", "a & b"],
  ["&lol9;", "&lol9;"],
  ["&#0;", "&#0;"],
  ["&#x1F600;", "😀"],
  ["&#x110000;", "&#x110000;"],
])("decodes %s", (xml, text) => {
  expect(decodeEntities(xml)).toBe(text);
});

test.each([
  ["a_x000D_b", "a\rb"],
  ["_x005F_x000D_", "_x000D_"],
  ["a_xyz_", "a_xyz_"],
])("Excel's escape %s", (stored, text) => {
  expect(decodeExcelEscapes(stored)).toBe(text);
});

test("writes no character that XML forbids", () => {
  expect(encodeXml('\u0001a\uD800b\uFFFF<>&"')).toBe("ab&lt;&gt;&amp;&quot;");
  expect(encodeXml("😀")).toBe("😀");
});

test("a text that looks like an escape comes back as it was", () => {
  const text = "_x000D_ và _x0041_";
  expect(decodeExcelEscapes(decodeEntities(encodeCellText(text)))).toBe(text);
});
