import { useEffect, useState } from "react";
import type { ReportDocument } from "@shared/model/report";
import type { ReadResult } from "../../worker/calls";
import { usePane } from "../parts/use-pane";

/** The report of the last reading, made by the worker; null until it is there. */
export function useReport(result: ReadResult): ReportDocument | null {
  const pane = usePane();
  const [report, setReport] = useState<ReportDocument | null>(null);
  useEffect(() => {
    let current = true;
    pane.environment.engine.call("preview", null).then(
      (made) => current && setReport(made),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [pane, result]);
  return report;
}
