import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { columnLetters, parseAddress, type CellRef } from "@shared/model/cell";
import type { ReadResult, Surroundings } from "../../worker/calls";
import { useParts } from "../parts/styles";
import { usePane } from "../parts/use-pane";
import { checkStrings } from "./strings";

const useStyles = makeStyles({
  // Cells measure their place from here.
  box: { position: "relative" },
  sheet: {
    borderCollapse: "collapse",
    fontSize: "12px",
    lineHeight: "16px",
    tableLayout: "fixed",
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: "2px 4px",
      textAlign: "start",
      verticalAlign: "top",
    },
    "& th": { backgroundColor: tokens.colorNeutralBackground3, fontWeight: 400, minWidth: "24px" },
    "& td": { minWidth: "72px", maxWidth: "160px" },
    // The row's number stays in view when the cell at fault is scrolled to.
    "& th:first-child": { position: "sticky", insetInlineStart: 0, zIndex: 1 },
  },
  text: {
    display: "-webkit-box",
    WebkitLineClamp: "4",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
    minHeight: "16px",
  },
  bold: { fontWeight: 600 },
  fault: {
    outline: `2px solid ${tokens.colorStatusDangerBorderActive}`,
    outlineOffset: "-2px",
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { outline: "4px solid Highlight", outlineOffset: "-4px" },
  },
});

/** A cut-out of the sheet around the cell at fault. */
export function Around({ at, result }: { at: CellRef; result: ReadResult }): ReactElement | null {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const box = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState<Surroundings | null>(null);
  useEffect(() => {
    let current = true;
    pane.environment.engine.call("surroundings", { at }).then(
      (found) => current && setCut(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [pane, at, result]);
  useEffect(() => {
    // On a narrow pane the cell at fault may stand beside the part that shows.
    const cell = box.current?.querySelector<HTMLElement>("[data-fault]");
    if (box.current && cell) {
      box.current.scrollLeft = cell.offsetLeft + cell.offsetWidth / 2 - box.current.clientWidth / 2;
    }
  }, [cut]);
  if (!cut) return null;
  const place = parseAddress(at.cell);
  return (
    <div className={parts.tight}>
      {cut.header && <span className={parts.small}>{checkStrings.column(cut.header)}</span>}
      <div
        ref={box}
        className={mergeClasses(parts.scroll, styles.box)}
        tabIndex={0}
        role="group"
        aria-label={checkStrings.around}
      >
        <table className={styles.sheet}>
          <thead>
            <tr>
              <th aria-hidden="true" />
              {cut.columns.map((column) => (
                <th key={column} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cut.rows.map(({ number, cells }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                {cells.map(({ text, bold }, index) => {
                  const fault = number === place?.row && cut.columns[index] === place.column;
                  return (
                    <td
                      key={cut.columns[index]}
                      className={mergeClasses(fault && styles.fault)}
                      data-fault={fault ? true : undefined}
                    >
                      <span className={mergeClasses(styles.text, bold && styles.bold)}>{text}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
