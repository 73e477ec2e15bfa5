import { toneOf, type DashboardConfiguration } from "../charts/chart";
import { shownNumber } from "../strings";
import { shorten } from "../text";
import { textWidth } from "./layout";
import { markup, type Markup } from "./markup";
import type { Palette } from "./palette";
import { patternId } from "./patterns";

const row = 44;
const thickness = 18;

/** Lying stacked bars, each under its label, so that the drawing stays readable on a phone. */
export function drawBars(
  { data }: DashboardConfiguration,
  frame: { readonly width: number; readonly prefix: string; readonly palette: Palette },
): { readonly drawing: Markup; readonly height: number } {
  const { palette, prefix } = frame;
  const labels = data.labels ?? [];
  const totals = labels.map((_, index) =>
    data.datasets.reduce((sum, { data: values }) => sum + (values[index] ?? 0), 0),
  );
  const room = frame.width - 44;
  const scale = room / Math.max(1, ...totals);
  const bars = labels.map((label, index) => {
    const top = index * row;
    let x = 0;
    const parts = data.datasets.map((dataset) => {
      const value = dataset.data[index] ?? 0;
      if (value === 0) return null;
      const width = value * scale;
      const at = x;
      x += width;
      const text = shownNumber(value);
      const chip = textWidth(text, 11) + 8;
      const tone = toneOf(dataset);
      return markup`<rect x="${round(at)}" y="${top + 20}" width="${round(width)}" height="${thickness}" fill="url(#${patternId(prefix, tone)})" stroke="${palette.surface}"/>${
        chip <= width &&
        markup`<rect x="${round(at + width / 2 - chip / 2)}" y="${top + 22}" width="${round(chip)}" height="14" rx="3" fill="${palette.surface}"/><text x="${round(at + width / 2)}" y="${top + 33}" font-size="11" text-anchor="middle" fill="${palette.text}">${text}</text>`
      }`;
    });
    return markup`<text x="0" y="${top + 14}" font-size="12" fill="${palette.text}">${shorten(label, Math.floor(frame.width / 6.6))}</text>${parts}<text x="${round(x + 6)}" y="${top + 33}" font-size="12" font-weight="600" fill="${palette.text}">${shownNumber(totals[index] ?? 0)}</text>`;
  });
  return { drawing: markup`${bars}`, height: Math.max(1, labels.length) * row };
}

/** Pixels to one place: the file stays small and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
