import { expect, test } from "vitest";
import { lettersPrintOf, printOf, printWith } from "@shared/text/print";

test("texts that fold to the same letters have one print", () => {
  expect(lettersPrintOf("Công  ĐOÀN:")).toBe(lettersPrintOf("công đoàn"));
  expect(lettersPrintOf("KH - THTU")).toBe(lettersPrintOf("khthtu"));
  expect(lettersPrintOf("Công đoàn")).not.toBe(lettersPrintOf("Chi đoàn"));
});

test("prints tell letters, their order and numbers apart", () => {
  expect(printOf("t-1a")).toBe(printOf("t-1a"));
  expect(printOf("t-1a")).not.toBe(printOf("t-a1"));
  expect(printWith(printOf("t-1a"), 1)).not.toBe(printWith(printOf("t-1a"), 2));
});
