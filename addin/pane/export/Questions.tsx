import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import type { ReadResult } from "../../worker/calls";
import { changeReport } from "../check/accept";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { answerTo, questions, type Question } from "../state/questions";
import { presetFor, presetSchool, presetUnits, type PresetKind } from "./presets";
import { exportStrings, questionHints, questionLabels } from "./strings";

const useStyles = makeStyles({
  presets: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
    gap: "8px",
    alignItems: "end",
    "& > *": { minWidth: 0 },
    "& .fui-Input, & .fui-Select": { minWidth: 0, width: "100%" },
    "& input, & select": { minWidth: 0, width: "100%" },
  },
});

type Answers = Readonly<Record<Question | "recipient" | "symbol", string>>;

/** School, superior, place and signer: asked before the first export, proposed from the workbook, never guessed. */
export function Questions({ result, open }: { result: ReadResult; open: boolean }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const pane = usePane();
  const { settings } = usePaneState();
  const [answers, setAnswers] = useState<Answers>(() => ({
    name: answerTo(settings, "name"),
    superior: answerTo(settings, "superior"),
    place: answerTo(settings, "place"),
    signer: answerTo(settings, "signer"),
    recipient: settings.school.recipient ?? "",
    symbol: settings.school.symbol ?? "",
  }));
  const set = (key: keyof Answers, value: string): void => setAnswers({ ...answers, [key]: value });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { name, superior, place, signer, recipient, symbol } = answers;
    const school = { ...settings.school, name, superior, place, recipient: recipient || null, symbol: symbol || null };
    void pane.teach(
      changeReport({ ...settings, school: { ...school, principal: signer } }, { signerName: signer }),
      exportStrings.answersSaved,
    );
  };
  const { titles } = result.layout;
  const inBook: Partial<Record<Question, string | null>> = {
    name: titles.schoolName,
    superior: titles.superior,
    place: titles.place,
  };
  return (
    <Fold title={exportStrings.questionsTitle} open={open}>
      <form onSubmit={submit} className={parts.stack}>
        <p className={parts.text}>{exportStrings.questionsLead}</p>
        <Presets
          day={result.snapshot.report?.to ?? result.snapshot.asOf}
          fill={(filled) => setAnswers({ ...answers, ...filled })}
        />
        {questions.map((question) => {
          const found = inBook[question];
          return (
            <div key={question}>
              <Field label={questionLabels[question]} hint={questionHints[question]} required>
                <Input value={answers[question]} onChange={(_, data) => set(question, data.value)} />
              </Field>
              {found && found !== answers[question] && (
                <span className={`${parts.small} ${parts.row}`}>
                  {exportStrings.fromBook(found)}
                  <Button
                    size="small"
                    aria-label={exportStrings.useItFor(questionLabels[question], found)}
                    onClick={() => set(question, found)}
                  >
                    {exportStrings.useIt}
                  </Button>
                </span>
              )}
            </div>
          );
        })}
        <div className={styles.presets}>
          <Field label={exportStrings.recipient}>
            <Input value={answers.recipient} onChange={(_, data) => set("recipient", data.value)} />
          </Field>
          <Field label={exportStrings.symbol} hint={exportStrings.symbolHint}>
            <Input value={answers.symbol} onChange={(_, data) => set("symbol", data.value)} />
          </Field>
        </div>
        <div>
          <Button type="submit" appearance={open ? "primary" : "secondary"}>
            {exportStrings.saveAnswers}
          </Button>
        </div>
      </form>
    </Fold>
  );
}

interface PresetsProps {
  readonly day: string;
  readonly fill: (filled: { superior: string; recipient: string; place: string }) => void;
}

function Presets({ day, fill }: PresetsProps): ReactElement {
  const styles = useStyles();
  const [kind, setKind] = useState<PresetKind>(presetFor(day));
  const [unit, setUnit] = useState<string>(presetUnits[presetFor(day)][0] ?? "");
  const [name, setName] = useState("");
  const use = (): void => {
    const { superior, recipient, place } = presetSchool({ kind, unit, name });
    fill({ superior: superior ?? "", recipient: recipient ?? "", place: place ?? "" });
  };
  return (
    <div className={styles.presets} role="group" aria-label={exportStrings.presets}>
      <Field label={exportStrings.presets}>
        <Select
          value={kind}
          onChange={(_, data) => {
            setKind(data.value as PresetKind);
            setUnit(presetUnits[data.value as PresetKind][0] ?? "");
          }}
        >
          <option value="commune">{exportStrings.presetAfter}</option>
          <option value="district">{exportStrings.presetBefore}</option>
        </Select>
      </Field>
      <Field label={kind === "commune" ? exportStrings.communeKind : exportStrings.districtKind}>
        <Select value={unit} onChange={(_, data) => setUnit(data.value)}>
          {presetUnits[kind].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <Field label={kind === "commune" ? exportStrings.commune : exportStrings.district}>
        <Input value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <Button disabledFocusable={name.trim() === ""} onClick={() => name.trim() !== "" && use()}>
        {exportStrings.fill}
      </Button>
    </div>
  );
}
