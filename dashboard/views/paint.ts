import type { ChartConfiguration } from "chart.js";
import { toneOf, type ChartTone, type DashboardConfiguration } from "../charts/chart";
import { fontFamily } from "../svg/layout";
import type { Palette } from "../svg/palette";
import { patternPaths, patternStroke, tile } from "../svg/patterns";

/** Is the mark at this place one of those filtered by. */
export type IsSelected = (dataset: number, index: number) => boolean;

export const rowHeight = 44;

/** How high a chart stands on the page, in pixels. */
export function chartHeight({ type, data }: DashboardConfiguration): number {
  return type === "bar" ? Math.max(1, data.labels?.length ?? 0) * rowHeight + 12 : 220;
}

const fills = new Map<string, CanvasPattern | string>();

/** A tone's colour with its pattern on it, for a canvas. */
function fillOf(tone: ChartTone, palette: Palette): CanvasPattern | string {
  const key = `${tone} ${palette.tones[tone]} ${palette.surface}`;
  const known = fills.get(key);
  if (known !== undefined) return known;
  const fill = drawTile(tone, palette) ?? palette.tones[tone];
  fills.set(key, fill);
  return fill;
}

function drawTile(tone: ChartTone, palette: Palette): CanvasPattern | null {
  if (patternPaths[tone] === "") return null;
  const density = 2;
  const canvas = document.createElement("canvas");
  canvas.width = tile * density;
  canvas.height = tile * density;
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.scale(density, density);
  context.fillStyle = palette.tones[tone];
  context.fillRect(0, 0, tile, tile);
  context.strokeStyle = palette.surface;
  context.lineWidth = patternStroke;
  context.stroke(new Path2D(patternPaths[tone]));
  const pattern = context.createPattern(canvas, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / density));
  return pattern;
}

/** A chart's configuration with the theme's colours and patterns; marks that are filtered by get a strong border. */
export function paint(
  configuration: DashboardConfiguration,
  palette: Palette,
  selected: IsSelected,
  motion: boolean,
): ChartConfiguration<"bar" | "line", number[], string> {
  const { type, data, options } = configuration;
  const bar = type === "bar";
  const datasets = data.datasets.map((dataset, place) => {
    const tone = toneOf(dataset);
    const colour = palette.tones[tone];
    const chosen = dataset.data.map((_, index) => selected(place, index));
    if (bar) {
      return {
        ...dataset,
        backgroundColor: fillOf(tone, palette),
        borderColor: chosen.map((on) => (on ? palette.text : palette.surface)),
        borderWidth: chosen.map((on) => (on ? 3 : 1)),
        borderSkipped: false as const,
        barThickness: 18,
      };
    }
    return {
      ...dataset,
      borderColor: colour,
      borderWidth: 2,
      backgroundColor: palette.surface,
      pointBackgroundColor: chosen.map((on, index) => (on || place > 0 || index < 0 ? colour : palette.surface)),
      pointBorderColor: chosen.map((on) => (on ? palette.text : colour)),
      pointBorderWidth: chosen.map((on) => (on ? 3 : 2)),
      pointRadius: 5,
      pointHoverRadius: 7,
      pointHitRadius: 12,
    };
  });
  const font = { family: fontFamily, size: 12 };
  const grid = { color: palette.line };
  return {
    type,
    data: { labels: data.labels ?? [], datasets },
    options: {
      ...options,
      responsive: true,
      maintainAspectRatio: false,
      animation: motion ? { duration: 250 } : false,
      layout: bar ? { padding: { right: 44 } } : {},
      interaction: bar ? { mode: "nearest", intersect: true } : { mode: "nearest", intersect: false },
      scales: bar
        ? {
            x: { ...options?.scales?.["x"], display: false },
            // The labels stand above their bars, so that long ones fit on a phone.
            y: {
              ...options?.scales?.["y"],
              grid: { display: false },
              border: { display: false },
              ticks: { mirror: true, labelOffset: -18, padding: 0, color: palette.text, font, autoSkip: false, z: 1 },
            },
          }
        : {
            x: {
              ...options?.scales?.["x"],
              grid: { display: false },
              ticks: { color: palette.weak, font, maxRotation: 0 },
            },
            y: {
              ...options?.scales?.["y"],
              grid,
              border: { display: false },
              ticks: { color: palette.weak, font, precision: 0 },
            },
          },
      plugins: {
        tooltip: {
          backgroundColor: palette.text,
          titleColor: palette.surface,
          bodyColor: palette.surface,
          titleFont: { family: fontFamily },
          bodyFont: { family: fontFamily },
        },
      },
    },
  } as ChartConfiguration<"bar" | "line", number[], string>;
}
