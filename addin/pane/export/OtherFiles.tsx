import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
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
    </Fold>
  );
}
