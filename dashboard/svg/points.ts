import { toneOf, type DashboardConfiguration } from "../charts/chart";
import { markup, type Markup } from "./markup";
import type { Palette } from "./palette";

type Dataset = DashboardConfiguration["data"]["datasets"][number];

/** The mark of a line's points: a circle, square or triangle, so that lines differ without colour. */
export function pointShape(dataset: Dataset, x: number, y: number, palette: Palette): Markup {
  const colour = palette.tones[toneOf(dataset)];
  const style = "pointStyle" in dataset ? dataset.pointStyle : "circle";
  if (style === "rect") return markup`<rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="${colour}"/>`;
  if (style === "triangle") return markup`<path d="M${x},${y - 5} l5,9 h-10 z" fill="${colour}"/>`;
  return markup`<circle cx="${x}" cy="${y}" r="4" fill="${palette.surface}" stroke="${colour}" stroke-width="2"/>`;
}

/** The dashes of a line as SVG writes them. */
export function dashes(dataset: Dataset): string {
  const dash = "borderDash" in dataset ? dataset.borderDash : [];
  return Array.isArray(dash) ? dash.join(" ") : "";
}
