import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import type { Status } from "@shared/model/task";
import type { ReadResult } from "../../worker/calls";
import { Fold } from "../parts/Fold";
import { More } from "../parts/More";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { readStrings, statusNames } from "./strings";
import { teachStatus, teachUnit } from "./teach";
import { unknownWords, type UnknownWords } from "./unknown-words";

const useStyles = makeStyles({ word: { paddingBlock: "4px" } });

/** Units and status words that the vocabulary does not hold, each with a place to say what it means. */
export function UnknownWordsPart({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const styles = useStyles();
  const words = unknownWords(result.snapshot.findings, result.shown);
  return (
    <Fold title={`${readStrings.words} (${words.length})`} open={words.some(({ kind }) => kind === "status")}>
      {words.length === 0 && <p className={parts.text}>{readStrings.wordsNone}</p>}
      <More items={words} step={20} label={readStrings.showMoreWords}>
        {(one) => (
          <li key={`${one.kind} ${one.words}`} className={styles.word}>
            {one.kind === "unit" ? <UnitLesson unknown={one} /> : <StatusLesson unknown={one} />}
          </li>
        )}
      </More>
    </Fold>
  );
}

function UnitLesson({ unknown }: { unknown: UnknownWords }): ReactElement {
  const parts = useParts();
  const pane = usePane();
  const { settings } = usePaneState();
  const [name, setName] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === "") return;
    void pane.teach(teachUnit(settings, unknown.words, name), readStrings.taughtUnit(unknown.words, name.trim()));
  };
  return (
    <form onSubmit={submit}>
      <Field label={readStrings.unit(unknown.words)} hint={readStrings.unitHint}>
        <Input value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <div className={parts.row}>
        <Button type="submit" size="small" disabledFocusable={name.trim() === ""}>
          {readStrings.teach}
        </Button>
      </div>
    </form>
  );
}

function StatusLesson({ unknown }: { unknown: UnknownWords }): ReactElement {
  const pane = usePane();
  const { settings } = usePaneState();
  return (
    <Field label={readStrings.status(unknown.words)}>
      <Select
        defaultValue=""
        onChange={(_, data) => {
          const status = data.value as Status;
          void pane.teach(
            teachStatus(settings, unknown.words, status),
            readStrings.taughtStatus(unknown.words, statusNames[status]),
          );
        }}
      >
        <option value="" disabled>
          {readStrings.chooseStatus}
        </option>
        {Object.entries(statusNames).map(([status, label]) => (
          <option key={status} value={status}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
