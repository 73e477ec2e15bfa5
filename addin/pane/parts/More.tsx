import { Button } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { useParts } from "./styles";

interface MoreProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first, and added with each press. */
  readonly step: number;
  readonly label: (rest: number) => string;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A long list, a part at a time: thousands of rows never become thousands of elements at once. */
export function More<Item>({ items, step, label, children }: MoreProps<Item>): ReactElement {
  const parts = useParts();
  const [shown, setShown] = useState(step);
  const rest = items.length - shown;
  return (
    <>
      <ul className={parts.list}>{items.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + step)}>
            {label(Math.min(rest, step))}
          </Button>
        </div>
      )}
    </>
  );
}
