import { createRoot } from "react-dom/client";
import { Root } from "./pane/Root";
import { createPane } from "./pane/state/control";
import type { Environment } from "./pane/state/environment";
import type { Pane } from "./pane/state/pane";

export { todayHere } from "./today";

/** Puts the pane into the page. `dark` overrides the system's theme. */
export function mount(environment: Environment, dark: boolean | null = null): Pane {
  const element = document.getElementById("root");
  if (!element) throw new Error("The page has no element with the id root");
  const pane = createPane(environment);
  createRoot(element).render(<Root pane={pane} dark={dark} />);
  warnBeforeLeaving(pane);
  return pane;
}

/** Fixes that no file holds yet would be lost by closing the page: the browser asks. */
function warnBeforeLeaving(pane: Pane): void {
  window.addEventListener("beforeunload", (event) => {
    if (pane.store.get().unsaved) event.preventDefault();
  });
}
