import type { ChartTone } from "../charts/chart";
import { patternPaths, patternStroke } from "../svg/patterns";
import { tones } from "../svg/palette";

/** Pattern definitions for the swatches, once on the page. */
export function SwatchPatterns() {
  return (
    <svg width="0" height="0" className="sdv-hidden" aria-hidden="true" focusable="false">
      <defs>
        {tones.map((tone) => (
          <pattern key={tone} id={`sdv-swatch-${tone}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" fill={`var(--sdv-${tone})`} />
            <path d={patternPaths[tone]} stroke="var(--sdv-surface)" strokeWidth={patternStroke} fill="none" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A tone as the charts show it, with its pattern, beside words that say the same. */
export function Swatch({ tone }: { readonly tone: ChartTone }) {
  return (
    <svg viewBox="0 0 16 14" className="sdv-swatch" aria-hidden="true" focusable="false">
      <rect
        x="0.5"
        y="0.5"
        width="15"
        height="13"
        rx="2"
        fill={`url(#sdv-swatch-${tone})`}
        stroke={`var(--sdv-${tone})`}
      />
    </svg>
  );
}
