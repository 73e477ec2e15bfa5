import type { ChartTone } from "../charts/chart";

/** Colours of one theme; the tones differ in lightness too, and each has a pattern. */
export interface Palette {
  readonly surface: string;
  readonly text: string;
  readonly weak: string;
  readonly line: string;
  readonly tones: Readonly<Record<ChartTone, string>>;
}

export const tones = ["good", "active", "idle", "bad", "muted", "unknown"] as const satisfies readonly ChartTone[];

export const lightPalette: Palette = {
  surface: "#ffffff",
  text: "#1f2328",
  weak: "#565e67",
  line: "#d5d9de",
  tones: {
    good: "#00796b",
    active: "#c26e00",
    idle: "#6b7280",
    bad: "#b3261e",
    muted: "#878f99",
    unknown: "#5f5aa2",
  },
};

export const darkPalette: Palette = {
  surface: "#1f2226",
  text: "#f2f4f6",
  weak: "#b6bdc6",
  line: "#454b53",
  tones: {
    good: "#4db6ac",
    active: "#ffb74d",
    idle: "#a3abb5",
    bad: "#ff8a80",
    muted: "#7f8791",
    unknown: "#b3aef5",
  },
};

export const contrastPalette: Palette = {
  surface: "#000000",
  text: "#ffffff",
  weak: "#ffffff",
  line: "#ffffff",
  tones: {
    good: "#3ff23f",
    active: "#ffff00",
    idle: "#c8c8c8",
    bad: "#ff7b7b",
    muted: "#8d8d8d",
    unknown: "#8fd3ff",
  },
};

/** The page's own colours, for SVG inside HTML: follows light and dark without scripts. */
export const pagePalette: Palette = {
  surface: "var(--sdv-surface)",
  text: "var(--sdv-text)",
  weak: "var(--sdv-weak)",
  line: "var(--sdv-line)",
  tones: Object.fromEntries(tones.map((tone) => [tone, `var(--sdv-${tone})`])) as Record<ChartTone, string>,
};
