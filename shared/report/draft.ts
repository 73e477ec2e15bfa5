import type { Snapshot } from "../model/snapshot";
import { inputsOf } from "./context";
import { openErrors } from "./gaps";

/** Must a report be stamped DỰ THẢO? It must while an error finding stands that the clerk has not accepted. */
export function isDraft(snapshot: Snapshot): boolean {
  return openErrors(snapshot, inputsOf(snapshot)) > 0;
}
