import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SkippedSheet } from "@shared/model/layout";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { readStrings, skipReasons } from "./strings";
import { switchSheet } from "./teach";

/** Sheets that were not read, each with the reason; one that was switched off can be read again. */
export function SkippedSheets({ skipped }: { skipped: readonly SkippedSheet[] }): ReactElement | null {
  const parts = useParts();
  const pane = usePane();
  const { settings } = usePaneState();
  if (skipped.length === 0) return null;
  return (
    <Fold
      title={`${readStrings.skipped} (${skipped.length})`}
      open={skipped.some(({ reason }) => reason === "switched-off")}
    >
      <ul className={parts.list}>
        {skipped.map(({ sheet, reason }) => (
          <li key={sheet} className={parts.spread}>
            <span className={parts.text}>
              <strong>{sheet}</strong>: {skipReasons[reason]}
            </span>
            {reason === "switched-off" && (
              <Button
                size="small"
                aria-label={`${readStrings.sheetOn}: ${sheet}`}
                onClick={() => void pane.teach(switchSheet(settings, sheet, true), readStrings.taughtOn(sheet))}
              >
                {readStrings.sheetOn}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
