import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, type ReactElement } from "react";
import type { ReadResult } from "../../worker/calls";
import { heldCoverage } from "../../../dashboard/held-coverage";
import { useDark } from "../frame/theme";
import { useParts } from "../parts/styles";
import { usePane } from "../parts/use-pane";
import { chartStrings } from "./strings";

/** The dashboard and Chart.js come only when it is opened. */
const Dashboard = lazy(async () => ({ default: (await import("../../../dashboard/App")).Dashboard }));

/** The whole dashboard inside the pane, with the way back and the ways out. */
export function DashboardScreen({ result }: { result: ReadResult }): ReactElement {
  const parts = useParts();
  const pane = usePane();
  const dark = useDark();
  const snapshots = useMemo(() => [result.snapshot], [result]);
  const coverage = useMemo(() => result.cover && heldCoverage(result.cover), [result]);
  return (
    <div className={parts.stack}>
      <div className={parts.row}>
        <Button onClick={() => pane.go("charts")}>{chartStrings.back}</Button>
        <Button onClick={() => void pane.make(["dashboard"])}>{chartStrings.saveFull}</Button>
        <Button onClick={() => void pane.make(["dashboard-redacted"])}>{chartStrings.saveRedacted}</Button>
      </div>
      <Suspense fallback={<Spinner label={chartStrings.loading} />}>
        <Dashboard embedded snapshots={snapshots} coverage={coverage} theme={dark ? "dark" : "light"} />
      </Suspense>
    </div>
  );
}
