import { toneOf, type DashboardConfiguration } from "../charts/chart";
import { shownNumber } from "../strings";
import { round } from "./bars";
import { countTicks, textWidth } from "./layout";
import { markup, type Markup } from "./markup";
import type { Palette } from "./palette";
import { dashes, pointShape } from "./points";

const height = 190;
const left = 30;
const bottom = 24;

/** Lines over labels, with a grid of whole numbers. */
export function drawLines(
  { data }: DashboardConfiguration,
  frame: { readonly width: number; readonly palette: Palette },
): { readonly drawing: Markup; readonly height: number } {
  const { palette } = frame;
  const labels = data.labels ?? [];
  const ticks = countTicks(Math.max(0, ...data.datasets.flatMap(({ data: values }) => values)));
  const top = ticks.at(-1) ?? 1;
  const right = frame.width - 10;
  const x = (index: number) => round(left + 8 + ((right - left - 16) * index) / Math.max(1, labels.length - 1));
  const y = (value: number) => round(8 + (height - bottom - 8) * (1 - value / top));
  const widest = Math.max(1, ...labels.map((label) => textWidth(label, 12)));
  const every = Math.max(1, Math.ceil(((widest + 6) * labels.length) / (right - left)));
  const grid = ticks.map(
    (tick) =>
      markup`<line x1="${left}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}" stroke="${palette.line}"/><text x="${left - 6}" y="${y(tick) + 4}" font-size="11" text-anchor="end" fill="${palette.weak}">${shownNumber(tick)}</text>`,
  );
  const names = labels.map(
    (label, index) =>
      index % every === 0 &&
      markup`<text x="${x(index)}" y="${height - 6}" font-size="12" text-anchor="middle" fill="${palette.weak}">${label}</text>`,
  );
  const lines = data.datasets.map(
    (dataset) =>
      markup`<polyline points="${dataset.data.map((value, index) => `${x(index)},${y(value)}`).join(" ")}" fill="none" stroke="${palette.tones[toneOf(dataset)]}" stroke-width="2" stroke-dasharray="${dashes(dataset)}"/>${dataset.data.map((value, index) => pointShape(dataset, x(index), y(value), palette))}`,
  );
  return { drawing: markup`${grid}${names}${lines}`, height };
}
