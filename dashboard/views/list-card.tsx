import { useId, type ReactNode } from "react";
import { shownNumber } from "../strings";

interface ListCardProps {
  readonly title: string;
  readonly count: number | null;
  readonly children: ReactNode;
}

/** A titled list with its number of rows; the heading can be given the focus. */
export function ListCard({ title, count, children }: ListCardProps) {
  const titleId = useId();
  return (
    <section className="sdv-card" aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1}>
        {title}
        {count !== null && ` (${shownNumber(count)})`}
      </h2>
      {children}
    </section>
  );
}
