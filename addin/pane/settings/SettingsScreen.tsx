import { Button, Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { emptySettings, type Settings } from "@shared/model/settings";
import type { SnapshotSchool } from "@shared/model/snapshot";
import { isSettings, parseSettings } from "@shared/snapshot/settings-json";
import { isDay } from "../export/window";
import { StepHeading } from "../parts/Heading";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { Taught } from "../read/Taught";
import { settingsStrings } from "./strings";

const useStyles = makeStyles({
  page: { maxWidth: "720px", margin: "0 auto" },
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))", gap: "12px" },
});

const schoolFields = ["name", "symbol", "superior", "recipient", "place", "principal"] as const;

/** All settings, and the way to take them to another machine. */
export function SettingsScreen(): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { settings, keptIn, door, asOf, today } = usePaneState();
  const teach = (next: Settings, what: string): void => void pane.teach(next, settingsStrings.changed(what));
  return (
    <div className={`${parts.stack} ${styles.page}`}>
      <StepHeading>{settingsStrings.title}</StepHeading>
      <p className={parts.text}>{settingsStrings.kept[keptIn]}</p>
      <div>
        <Button onClick={() => void pane.save()}>
          {door === "excel" ? settingsStrings.saveExcel : settingsStrings.save}
        </Button>
      </div>
      <section className={parts.card} aria-label={settingsStrings.school}>
        <h2 className={parts.subtitle}>{settingsStrings.school}</h2>
        <div className={styles.grid}>
          {schoolFields.map((field) => (
            <SchoolField key={`${field} ${settings.school[field] ?? ""}`} field={field} />
          ))}
        </div>
      </section>
      <section className={parts.card} aria-label={settingsStrings.year}>
        <div className={styles.grid}>
          <YearField key={settings.year} />
          <Field label={settingsStrings.calendar}>
            <Select
              value={settings.schoolYear === null ? "" : settings.schoolYear ? "school" : "calendar"}
              onChange={(_, data) =>
                teach(
                  { ...settings, schoolYear: data.value === "" ? null : data.value === "school" },
                  settingsStrings.calendar,
                )
              }
            >
              <option value="">{settingsStrings.asBook}</option>
              <option value="calendar">{settingsStrings.calendarYear}</option>
              <option value="school">{settingsStrings.schoolYear}</option>
            </Select>
          </Field>
          <Field label={settingsStrings.asOf} hint={settingsStrings.asOfHint}>
            <Input
              type="date"
              value={asOf ?? ""}
              max={today}
              onChange={(_, data) =>
                (data.value === "" || isDay(data.value)) && void pane.judgeOn(data.value === "" ? null : data.value)
              }
            />
          </Field>
        </div>
        <Checkbox
          label={settingsStrings.showNames}
          checked={settings.showNames}
          onChange={(_, data) => teach({ ...settings, showNames: data.checked === true }, settingsStrings.showNames)}
        />
      </section>
      <Taught />
      <Transfer />
    </div>
  );
}

/** Keeps what is typed until the field is left; its key holds the kept value, so that a change from elsewhere shows. */
function SchoolField({ field }: { field: keyof SnapshotSchool }): ReactElement {
  const pane = usePane();
  const { settings } = usePaneState();
  const before = settings.school[field] ?? "";
  const [text, setText] = useState(before);
  const keep = (): void => {
    const next = text.trim();
    if (next === before) return;
    const { [field]: _old, ...others } = settings.school;
    const school: Partial<SnapshotSchool> = next === "" ? others : { ...others, [field]: next };
    void pane.teach({ ...settings, school }, settingsStrings.changed(settingsStrings[field]));
  };
  return (
    <Field label={settingsStrings[field]}>
      <Input value={text} onChange={(_, data) => setText(data.value)} onBlur={keep} />
    </Field>
  );
}

function YearField(): ReactElement {
  const pane = usePane();
  const { settings } = usePaneState();
  const [text, setText] = useState(settings.year === null ? "" : String(settings.year));
  const keep = (): void => {
    const year = text.trim() === "" ? null : Number(text);
    if (year === settings.year || (year !== null && !/^20\d{2}$/.test(text.trim()))) return;
    void pane.teach({ ...settings, year }, settingsStrings.changed(settingsStrings.year));
  };
  return (
    <Field label={settingsStrings.year} hint={settingsStrings.yearHint}>
      <Input value={text} inputMode="numeric" onChange={(_, data) => setText(data.value)} onBlur={keep} />
    </Field>
  );
}

function Transfer(): ReactElement {
  const parts = useParts();
  const pane = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState(false);
  const read = async (file: File): Promise<void> => {
    try {
      const json: unknown = JSON.parse(await file.text());
      setBad(!isSettings(json));
      if (isSettings(json)) await pane.teach(parseSettings(json), settingsStrings.imported);
    } catch {
      setBad(true);
    }
  };
  return (
    <div className={parts.stack}>
      <div className={parts.row}>
        <Button onClick={() => void pane.make(["settings"])}>{settingsStrings.exportFile}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void read(file);
            event.target.value = "";
          }}
        />
        <Button onClick={() => input.current?.click()}>{settingsStrings.importFile}</Button>
        <Button
          onClick={() =>
            void pane.teach(
              { ...pane.store.get().settings, corrections: emptySettings.corrections },
              settingsStrings.forgotten,
            )
          }
        >
          {settingsStrings.forgetAll}
        </Button>
      </div>
      {bad && <p role="alert">{settingsStrings.badFile}</p>}
    </div>
  );
}
