import { Field, makeStyles, Select, ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { severityWords } from "@shared/locale/vi/severity-words";
import { severities } from "@shared/model/finding";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { noLead, type CheckList } from "./list";
import { checkStrings } from "./strings";

const useStyles = makeStyles({
  selects: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "8px",
    "& > *": { minWidth: 0 },
    "& .fui-Select, & select": { minWidth: 0, width: "100%" },
  },
});

/** Severity with counts, unit and sheet; what has only one value is not asked. */
export function Filters({ list }: { list: CheckList }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { check } = usePaneState();
  return (
    <section aria-label={checkStrings.filters} className={parts.stack}>
      <div className={parts.row} role="group" aria-label={checkStrings.severity}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={check.severity === severity}
            onClick={() => pane.look({ severity: check.severity === severity ? null : severity })}
          >
            {`${severityWords[severity]} (${list.counts[severity]})`}
          </ToggleButton>
        ))}
      </div>
      {(list.leads.length > 1 || list.sheets.length > 1) && (
        <div className={styles.selects}>
          {list.leads.length > 1 && (
            <Field label={checkStrings.lead} size="small">
              <Select value={check.lead ?? ""} onChange={(_, data) => pane.look({ lead: data.value || null })}>
                <option value="">{checkStrings.allLeads}</option>
                {list.leads.map((lead) => (
                  <option key={lead} value={lead}>
                    {lead === noLead ? checkStrings.noLead : lead}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {list.sheets.length > 1 && (
            <Field label={checkStrings.sheet} size="small">
              <Select value={check.sheet ?? ""} onChange={(_, data) => pane.look({ sheet: data.value || null })}>
                <option value="">{checkStrings.allSheets}</option>
                {list.sheets.map((sheet) => (
                  <option key={sheet} value={sheet}>
                    {sheet}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </div>
      )}
    </section>
  );
}
