import type { ChartTone } from "../charts/chart";
import { markup, type Markup } from "./markup";
import { tones, type Palette } from "./palette";

/** The side of a pattern's tile in pixels. */
export const tile = 8;

/**
 * What is drawn over a tone's colour in the surface colour, as an SVG path over one tile; the same on canvas and in SVG,
 * so that colour is never the only difference.
 */
export const patternPaths: Readonly<Record<ChartTone, string>> = {
  good: "",
  active: "M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6",
  idle: "M2,1 v2 M6,5 v2",
  bad: "M0,0 L8,8 M8,0 L0,8",
  muted: "M0,2 h8 M0,6 h8",
  unknown: "M2,0 v8 M6,0 v8",
};

export const patternStroke = 1.4;

export function patternId(prefix: string, tone: ChartTone): string {
  return `${prefix}-${tone}`;
}

/** `<defs>` with one pattern a tone. */
export function patternDefinitions(prefix: string, palette: Palette): Markup {
  return markup`<defs>${tones.map(
    (tone) =>
      markup`<pattern id="${patternId(prefix, tone)}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><rect width="${tile}" height="${tile}" fill="${palette.tones[tone]}"/><path d="${patternPaths[tone]}" stroke="${palette.surface}" stroke-width="${patternStroke}" fill="none"/></pattern>`,
  )}</defs>`;
}
