import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { readGivenFile } from "../../host-file/read-file";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { planStrings } from "./strings";

/** The year of a plan as people say it: "2024", "2024-2025". */
const yearText = ({ year, schoolYear }: { year: number; schoolYear: boolean }): string =>
  schoolYear ? `${year}-${year + 1}` : String(year);

/** The school's own plan out of its Word file, kept in the settings, and the way back. */
export function PlanFile({ year, nextYear }: { year: string; nextYear: number }): ReactElement {
  const parts = useParts();
  const pane = usePane();
  const { settings } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  const [other, setOther] = useState<string | null>(null);
  const read = async (file: File): Promise<void> => {
    const reading = await pane.readPlan(readGivenFile(file));
    if (!reading) return;
    const planned = yearText(reading.plan.planYear);
    setOther(planned === year ? null : planned);
    const { settings: current } = pane.store.get();
    await pane.teach({ ...current, plan: reading.plan }, planStrings.importNotice(reading.plan.title));
  };
  return (
    <div className={parts.stack}>
      <div className={parts.row}>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx,.txt"
          data-testid="plan-file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void read(file);
            event.target.value = "";
          }}
        />
        <Button onClick={() => input.current?.click()}>{planStrings.import}</Button>
        <Button onClick={() => void pane.makeTracking(nextYear)}>{planStrings.blank(nextYear)}</Button>
        {settings.plan && (
          <Button onClick={() => void pane.teach({ ...settings, plan: null }, planStrings.importedBack)}>
            {planStrings.importBack}
          </Button>
        )}
      </div>
      {settings.plan && <p className={`${parts.text} ${parts.small}`}>{planStrings.ownPlan}</p>}
      {other !== null && (
        <p role="status" className={parts.text}>
          {planStrings.otherYear(other, year)}
        </p>
      )}
    </div>
  );
}
