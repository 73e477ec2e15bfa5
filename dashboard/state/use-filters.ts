import { useCallback, useEffect, useState } from "react";
import { noFilters, toggleFilters, type Dimension, type Filters } from "@shared/summarise/filters";
import { filtersOf, hashOf } from "./hash";

export interface FilterState {
  readonly filters: Filters;
  /** A click on a mark. */
  toggle(mark: Filters, own?: readonly Dimension[]): void;
  set(filters: Filters): void;
  clear(): void;
}

/** The page's filters; kept in the address behind "#" (so a view can be sent on and the back button works), or not. */
export function useFilters(inAddress: boolean): FilterState {
  const [filters, setFilters] = useState<Filters>(() => (inAddress ? filtersOf(window.location.hash) : noFilters));
  useEffect(() => {
    if (!inAddress) return undefined;
    const follow = () => {
      setFilters((now) => {
        const asked = filtersOf(window.location.hash);
        return hashOf(asked) === hashOf(now) ? now : asked;
      });
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [inAddress]);
  const set = useCallback(
    (next: Filters) => {
      setFilters(next);
      if (inAddress) writeHash(hashOf(next));
    },
    [inAddress],
  );
  return {
    filters,
    set,
    toggle: (mark, own) => set(toggleFilters(filters, mark, own)),
    clear: () => set(noFilters),
  };
}

/** Some viewers forbid changing the address of a file from disk; the filters then live in the page alone. */
function writeHash(hash: string): void {
  try {
    window.history.pushState(null, "", hash === "" ? window.location.pathname + window.location.search : `#${hash}`);
  } catch {
    // Nothing to do: filtering works without it.
  }
}
