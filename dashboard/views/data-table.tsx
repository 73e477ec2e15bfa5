import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { words } from "../strings";
import { usePage } from "./context";

export interface TableColumn<Item> {
  readonly heading: string;
  readonly cell: (item: Item) => ReactNode;
  readonly kind?: "number" | "nowrap";
}

interface DataTableProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly columns: readonly TableColumn<Item>[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly empty: string;
}

const step = 25;
/** On paper lists are whole, up to what a reader would still leaf through. */
const mostOnPaper = 400;

/** A list of rows that shows a screenful and more on demand; on paper it is whole. On a phone each row is a card. */
export function DataTable<Item>({ label, items, columns, keyOf, empty }: DataTableProps<Item>) {
  const { printing } = usePage();
  const [wanted, setWanted] = useState(step);
  if (items.length === 0) return <p>{empty}</p>;
  const shown = items.slice(0, printing ? mostOnPaper : wanted);
  const hidden = items.length - shown.length;
  const kinds = { number: "sdv-number", nowrap: "sdv-nowrap" };
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
            </tr>
          </thead>
          <tbody>
            {shown.map((item, index) => (
              <tr key={keyOf(item, index)}>
                {columns.map(({ heading, cell, kind }) => (
                  <td key={heading} data-heading={heading} className={kind && kinds[kind]}>
                    <span>{cell(item)}</span>
                  </td>
                ))}
              </tr>
            ))}
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
