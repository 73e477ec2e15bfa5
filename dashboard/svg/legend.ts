import { toneOf, type DashboardConfiguration } from "../charts/chart";
import { flow, textWidth } from "./layout";
import { markup, type Markup } from "./markup";
import type { Palette } from "./palette";
import { patternId } from "./patterns";
import { pointShape } from "./points";

const row = 20;

/** What each dataset looks like, in rows; only those that draw something. */
export function drawLegend(
  { type, data }: DashboardConfiguration,
  frame: { readonly width: number; readonly prefix: string; readonly palette: Palette },
): { readonly drawing: Markup; readonly height: number } {
  const { palette, prefix } = frame;
  const drawn = data.datasets.filter((dataset) => type === "line" || dataset.data.some((value) => value > 0));
  const rows = flow(drawn, ({ label }) => 34 + textWidth(label ?? "", 12), frame.width);
  const items = rows.flatMap((items, line) => {
    let x = 0;
    return items.map((dataset) => {
      const at = x;
      x += 34 + textWidth(dataset.label ?? "", 12);
      const tone = toneOf(dataset);
      const swatch =
        type === "bar"
          ? markup`<rect x="${at}" y="${line * row + 3}" width="14" height="12" rx="2" fill="url(#${patternId(prefix, tone)})" stroke="${palette.tones[tone]}"/>`
          : pointShape(dataset, at + 7, line * row + 9, palette);
      return markup`${swatch}<text x="${at + 20}" y="${line * row + 13}" font-size="12" fill="${palette.text}">${dataset.label ?? ""}</text>`;
    });
  });
  return { drawing: markup`${items}`, height: rows.length * row };
}
