import { Button } from "@fluentui/react-components";
import { Fragment, useState, type ReactNode } from "react";
import { words } from "../strings";
import { useIsPrinting } from "./printing";

export interface TableColumn<Item> {
  readonly heading: string;
  readonly cell: (item: Item) => ReactNode;
  readonly kind?: "number" | "nowrap" | "cell" | "name";
}

/** What a row opens under itself on demand. */
export interface RowDetail<Item> {
  /** What the button says beside "Chi tiết", for those who hear it alone. */
  readonly label: (item: Item) => string;
  /** Null: the row has no more to show. */
  readonly content: (item: Item) => ReactNode;
}

interface DataTableProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly columns: readonly TableColumn<Item>[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly empty: string;
  readonly detail?: RowDetail<Item>;
}

const step = 25;
/** On paper lists are whole, up to what a reader would still leaf through. */
const mostOnPaper = 400;
const kinds = { number: "sdv-number", nowrap: "sdv-nowrap", cell: "sdv-cell", name: "sdv-name" } as const;

/** A list that shows its first rows, and more on demand; on paper it is whole. On a phone each row is a card. */
export function DataTable<Item>({ label, items, columns, keyOf, empty, detail }: DataTableProps<Item>) {
  const printing = useIsPrinting();
  const [wanted, setWanted] = useState(step);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  if (items.length === 0) return <p>{empty}</p>;
  const shown = items.slice(0, printing ? mostOnPaper : wanted);
  const hidden = items.length - shown.length;
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  return (
    <>
      <div className="sdv-scroll" tabIndex={0} role="region" aria-label={label}>
        <table className="sdv-list">
          <thead>
            <tr>
              {columns.map(({ heading, kind }) => (
                <th key={heading} scope="col" className={kind && kinds[kind]}>
                  {heading}
                </th>
              ))}
              {detail && (
                <th scope="col" className="sdv-screen-only">
                  <span className="sdv-hidden">{words.details}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((item, index) => {
              const key = keyOf(item, index);
              const more = detail?.content(item) ?? null;
              return (
                <Fragment key={key}>
                  <tr>
                    {columns.map(({ heading, cell, kind }) => (
                      <td key={heading} data-heading={heading} className={kind && kinds[kind]}>
                        <span>{cell(item)}</span>
                      </td>
                    ))}
                    {detail && (
                      <td className="sdv-screen-only sdv-nowrap">
                        {more !== null && (
                          <button
                            type="button"
                            className="sdv-figure"
                            aria-expanded={open.has(key)}
                            aria-label={words.detailsOf(detail.label(item))}
                            onClick={() => toggle(key)}
                          >
                            {words.details}
                          </button>
                        )}
                      </td>
                    )}
                  </tr>
                  {more !== null && open.has(key) && (
                    <tr className="sdv-more">
                      <td colSpan={columns.length + 1}>{more}</td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      {hidden > 0 && printing && <p>{words.moreRows(hidden)}</p>}
      {hidden > 0 && !printing && (
        <Button className="sdv-screen-only" size="small" onClick={() => setWanted(wanted + step * 4)}>
          {words.showMore(Math.min(hidden, step * 4))}
        </Button>
      )}
    </>
  );
}
