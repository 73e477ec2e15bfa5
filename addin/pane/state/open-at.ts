import type { Pane } from "./pane";
import type { Screen } from "./state";

/** What a ribbon button asks for, and the screen that shows it. */
const screens: Readonly<Record<"open" | "check" | "export" | "dashboard", Screen>> = {
  open: "home",
  check: "check",
  export: "export",
  dashboard: "dashboard",
};

/** Reads the open workbook and goes to the step that the ribbon asked for. */
export async function openAt(pane: Pane, step: keyof typeof screens): Promise<void> {
  await pane.readAgain();
  pane.go(screens[step]);
}
