import { expect, test } from "vitest";
import { PlannedTitles } from "@shared/detect/planned-titles";

const planned = new PlannedTitles(["to chuc hoi nghi can bo vien chuc", "hop", "cong khai tai chinh"]);

test.each([
  [["cong khai tai chinh"], true],
  [["hoi nghi can bo"], true],
  [["ra soat va cong khai tai chinh quy i"], true],
  [["buoi hop dau nam"], true],
  // A part of a word is none, and parts of two titles are none.
  [["nghi can bo vien"], true],
  [["hoi nghi can b"], false],
  [["chuc hop"], true],
  [["vien chuc hop cong"], true],
  [["can bo"], false],
  [["don dep ve sinh"], false],
  [["cong khai tai chinh", "don dep ve sinh"], true],
  [["cong khai tai chinh", "don dep ve sinh", "trong cay"], false],
  [[], false],
])("at least half of %j is planned: %s", (titles, half) => {
  expect(planned.holdsHalf(new Set(titles))).toBe(half);
});

test("without plans nothing is planned", () => {
  expect(new PlannedTitles([]).holdsHalf(new Set(["cong khai tai chinh"]))).toBe(false);
});

test("a very long title is looked through in steps by its words", () => {
  const long = `${"mot hai ".repeat(4000)}cong khai tai chinh`;
  expect(planned.holdsHalf(new Set([long]))).toBe(true);
});

test("a planned title as long as a cell is known whole, and parts are sought by their first words only", () => {
  const long = Array.from({ length: 5000 }, (_, index) => `viec${index}`).join(" ");
  const wide = new PlannedTitles([long, "cong khai tai chinh"]);
  expect(wide.holdsHalf(new Set([long]))).toBe(true);
  expect(wide.holdsHalf(new Set([long.replaceAll("viec", "muc")]))).toBe(false);
  expect(wide.holdsHalf(new Set([`${long.replaceAll("viec", "muc")} cong khai tai chinh`]))).toBe(true);
});
