import { createContext, useContext } from "react";
import type { Pane } from "../state/pane";
import type { PaneState } from "../state/state";
import { useStore } from "../state/store";

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

/** The pane's controls, in every component below the root. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane needs a PaneProvider above it");
  return pane;
}

export function usePaneState(): PaneState {
  return useStore(usePane().store);
}
