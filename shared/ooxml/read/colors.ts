import type { XmlScanner } from "../xml/scanner";

/** The palette that `indexed` colours point into, 0 to 63 (0 to 7 repeat as 8 to 15). */
const first = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const rest =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
export const defaultPalette: readonly string[] = `${first} ${first} ${rest}`.split(" ");

export interface ColorTables {
  /** Theme colours in the order that `theme="0"` counts: light 1, dark 1, light 2, dark 2, accents … */
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

/** A colour element's attributes to RRGGBB; null for automatic and system colours. */
export function readColor(element: XmlScanner, tables: ColorTables): string | null {
  const base = baseColor(element, tables);
  if (base === null) return null;
  const tint = Number(element.attribute("tint") ?? "0");
  return Number.isFinite(tint) && tint !== 0 ? applyTint(base, tint) : base;
}

function baseColor(element: XmlScanner, tables: ColorTables): string | null {
  const rgb = element.attribute("rgb");
  if (rgb !== null) return /^(?:[0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
  const theme = element.attribute("theme");
  if (theme !== null) return tables.theme[Number(theme)] ?? null;
  const indexed = element.attribute("indexed");
  return indexed === null ? null : (tables.palette[Number(indexed)] ?? null);
}

/**
 * Lightens (tint > 0) or darkens (tint < 0) as Excel does, on the colour's luminance:
 * ("4472C4", 0.5999) → "B4C7E7".
 */
export function applyTint(color: string, tint: number): string {
  const { hue, saturation, luminance } = toHsl(color);
  const shifted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, shifted)));
}

function toHsl(color: string): { hue: number; saturation: number; luminance: number } {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const luminance = (high + low) / 2;
  const span = high - low;
  if (span === 0) return { hue: 0, saturation: 0, luminance };
  const saturation = luminance > 0.5 ? span / (2 - high - low) : span / (high + low);
  let hue = (red - green) / span + 4;
  if (high === red) hue = (green - blue) / span + (green < blue ? 6 : 0);
  else if (high === green) hue = (blue - red) / span + 2;
  return { hue: hue / 6, saturation, luminance };
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const high = luminance < 0.5 ? luminance * (1 + saturation) : luminance + saturation - luminance * saturation;
  const low = 2 * luminance - high;
  const channel = (shift: number): string => {
    const turn = (hue + shift + 1) % 1;
    let value = low;
    if (turn < 1 / 6) value = low + (high - low) * 6 * turn;
    else if (turn < 1 / 2) value = high;
    else if (turn < 2 / 3) value = low + (high - low) * (2 / 3 - turn) * 6;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return channel(1 / 3) + channel(0) + channel(-1 / 3);
}
