import { toneOf, type DashboardConfiguration } from "../charts/chart";
import { patternPaths, patternStroke } from "../svg/patterns";
import { tones } from "../svg/palette";

/** Pattern definitions for the legends, once on the page. */
export function LegendPatterns() {
  return (
    <svg width="0" height="0" className="sdv-hidden" aria-hidden="true" focusable="false">
      <defs>
        {tones.map((tone) => (
          <pattern key={tone} id={`sdv-legend-${tone}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" fill={`var(--sdv-${tone})`} />
            <path d={patternPaths[tone]} stroke="var(--sdv-surface)" strokeWidth={patternStroke} fill="none" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** What the parts of a chart mean: pattern or point shape, and words. */
export function Legend({ configuration }: { readonly configuration: DashboardConfiguration }) {
  const bar = configuration.type === "bar";
  return (
    <ul className="sdv-legend sdv-screen-only" aria-hidden="true">
      {configuration.data.datasets.map((dataset) => {
        const tone = toneOf(dataset);
        const colour = `var(--sdv-${tone})`;
        const style = "pointStyle" in dataset ? dataset.pointStyle : "circle";
        return (
          <li key={dataset.label}>
            <svg viewBox="0 0 16 14" aria-hidden="true">
              {bar && (
                <rect x="0.5" y="0.5" width="15" height="13" rx="2" fill={`url(#sdv-legend-${tone})`} stroke={colour} />
              )}
              {!bar && style === "rect" && <rect x="4" y="3" width="8" height="8" fill={colour} />}
              {!bar && style === "triangle" && <path d="M8,2 l5,9 h-10 z" fill={colour} />}
              {!bar && style === "circle" && <circle cx="8" cy="7" r="4" fill="none" stroke={colour} strokeWidth="2" />}
            </svg>
            {dataset.label}
          </li>
        );
      })}
    </ul>
  );
}
