import { expect, test } from "vitest";
import { blockBytes, packSteps } from "../../../../addin/host/write/steps";

test("steps fill requests in their order, and one that is too large goes alone", () => {
  const steps = [40, 50, 20, 200, 10].map((bytes) => ({ bytes }));
  expect(packSteps(steps, 100).map((request) => request.map((step) => step.bytes))).toEqual([
    [40, 50],
    [20],
    [200],
    [10],
  ]);
  expect(packSteps([], 100)).toEqual([]);
});

test("bytes are those of UTF-8", () => expect(blockBytes([["ạ"]])).toBe(2 + 2 + 2 + 3));
