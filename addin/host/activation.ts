import { areaAddress, type RangeRef } from "@shared/model/cell";
import type { Unsubscribe } from "@shared/model/host";
import type { Box } from "./box";
import type { Facts } from "./facts";
import { readOutline, type SheetOutline } from "./read/outline";
import type { Session } from "./session";

/** The page as far as it tells when the clerk comes back to the pane. */
export interface PageLike {
  readonly visibilityState: string;
  addEventListener(type: "visibilitychange", listener: () => void): void;
  removeEventListener(type: "visibilitychange", listener: () => void): void;
}

/**
 * Excel's events are not complete: some edits tell nobody, others arrive late. When the clerk comes back to the pane,
 * sheets and used ranges are held against the last reading, and the first difference is told.
 */
export function onActivation(
  page: PageLike | undefined,
  session: Session,
  facts: Facts,
  tell: (cells: RangeRef) => void,
): Unsubscribe {
  const look = (): void => {
    if (page?.visibilityState !== "visible" || !facts.outline) return;
    void session.run(readOutline).then(
      (now) => {
        const changed = firstDifference(facts.outline?.sheets ?? [], now.sheets);
        if (changed) tell(changed);
      },
      // Looking is a courtesy; what stands in its way is told when the clerk asks for something.
      () => undefined,
    );
  };
  page?.addEventListener("visibilitychange", look);
  return () => page?.removeEventListener("visibilitychange", look);
}

/** The first sheet of the clerk's that is new, gone, renamed, or reaches elsewhere; null when all are as they were. */
export function firstDifference(before: readonly SheetOutline[], now: readonly SheetOutline[]): RangeRef | null {
  const known = new Map(before.filter((sheet) => !sheet.own).map((sheet) => [sheet.id, sheet]));
  for (const sheet of now) {
    if (sheet.own) continue;
    const old = known.get(sheet.id);
    known.delete(sheet.id);
    const same = old && old.name === sheet.name && JSON.stringify(old.used) === JSON.stringify(sheet.used);
    if (!same) return { sheet: sheet.name, range: rangeOf(sheet.used) };
  }
  const [gone] = known.values();
  return gone ? { sheet: gone.name, range: rangeOf(gone.used) } : null;
}

function rangeOf(box: Box | null): string {
  if (!box) return "A1:A1";
  return areaAddress({
    top: box.row + 1,
    left: box.column + 1,
    bottom: box.row + box.rows,
    right: box.column + box.columns,
  });
}
