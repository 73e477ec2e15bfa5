import type { DashboardConfiguration } from "../charts/chart";
import { drawBars } from "./bars";
import { fontFamily } from "./layout";
import { drawLegend } from "./legend";
import { drawLines } from "./lines";
import { markup, type Markup } from "./markup";
import type { Palette } from "./palette";
import { patternDefinitions } from "./patterns";

/** A drawing with its size in pixels, to be put into an `<svg>` or into a larger drawing. */
export interface Drawing {
  readonly content: Markup;
  readonly width: number;
  readonly height: number;
}

/** As wide as a phone shows it, so that its letters are as large there as the page's. */
export const chartWidth = 340;

/** A chart's configuration drawn without a canvas: legend above, then bars or lines. `prefix` keeps pattern ids apart. */
export function drawChart(configuration: DashboardConfiguration, prefix: string, palette: Palette): Drawing {
  const frame = { width: chartWidth, prefix, palette };
  const legend = drawLegend(configuration, frame);
  const body = configuration.type === "bar" ? drawBars(configuration, frame) : drawLines(configuration, frame);
  const content = markup`${patternDefinitions(prefix, palette)}${legend.drawing}<g transform="translate(0 ${legend.height + 8})">${body.drawing}</g>`;
  return { content, width: chartWidth, height: legend.height + 8 + body.height };
}

/** A drawing as an `<svg>` element; `label` is what a screen reader says. */
export function svgElement({ content, width, height }: Drawing, label: string): Markup {
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}" font-family="${fontFamily}">${content}</svg>`;
}
