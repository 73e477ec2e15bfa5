import { useId, type ReactNode } from "react";
import { shownNumber } from "../strings";

interface ListCardProps {
  readonly title: string;
  readonly count: number | null;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A titled list with its number of rows. */
export function ListCard({ title, count, id, children }: ListCardProps) {
  const titleId = useId();
  return (
    <section className="sdv-card" aria-labelledby={titleId}>
      <h2 id={id ?? titleId} tabIndex={-1}>
        <span id={id === undefined ? undefined : titleId}>
          {title}
          {count !== null && ` (${shownNumber(count)})`}
        </span>
      </h2>
      {children}
    </section>
  );
}
