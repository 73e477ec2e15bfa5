import { toneOf, type DashboardConfiguration } from "../charts/chart";
import { Swatch } from "./swatch";

/** What the parts of a chart mean: pattern or point shape, and words. */
export function Legend({ configuration }: { readonly configuration: DashboardConfiguration }) {
  return (
    <ul className="sdv-legend sdv-screen-only" aria-hidden="true">
      {configuration.data.datasets.map((dataset) => (
        <li key={dataset.label}>
          {configuration.type === "bar" ? <Swatch tone={toneOf(dataset)} /> : <Point dataset={dataset} />}
          {dataset.label}
        </li>
      ))}
    </ul>
  );
}

function Point({ dataset }: { readonly dataset: DashboardConfiguration["data"]["datasets"][number] }) {
  const colour = `var(--sdv-${toneOf(dataset)})`;
  const style = "pointStyle" in dataset ? dataset.pointStyle : "circle";
  return (
    <svg viewBox="0 0 16 14" className="sdv-swatch" aria-hidden="true">
      {style === "rect" && <rect x="4" y="3" width="8" height="8" fill={colour} />}
      {style === "triangle" && <path d="M8,2 l5,9 h-10 z" fill={colour} />}
      {style === "circle" && <circle cx="8" cy="7" r="4" fill="none" stroke={colour} strokeWidth="2" />}
    </svg>
  );
}
