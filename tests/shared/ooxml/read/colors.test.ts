import { applyTint, defaultPalette } from "@shared/ooxml/read/colors";
import { expect, test } from "vitest";

test.each([
  ["4472C4", 0.5999938962981048, "B4C7E7"],
  ["4472C4", -0.249977111117893, "2F5597"],
  ["000000", 0.5, "808080"],
  ["FFFFFF", -0.5, "808080"],
  ["FFC000", 0.7999816888943144, "FFF2CC"],
])("%s with tint %d is near %s", (color, tint, expected) => {
  const channels = (value: string) => [0, 2, 4].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
  const made = channels(applyTint(color, tint));
  for (const [index, channel] of channels(expected).entries()) {
    expect(Math.abs((made[index] ?? 999) - channel)).toBeLessThanOrEqual(2);
  }
});

test("the palette has 64 colours, the first eight twice", () => {
  expect(defaultPalette).toHaveLength(64);
  expect(defaultPalette.slice(0, 8)).toEqual(defaultPalette.slice(8, 16));
});
