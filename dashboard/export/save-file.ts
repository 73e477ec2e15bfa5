import type { Snapshot } from "@shared/model/snapshot";
import { redact } from "@shared/snapshot/redact";
import type { PlanCoverage } from "../held-coverage";
import { asciiName } from "./file-name";
import { download } from "./download";
import { dashboardHtml } from "./single-file";

/** Saves the page as one HTML file: without names for sending on, or whole for the school itself. */
export function saveFile(
  snapshot: Snapshot,
  template: string,
  { redacted, coverage }: { readonly redacted: boolean; readonly coverage: PlanCoverage | null },
): void {
  const held = redacted ? redact(snapshot) : snapshot;
  const { school, asOf } = held;
  const name = asciiName(school.symbol ?? school.name, "bang-theo-doi", redacted ? "gui-di" : "noi-bo", asOf);
  download(
    new Blob([dashboardHtml(held, template, { coverage: redacted ? null : coverage })], { type: "text/html" }),
    `${name}.html`,
  );
}
