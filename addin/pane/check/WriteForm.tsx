import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import { cellKey, type CellRef } from "@shared/model/cell";
import type { ReadResult } from "../../worker/calls";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { usePane } from "../parts/use-pane";
import { checkStrings } from "./strings";

/** The clerk's own correction of the cell: written on the click, to be taken back like any fix. */
export function WriteForm({ at, result }: { at: CellRef; result: ReadResult }): ReactElement {
  const parts = useParts();
  const pane = usePane();
  const before = result.shown[cellKey(at)] ?? "";
  const [text, setText] = useState(before);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text === before) return;
    void pane.applyEdits([{ source: at, value: text.trim() === "" ? null : text }], checkStrings.written(at.cell));
  };
  return (
    <Fold title={checkStrings.write}>
      <form onSubmit={submit} className={parts.tight}>
        <Field
          label={checkStrings.writeLabel(at.cell)}
          hint={result.formulas.includes(cellKey(at)) ? checkStrings.formula : ""}
        >
          <Input value={text} onChange={(_, data) => setText(data.value)} />
        </Field>
        <div className={parts.row}>
          <Button type="submit" disabledFocusable={text === before}>
            {checkStrings.writeButton}
          </Button>
        </div>
      </form>
    </Fold>
  );
}
