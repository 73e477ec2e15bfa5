import { expect, test } from "vitest";
import { countTicks, flow } from "../../../dashboard/svg/layout";
import { escapeMarkup, markup, Markup } from "../../../dashboard/svg/markup";

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [13, [0, 5, 10, 15]],
  [100, [0, 50, 100]],
  [2999, [0, 1000, 2000, 3000]],
])("ticks up to %i: %j", (most, ticks) => {
  expect(countTicks(most)).toEqual(ticks);
});

test("what does not fit goes to the next row", () => {
  expect(flow([60, 30, 30, 200], (width) => width, 100)).toEqual([[60, 30], [30], [200]]);
});

test("whatever is put into markup is escaped, unless it is markup itself", () => {
  expect(markup`<b title="${`"<&'`}">${new Markup("<i/>")}${["<", 2]}${null}${false}</b>`.html).toBe(
    '<b title="&quot;&lt;&amp;&#39;"><i/>&lt;2</b>',
  );
  expect(escapeMarkup("a\u202Eb\u0000c")).toBe("abc");
});
