import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ReportInputs } from "@shared/model/snapshot";
import { changeReport } from "../check/accept";
import { Fold } from "../parts/Fold";
import { usePane, usePaneState } from "../parts/use-pane";
import { dayText } from "../strings";
import { exportStrings } from "./strings";
import { isDay } from "./window";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
    gap: "8px",
    alignItems: "start",
    "& .fui-Input, & input": { minWidth: 0, width: "100%" },
  },
});

/** Number, day and who signs: often known only after signing, so all may stay empty. */
export function Details(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { settings } = usePaneState();
  const report = settings.report ?? {};
  const change = (changed: Partial<ReportInputs>): void =>
    void pane.teach(changeReport(settings, changed), exportStrings.detailsSaved);
  return (
    <Fold title={exportStrings.details}>
      <div className={styles.grid}>
        <NumberField
          key={report.number}
          kept={report.number ?? ""}
          keep={(number) => change({ number: number.trim() || null })}
        />
        <Field label={exportStrings.date} hint={report.date ? exportStrings.dayWords(dayText(report.date)) : ""}>
          <Input
            type="date"
            value={report.date ?? ""}
            onChange={(_, data) => (data.value === "" || isDay(data.value)) && change({ date: data.value || null })}
          />
        </Field>
      </div>
      <Checkbox
        label={exportStrings.forPrincipal}
        checked={report.forPrincipal ?? false}
        onChange={(_, data) => change({ forPrincipal: data.checked === true })}
      />
    </Fold>
  );
}

/** Keeps what is typed until the field is left; its key holds the kept number, so that a change from elsewhere shows. */
function NumberField({ kept, keep }: { kept: string; keep: (number: string) => void }): ReactElement {
  const [number, setNumber] = useState(kept);
  return (
    <Field label={exportStrings.number} hint={exportStrings.numberHint}>
      <Input
        value={number}
        inputMode="numeric"
        onChange={(_, data) => setNumber(data.value)}
        onBlur={() => number !== kept && keep(number)}
      />
    </Field>
  );
}
