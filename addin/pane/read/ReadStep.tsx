import type { ReactElement } from "react";
import type { Table } from "@shared/model/layout";
import type { ReadResult } from "../../worker/calls";
import { StepHeading } from "../parts/Heading";
import { useParts } from "../parts/styles";
import { doubtful } from "../state/opening";
import { LeftOverRows } from "./LeftOverRows";
import { SkippedSheets } from "./SkippedSheets";
import { readStrings } from "./strings";
import { TableCard } from "./TableCard";
import { TaskReasons } from "./TaskReasons";
import { Taught } from "./Taught";
import { UnknownWordsPart } from "./UnknownWordsPart";

/** How the workbook was understood, and where the clerk can put it right. */
export function ReadStep({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  // What is to be looked at comes first, the rest in the workbook's order.
  const doubt = ({ confidence }: Table): number => (confidence < doubtful ? confidence : doubtful);
  const doubtfulFirst = [...result.layout.tables].sort((a, b) => doubt(a) - doubt(b));
  return (
    <div className={parts.stack}>
      <StepHeading>{readStrings.title}</StepHeading>
      <p className={parts.text}>{readStrings.lead}</p>
      <h2 className={parts.subtitle}>{readStrings.tables}</h2>
      {doubtfulFirst.map((table, index) => (
        <TableCard key={table.id} table={table} samples={result.samples[table.id] ?? {}} open={index === 0} />
      ))}
      <SkippedSheets skipped={result.layout.skipped} />
      <UnknownWordsPart result={result} />
      <Taught />
      <TaskReasons result={result} />
      <LeftOverRows rows={result.snapshot.leftOver} />
    </div>
  );
}
