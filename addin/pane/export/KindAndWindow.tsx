import { Button, Field, Input, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportKind } from "@shared/model/report";
import type { ReadResult } from "../../worker/calls";
import { changeReport } from "../check/accept";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { dayText } from "../strings";
import { exportStrings, reportNames } from "./strings";
import { isDay, withoutWindow } from "./window";

const useStyles = makeStyles({
  dates: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))",
    gap: "8px",
    alignItems: "end",
    "& > *": { minWidth: 0 },
  },
  // A browser in another language shows the days in another order: the words leave no doubt.
  span: { gridColumn: "1 / -1" },
});

/** The report by the day, and the days that its figures cover. */
export function KindAndWindow({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { settings } = usePaneState();
  const { report, asOf } = result.snapshot;
  const kind = report?.kind ?? "nam";
  const setDay = (which: "from" | "to", day: string): void => {
    if (!isDay(day)) return;
    const label = `${which === "from" ? exportStrings.from : exportStrings.to} ${dayText(day)}`;
    void pane.teach(changeReport(settings, { kind, [which]: day }), exportStrings.chosenNotice(label));
  };
  return (
    <section className={parts.card} aria-label={exportStrings.which}>
      <Field label={exportStrings.which} hint={exportStrings.chosen(dayText(asOf))}>
        <RadioGroup
          value={kind}
          onChange={(_, data) =>
            void pane.teach(
              changeReport(withoutWindow(settings), { kind: data.value as ReportKind }),
              exportStrings.chosenNotice(reportNames[data.value as ReportKind]),
            )
          }
        >
          {(Object.keys(reportNames) as ReportKind[]).map((one) => (
            <Radio key={one} value={one} label={reportNames[one]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.dates}>
        <Field label={exportStrings.from}>
          <Input type="date" value={report?.from ?? ""} onChange={(_, data) => setDay("from", data.value)} />
        </Field>
        <Field label={exportStrings.to}>
          <Input type="date" value={report?.to ?? ""} onChange={(_, data) => setDay("to", data.value)} />
        </Field>
        {report && (
          <p className={mergeClasses(parts.text, parts.small, styles.span)}>
            {exportStrings.span(dayText(report.from), dayText(report.to))}
          </p>
        )}
        {(settings.report?.from ?? settings.report?.to) && (
          <Button onClick={() => void pane.teach(withoutWindow(settings), exportStrings.backAtDefault)}>
            {exportStrings.backToDefault}
          </Button>
        )}
      </div>
    </section>
  );
}
