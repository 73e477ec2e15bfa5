import type { SheetRow } from "../model/workbook";
import { decodeLegacy, encodingOfFont, isSoundAsItIs, mayBeLegacy, type LegacyEncoding } from "./legacy-fonts";
import { signsOf, unicodeVietnamese } from "./letter-signs";

/** Does any text under a font hold letters that only Unicode has? */
export function holdsUnicode(rows: readonly SheetRow[], font: string | null): boolean {
  return rows.some(({ cells }) =>
    cells.some(
      ({ type, value, style }) =>
        type === "text" &&
        typeof value === "string" &&
        style.font === font &&
        (signsOf(value) & unicodeVietnamese) !== 0,
    ),
  );
}

/** Does most of the telling text under a font that names a legacy code stand in Unicode? */
export function liesOverUnicode(rows: readonly SheetRow[], font: string | null): boolean {
  let [unicode, legacy] = [0, 0];
  for (const { cells } of rows) {
    for (const { type, value, style } of cells) {
      if (type !== "text" || typeof value !== "string" || style.font !== font) continue;
      const signs = signsOf(value);
      if (signs & unicodeVietnamese) unicode++;
      else if (mayBeLegacy(signs) && !isSoundAsItIs(value)) legacy++;
    }
  }
  return unicode > legacy;
}

/** Fonts that name no legacy code, under which at least three cells hold text of one such code and none of the other. */
export function lyingFontsOf(rows: readonly SheetRow[]): ReadonlyMap<string | null, LegacyEncoding> {
  const said = new Map<string, LegacyEncoding | null>();
  const encodingIn = (text: string, font: string | null): LegacyEncoding | null => {
    const key = `${font ?? ""}\n${text}`;
    let encoding = said.get(key);
    if (encoding === undefined) said.set(key, (encoding = decodeLegacy(text, font)?.encoding ?? null));
    return encoding;
  };
  const counts = new Map<string | null, Record<LegacyEncoding, number>>();
  for (const row of rows) {
    for (const { type, value, style } of row.cells) {
      if (type !== "text" || typeof value !== "string" || !mayBeLegacy(signsOf(value))) continue;
      const encoding = encodingOfFont(style.font) === null ? encodingIn(value, style.font) : null;
      if (encoding === null) continue;
      const count = counts.get(style.font) ?? { tcvn3: 0, vni: 0 };
      count[encoding]++;
      counts.set(style.font, count);
    }
  }
  const lying = new Map<string | null, LegacyEncoding>();
  for (const [font, { tcvn3, vni }] of counts) {
    if (Math.max(tcvn3, vni) >= 3 && Math.min(tcvn3, vni) === 0) lying.set(font, tcvn3 > vni ? "tcvn3" : "vni");
  }
  return lying;
}
