import { shown } from "../text";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML and SVG, in elements and in quoted attributes alike: `<b>"x"` → `&lt;b&gt;&quot;x&quot;`. */
export function escapeMarkup(text: string): string {
  return shown(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** Markup that is known to be safe: made by `markup`, never from cell text. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = string | number | Markup | readonly Part[] | null | false;

function rendered(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Markup) return part.html;
  if (typeof part === "object") return part.map(rendered).join("");
  return escapeMarkup(String(part));
}

/** Template for HTML and SVG; whatever is put in is escaped unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((html, text, index) => html + rendered(parts[index - 1] ?? null) + text));
}
