import { createContext, useContext } from "react";
import { none, type Dimension, type Filters } from "@shared/summarise/filters";
import { isState } from "@shared/summarise/states";
import type { Snapshot } from "@shared/model/snapshot";
import { unitLabel } from "../charts/labels";
import { ruleWords, severityWords, shownDate, shownMonth, stateWords, words } from "../strings";
import type { ThemeName } from "../state/use-theme";
import { shorten } from "../text";

/** What every part of the page reads: where filters stand, how to change them, how to draw. */
export interface Page {
  readonly snapshot: Snapshot;
  readonly filters: Filters;
  readonly theme: ThemeName;
  readonly motion: boolean;
  toggle(mark: Filters, own?: readonly Dimension[]): void;
  /** Says something to the user that went wrong. */
  tell(message: string): void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("a part of the dashboard stands outside of it");
  return page;
}

/** A filter's value in words: ("group", "1") → "Nhóm 1. Tổ chức quán triệt…". */
export function filterWords(dimension: Dimension, value: string, snapshot: Snapshot): string {
  switch (dimension) {
    case "state":
      return isState(value) ? stateWords[value] : shorten(value, 60);
    case "group": {
      if (value === none) return words.noGroupShort;
      const title = snapshot.plan.groups.find(({ code }) => code === value)?.title ?? "";
      return words.groupLabel(shorten(value, 20), shorten(title, 60)).trim();
    }
    case "unit":
      return unitLabel(value);
    case "month":
      return /^\d{4}-\d{2}$/.test(value) ? shownMonth(value) : shorten(value, 20);
    case "day":
      return shownDate(value) || shorten(value, 20);
    case "severity":
      return value in severityWords ? severityWords[value as keyof typeof severityWords] : shorten(value, 20);
    case "rule":
      return ruleWords[value] ?? shorten(value, 60);
    case "report":
      return snapshot.plan.reports.find(({ code }) => code === value)?.title ?? shorten(value, 60);
  }
}
