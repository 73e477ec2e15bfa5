/** What the ribbon asked for when it opened the pane: one of the four buttons of the tab `Sổ Dân vận`. */
export type RequestedStep = "open" | "check" | "export" | "dashboard";

const steps: readonly RequestedStep[] = ["open", "check", "export", "dashboard"];

/**
 * The step in the page's address that a ribbon button opens: "?step=check" → "check"; null without one or with an
 * unknown one. Excel adds parameters of its own (`_host_Info`), which do not matter.
 */
export function requestedStep(search: string): RequestedStep | null {
  const wanted = new URLSearchParams(search).get("step");
  return steps.find((step) => step === wanted) ?? null;
}
