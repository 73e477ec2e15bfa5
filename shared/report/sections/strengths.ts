import { percentText } from "../../locale/vi/report-numbers";
import { strengthsSentence } from "../../locale/vi/report-sentences";
import type { ReportParagraph } from "../../model/report";
import type { ReportContext } from "../context";
import { body, run } from "../runs";

/** What the data carry and no adjective more. */
export function strengths({ tasks }: ReportContext): readonly ReportParagraph[] {
  const done = tasks.filter(({ status }) => status === "done");
  const percent = percentText(done.length, tasks.length);
  if (percent === null || done.length === 0) return [];
  const onTime = done.filter(({ late }) => late !== true).length;
  return [
    body(
      run(
        strengthsSentence(done.length, tasks.length, percent, onTime),
        done.map(({ source }) => source),
      ),
    ),
  ];
}
