import { Button } from "@fluentui/react-components";
import { dimensions, isFiltering } from "@shared/summarise/filters";
import type { Facts, Summary } from "@shared/summarise/figures";
import { dimensionWords, words } from "../strings";
import { filterWords, usePage } from "./context";

interface FilterBarProps {
  readonly facts: Facts;
  readonly summary: Summary;
  readonly clear: () => void;
  readonly goToList: () => void;
}

/** What the page is filtered by, how much is left, and the way back. Says it aloud when it changes. */
export function FilterBar({ facts, summary, clear, goToList }: FilterBarProps) {
  const { filters, snapshot, toggle } = usePage();
  const filtering = isFiltering(filters);
  const result = words.filterResult(summary.facts.length, facts.all.length);
  return (
    <>
      <p className="sdv-hidden" role="status">
        {filtering ? `${words.filtering}: ${result}` : ""}
      </p>
      {filtering && (
        <div className="sdv-card sdv-filters">
          <b>{words.filtering}:</b>
          {dimensions.map((dimension) => {
            const value = filters[dimension];
            if (value === undefined) return null;
            const label = `${dimensionWords[dimension]}: ${filterWords(dimension, value, snapshot)}`;
            return (
              <button
                key={dimension}
                type="button"
                className="sdv-chip"
                aria-label={words.clearOne(label)}
                onClick={() => toggle({ [dimension]: value })}
              >
                {label} <span aria-hidden="true">✕</span>
              </button>
            );
          })}
          <span>{result}</span>
          <span className="sdv-tools">
            <Button size="small" onClick={goToList}>
              {words.seeList}
            </Button>
            <Button size="small" appearance="primary" onClick={clear}>
              {words.clearFilters}
            </Button>
          </span>
        </div>
      )}
    </>
  );
}
