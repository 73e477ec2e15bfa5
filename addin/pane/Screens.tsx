import type { ReactElement } from "react";
import type { ReadResult } from "../worker/calls";
import { Charts } from "./charts/Charts";
import { DashboardScreen } from "./charts/DashboardScreen";
import { Check } from "./check/Check";
import { Export } from "./export/Export";
import { Home } from "./home/Home";
import { PlanStep } from "./plan/PlanStep";
import { ReadStep } from "./read/ReadStep";
import { SettingsScreen } from "./settings/SettingsScreen";
import { Start } from "./start/Start";
import type { Screen } from "./state/state";

/** The component of each screen. */
export function Screens({ screen, result }: { screen: Screen; result: ReadResult | null }): ReactElement {
  if (!result) return <Start />;
  switch (screen) {
    case "start":
      return <Start />;
    case "home":
      return <Home result={result} />;
    case "plan":
      return <PlanStep result={result} />;
    case "read":
      return <ReadStep result={result} />;
    case "check":
      return <Check result={result} />;
    case "dashboard":
      return <DashboardScreen result={result} />;
    case "charts":
      return <Charts result={result} />;
    case "export":
      return <Export result={result} />;
    case "settings":
      return <SettingsScreen />;
  }
}
