import { useId } from "react";
import type { Facts } from "@shared/summarise/figures";
import type { Dimension, Filters } from "@shared/summarise/filters";
import { overduePartition } from "@shared/summarise/states";
import { planMonths } from "@shared/summarise/series";
import { dimensionWords, words } from "../strings";
import { filterWords, usePage } from "./context";

interface FilterSelectsProps {
  readonly facts: Facts;
  readonly set: (filters: Filters) => void;
}

/** The same filters as lists to choose from: every unit, also those too small for a bar. */
export function FilterSelects({ facts, set }: FilterSelectsProps) {
  const choices: readonly (readonly [Dimension, readonly string[]])[] = [
    ["group", facts.groups.map(({ key }) => key)],
    ["unit", facts.units.map(({ key }) => key)],
    ["state", ["done", ...overduePartition.filter((state) => state !== "done"), "done-without-evidence"]],
    ["month", planMonths(facts.snapshot.plan)],
  ];
  return (
    <div className="sdv-selects">
      {choices.map(([dimension, values]) => (
        <FilterSelect key={dimension} dimension={dimension} values={values} set={set} />
      ))}
    </div>
  );
}

interface FilterSelectProps {
  readonly dimension: Dimension;
  readonly values: readonly string[];
  readonly set: (filters: Filters) => void;
}

function FilterSelect({ dimension, values, set }: FilterSelectProps) {
  const id = useId();
  const { filters, snapshot } = usePage();
  const value = filters[dimension] ?? "";
  const all = value === "" || values.includes(value) ? values : [...values, value];
  return (
    <label htmlFor={id}>
      {dimensionWords[dimension]}
      <select
        id={id}
        className="sdv-select"
        value={value}
        onChange={({ target }) => {
          const { [dimension]: _, ...rest } = filters;
          set(target.value === "" ? rest : { ...rest, [dimension]: target.value });
        }}
      >
        <option value="">{words.all}</option>
        {all.map((key) => (
          <option key={key} value={key}>
            {filterWords(dimension, key, snapshot)}
          </option>
        ))}
      </select>
    </label>
  );
}
