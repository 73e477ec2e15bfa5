import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";
import type { Finding } from "@shared/model/finding";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { findingKey } from "../state/opening";
import { accept } from "./accept";
import { checkStrings } from "./strings";

/** Accepts a finding as it is, with the reason for those who ask later. */
export function AcceptForm({ finding }: { finding: Finding }): ReactElement {
  const parts = useParts();
  const pane = usePane();
  const { settings } = usePaneState();
  const [note, setNote] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void pane.teach(accept(settings, [findingKey(finding)], note), checkStrings.acceptedNotice);
  };
  return (
    <Fold title={checkStrings.accept}>
      <form onSubmit={submit} className={parts.tight}>
        <Field label={checkStrings.acceptNote}>
          <Input value={note} onChange={(_, data) => setNote(data.value)} />
        </Field>
        <div className={parts.row}>
          <Button type="submit">{checkStrings.accept}</Button>
        </div>
      </form>
    </Fold>
  );
}
