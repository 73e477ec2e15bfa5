import { expect, test } from "vitest";
import { eachElement } from "@shared/ooxml/xml/each-element";

test.each([
  ["<a><b i='1'/><c><b i='2'>x</b></c></a>", ["1 ", "2 x"]],
  ["<x:a xmlns:x='u'><x:b i='1'>y<x:b i='2'/></x:b></x:a>", ["1 y"]],
  ["<a><bb i='1'/></a>", []],
])("the b's of %s", (xml, expected) => {
  const seen: string[] = [];
  eachElement(xml, "b", (scanner) => seen.push(`${scanner.attribute("i") ?? ""} ${scanner.content()}`));
  expect(seen).toEqual(expected);
});
