import fc from "fast-check";
import { expect, test } from "vitest";
import { SumCounts } from "@shared/structure/sum-counts";

const half = fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff });

test("counts each sum by itself, also when many stand at neighbouring places", () => {
  const few = fc.constantFrom(0, 1, -1, 1024, 2048, 0x7fff_ffff);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(few, half), few), { minLength: 1, maxLength: 5_000 }), (sums) => {
      const counts = new SumCounts();
      const known = new Map<string, number>();
      for (const [first, second] of sums) {
        const key = `${first} ${second}`;
        known.set(key, (known.get(key) ?? 0) + 1);
        expect(counts.add(first, second)).toBe(known.get(key));
      }
    }),
    { numRuns: 20 },
  );
});

test("keeps its counts when it grows", () => {
  const counts = new SumCounts();
  const all = Array.from({ length: 5_000 }, (_, index) => index * 7_919);
  for (const first of all) counts.add(first, 5);
  expect(all.map((first) => counts.add(first, 5)).filter((count) => count !== 2)).toEqual([]);
  expect(counts.add(7_919, 6)).toBe(1);
});
