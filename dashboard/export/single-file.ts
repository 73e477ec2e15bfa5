import { UserError } from "@shared/model/host";
import type { Snapshot } from "@shared/model/snapshot";
import type { PlanCoverage } from "../held-coverage";
import { coverageFor } from "../lists";
import { words } from "../strings";
import { styles } from "../styles";
import { escapeMarkup } from "../svg/markup";
import { staticPage } from "./static-page";

/** JSON that no HTML parser can leave: `</script`, `<!--` and line separators are written as escapes. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, "\\u003c")
    .replace(/>/g, "\\u003e")
    .replace(/&/g, "\\u0026")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

const json = (id: string, value: unknown) => `<script type="application/json" id="${id}">${inlineJson(value)}</script>`;

/** Puts text between `<!--so-dan-van:NAME-->` and `<!--/so-dan-van:NAME-->`, in place of what stands there. */
function fill(template: string, name: string, text: string): string {
  const open = `<!--so-dan-van:${name}-->`;
  const start = template.indexOf(open);
  const end = template.indexOf(`<!--/so-dan-van:${name}-->`, start);
  if (start < 0 || end < 0) throw new UserError("template-broken", { file: "dashboard-template.html", reason: name });
  return template.slice(0, start + open.length) + text + template.slice(end);
}

/** What the page shows beside its snapshot. */
export interface DashboardExtras {
  readonly coverage?: PlanCoverage | null;
}

/**
 * The dashboard as one HTML file that opens from disk: (snapshot, built template) → file text. Figures, lists and charts
 * stand in it as plain HTML and SVG, so that a phone's preview shows them; scripts add filters and detail. A file made
 * this way is itself a template: filling it again replaces what is in it.
 */
export function dashboardHtml(snapshot: Snapshot, template: string, extras: DashboardExtras = {}): string {
  const coverage = extras.coverage ?? coverageFor(snapshot);
  const data = json("so-dan-van-data", snapshot) + (coverage === null ? "" : json("so-dan-van-coverage", coverage));
  const title = `<title>${escapeMarkup(`${words.page}: ${snapshot.school.name || snapshot.source.fileName}`.slice(0, 200))}</title>`;
  const filled = fill(fill(template, "title", title), "style", `<style>${styles}</style>`);
  return fill(fill(filled, "static", staticPage(snapshot, coverage)), "data", data);
}
