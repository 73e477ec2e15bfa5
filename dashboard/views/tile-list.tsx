import type { Summary } from "@shared/summarise/figures";
import { includesFilters } from "@shared/summarise/filters";
import { shownNumber, words } from "../strings";
import { tiles } from "../tiles";
import { usePage } from "./context";
import { Swatch } from "./swatch";

/** The big numbers; each is a button that filters the page. */
export function TileList({ summary }: { readonly summary: Summary }) {
  const page = usePage();
  return (
    <ul className="sdv-tiles" aria-label={words.tiles}>
      {tiles(summary).map(({ id, label, value, note, tone, filters }) => (
        <li key={id}>
          <button
            type="button"
            className={`sdv-tile sdv-tile-${tone ?? "none"}`}
            data-tile={id}
            aria-pressed={id === "total" ? page.filters.state === undefined : includesFilters(page.filters, filters)}
            onClick={() => page.toggle(filters, ["state"])}
          >
            <span className="sdv-value">
              {shownNumber(value)}
              {tone && <Swatch tone={tone} />}
            </span>
            <span className="sdv-label">{label}</span>
            <span className="sdv-note">{note}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
