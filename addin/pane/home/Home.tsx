import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReadResult } from "../../worker/calls";
import { StepHeading } from "../parts/Heading";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { nextStep, openingFacts, type NextStep } from "../state/opening";
import { dayText, frameStrings } from "../strings";
import { homeStrings } from "./strings";

const useStyles = makeStyles({
  page: { maxWidth: "720px", margin: "0 auto" },
  sentence: { fontSize: "18px", lineHeight: "26px", margin: 0, overflowWrap: "anywhere" },
  facts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: "12px",
    margin: 0,
    "@media (min-width: 640px)": { gridTemplateColumns: "repeat(6, minmax(0, 1fr))" },
  },
  fact: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end" },
  number: { fontSize: "22px", lineHeight: "28px", fontWeight: 600, margin: 0 },
  label: { fontSize: "12px", color: tokens.colorNeutralForeground2 },
});

const nextWords = (next: NextStep): string => {
  switch (next.what) {
    case "doubtful":
      return homeStrings.doubtful(next.count);
    case "cells":
      return homeStrings.cellsToSee(frameStrings.count(next.count));
    case "questions":
      return homeStrings.questions;
    case "export":
      return homeStrings.export;
  }
};

/** One sentence about what was read, and the next thing to do. */
export function Home({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { keptIn } = usePaneState();
  const facts = openingFacts(result);
  const next = nextStep(result);
  const count = frameStrings.count;
  const shown: readonly [string, number][] = [
    [homeStrings.tables, result.layout.tables.length],
    [homeStrings.tasks, facts.tasks],
    [homeStrings.evidence, facts.evidence],
    [homeStrings.errors, facts.cells],
    [homeStrings.warnings, facts.warnings],
    [homeStrings.leftOver, facts.leftOver],
  ];
  return (
    <div className={mergeClasses(parts.stack, styles.page)}>
      <StepHeading>{homeStrings.title}</StepHeading>
      <p className={styles.sentence} data-testid="sentence">
        {homeStrings.read(count(facts.tasks), count(facts.evidence), facts.sheets)}{" "}
        {facts.cells > 0 ? homeStrings.cells(count(facts.cells)) : homeStrings.noCells}
      </p>
      <div>
        <Button appearance="primary" size="large" onClick={() => pane.go(next.screen)}>
          {nextWords(next)}
        </Button>
      </div>
      <section aria-label={homeStrings.facts} className={parts.card}>
        <dl className={styles.facts}>
          {shown.map(([label, value]) => (
            <div key={label} className={styles.fact}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.number}>{count(value)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {facts.nextReport && (
        <p className={parts.text}>{homeStrings.reportDue(facts.nextReport.title, dayText(facts.nextReport.due))}</p>
      )}
      <p className={mergeClasses(parts.text, parts.small)}>
        {homeStrings.judged(dayText(result.snapshot.asOf))} {keptIn === "browser" && homeStrings.keptBrowser}
        {keptIn === "workbook" && homeStrings.keptWorkbook}
      </p>
    </div>
  );
}
