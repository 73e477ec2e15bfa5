import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { readGivenFile } from "../../host-file/read-file";
import { Fold } from "../parts/Fold";
import { useParts } from "../parts/styles";
import { usePane, usePaneState } from "../parts/use-pane";
import { unanswered } from "../state/questions";
import { exportStrings } from "./strings";

/** Each file on its own. */
export function OtherFiles(): ReactElement {
  const parts = useParts();
  const pane = usePane();
  const { door, settings } = usePaneState();
  const form = useRef<HTMLInputElement>(null);
  const answered = unanswered(settings).length === 0;
  return (
    <Fold title={exportStrings.others}>
      <div className={parts.row}>
        <Button onClick={() => void pane.save()}>
          {door === "excel" ? exportStrings.workbookExcel : exportStrings.workbook}
        </Button>
        <Button disabledFocusable={!answered} onClick={() => answered && void pane.make(["report-docx"])}>
          {exportStrings.docxOnly}
        </Button>
        <Button disabledFocusable={!answered} onClick={() => answered && void pane.make(["report-xlsx"])}>
          {exportStrings.xlsxOnly}
        </Button>
        <Button onClick={() => void pane.make(["snapshot"])}>{exportStrings.snapshot}</Button>
      </div>
      <p className={`${parts.text} ${parts.small}`}>{exportStrings.formLead}</p>
      <div className={parts.row}>
        <input
          ref={form}
          type="file"
          hidden
          accept=".docx"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void pane.makeForm(readGivenFile(file));
            event.target.value = "";
          }}
        />
        <Button disabledFocusable={!answered} onClick={() => answered && form.current?.click()}>
          {exportStrings.form}
        </Button>
        <Button onClick={() => void pane.startForm()}>{exportStrings.formStart}</Button>
      </div>
    </Fold>
  );
}
