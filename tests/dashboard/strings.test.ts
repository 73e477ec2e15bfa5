import { expect, test } from "vitest";
import { rules } from "@shared/validate";
import { stateNames } from "@shared/summarise/states";
import { ruleWords, shownDate, shownNumber, shownShare, stateWords, words } from "../../dashboard/strings";

test.each([
  [0, "0"],
  [1250, "1.250"],
  [1234567.5, "1.234.567,5"],
])("%d is shown as %s", (value, text) => {
  expect(shownNumber(value)).toBe(text);
});

test("100 % means all", () => {
  expect([shownShare(199, 200), shownShare(200, 200), shownShare(0, 0)]).toEqual(["99%", "100%", "–"]);
});

test("dates as the decree writes them", () => {
  expect([shownDate("2024-03-05"), shownDate("2024-02-15"), shownDate(null)]).toEqual(["05/3/2024", "15/02/2024", ""]);
});

test("every rule and every state has its words", () => {
  expect(rules.length).toBeGreaterThan(30);
  expect(rules.map(({ id }) => id).filter((id) => !(id in ruleWords))).toEqual([]);
  expect(stateNames.filter((state) => stateWords[state].length < 3)).toEqual([]);
});

test("days left: before, on and after the last day", () => {
  expect([words.daysLeft(3), words.daysLeft(0), words.daysLeft(-2)]).toEqual([
    "Còn 3 ngày",
    "Hôm nay là hạn cuối",
    "Hạn gửi đã qua 2 ngày",
  ]);
});
