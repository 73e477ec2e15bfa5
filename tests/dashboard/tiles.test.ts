import { expect, test } from "vitest";
import { factsOf, summariseFacts } from "@shared/summarise/figures";
import { tiles } from "../../dashboard/tiles";
import { readSample, sampleNames } from "../support/samples";

test.each(sampleNames)("%s: the parts add up to the total, and each tile opens what it counts", (name) => {
  const facts = factsOf(readSample(name).snapshot);
  const all = tiles(summariseFacts(facts));
  const [total, overdue, ...parts] = all;
  expect([total?.id, overdue?.id]).toEqual(["total", "overdue"]);
  expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(total?.value);
  for (const { filters, value } of all) expect(summariseFacts(facts, filters).tally.total).toBe(value);
});
