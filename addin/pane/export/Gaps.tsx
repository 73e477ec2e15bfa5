import { Button, Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import type { ReportDocument, ReportGap } from "@shared/model/report";
import { changeReport } from "../check/accept";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { readFigure } from "./read-figure";
import { exportStrings } from "./strings";

const useStyles = makeStyles({
  gaps: { display: "flex", flexDirection: "column", rowGap: "8px", marginTop: "8px" },
  sentence: { display: "list-item", listStyleType: "disc", marginInlineStart: "18px" },
  form: { display: "flex", alignItems: "flex-end", columnGap: "8px" },
  field: { flexGrow: 1, minWidth: 0, "& .fui-Input, & input": { minWidth: 0, width: "100%" } },
  button: { flexShrink: 0 },
});

/** What the report leaves open; a figure can be typed in its place. */
export function Gaps({ report }: { report: ReportDocument }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  return (
    <Fold title={exportStrings.missing(report.missing.length)}>
      <p className={parts.text}>
        {report.missing.length === 0 ? exportStrings.missingNone : exportStrings.missingLead}
      </p>
      <ul className={mergeClasses(parts.list, styles.gaps)}>
        {report.missing.map((gap) => (
          <li key={`${gap.kind} ${gap.code}`} className={gap.kind === "figure" ? undefined : styles.sentence}>
            {gap.kind === "figure" ? <FigureForm gap={gap} /> : <p className={parts.text}>{gap.text}</p>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function FigureForm({ gap }: { gap: ReportGap }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { settings } = usePaneState();
  const [text, setText] = useState("");
  const figure = readFigure(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (figure === null) return;
    const typedIndicators = { ...settings.report?.typedIndicators, [gap.code]: figure };
    void pane.teach(changeReport(settings, { typedIndicators }), exportStrings.typedNotice(gap.label));
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <Field label={gap.label} className={styles.field}>
        <Input value={text} inputMode="decimal" onChange={(_, data) => setText(data.value)} />
      </Field>
      <Button
        type="submit"
        className={styles.button}
        aria-label={`${exportStrings.typed}: ${gap.label}`}
        disabledFocusable={figure === null}
      >
        {exportStrings.typed}
      </Button>
    </form>
  );
}
