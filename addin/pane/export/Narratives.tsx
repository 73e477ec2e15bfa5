import { Badge, Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ReportDocument, ReportSection } from "@shared/model/report";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { withNarrative } from "./narrative";
import { exportStrings } from "./strings";

/** Every section whose words the clerk may write over. */
export function Narratives({ report }: { report: ReportDocument }): ReactElement {
  const parts = useParts();
  const { settings } = usePaneState();
  return (
    <Fold title={exportStrings.narratives}>
      <p className={parts.text}>{exportStrings.narrativesLead}</p>
      {report.sections
        .filter(({ narrative }) => narrative !== null)
        .map((section) => (
          <NarrativeField
            key={`${section.code} ${settings.report?.narratives?.[section.code] ?? ""}`}
            section={section}
          />
        ))}
    </Fold>
  );
}

/** Keeps what is typed until the field is left; its key holds the kept words, so that a change from elsewhere shows. */
function NarrativeField({ section }: { section: ReportSection }): ReactElement {
  const parts = useParts();
  const pane = usePane();
  const { settings } = usePaneState();
  const own = settings.report?.narratives?.[section.code];
  const proposed = section.narrative?.proposed ?? "";
  const [words, setWords] = useState(own ?? proposed);
  const title = `${section.number} ${section.title}`;
  const keep = (next: string | null): void =>
    void pane.teach(withNarrative(settings, section.code, next), exportStrings.narrativeNotice(section.title));
  return (
    <div className={parts.tight}>
      <Field
        label={
          <>
            {title} {own !== undefined && <Badge appearance="tint">{exportStrings.own}</Badge>}
          </>
        }
      >
        <Textarea
          resize="vertical"
          value={words}
          onChange={(_, data) => setWords(data.value)}
          onBlur={() => words !== (own ?? proposed) && keep(words)}
        />
      </Field>
      {own !== undefined && (
        <div>
          <Button size="small" onClick={() => keep(null)}>
            {exportStrings.proposed}
          </Button>
        </div>
      )}
    </div>
  );
}
