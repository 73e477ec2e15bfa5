import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import type { ReportDocument, ReportGap } from "@shared/model/report";
import { changeReport } from "../check/accept";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { readFigure } from "./read-figure";
import { exportStrings } from "./strings";

/** What the report leaves open; a figure can be typed in its place. */
export function Gaps({ report }: { report: ReportDocument }): ReactElement {
  const parts = useParts();
  return (
    <Fold title={exportStrings.missing(report.missing.length)}>
      <p className={parts.text}>
        {report.missing.length === 0 ? exportStrings.missingNone : exportStrings.missingLead}
      </p>
      <ul className={parts.list}>
        {report.missing.map((gap) => (
          <li key={`${gap.kind} ${gap.code}`}>
            {gap.kind === "figure" ? <FigureForm gap={gap} /> : <p className={parts.text}>{gap.text}</p>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function FigureForm({ gap }: { gap: ReportGap }): ReactElement {
  const parts = useParts();
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
    <form onSubmit={submit} className={parts.row}>
      <Field label={gap.label} style={{ flexGrow: 1 }}>
        <Input value={text} inputMode="decimal" onChange={(_, data) => setText(data.value)} />
      </Field>
      <Button
        type="submit"
        size="small"
        aria-label={`${exportStrings.typed}: ${gap.label}`}
        disabledFocusable={figure === null}
      >
        {exportStrings.typed}
      </Button>
    </form>
  );
}
