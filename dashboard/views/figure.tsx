import type { ReactNode } from "react";
import { includesFilters, isFiltering, type Filters } from "@shared/summarise/filters";
import { usePage } from "./context";

interface FigureProps {
  readonly filters: Filters | null;
  /** What the number counts, for those who hear it alone. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A number that opens the tasks it came from; plain text where no task is behind it. */
export function Figure({ filters, label, children }: FigureProps) {
  const page = usePage();
  if (filters === null || !isFiltering(filters)) return <>{children}</>;
  return (
    <button
      type="button"
      className="sdv-figure"
      aria-label={label}
      aria-pressed={includesFilters(page.filters, filters)}
      onClick={() => page.toggle(filters)}
    >
      {children}
    </button>
  );
}
