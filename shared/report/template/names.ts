import { indicatorRows } from "../../locale/vi/report-indicators";
import { outline } from "../../locale/vi/report-outline";
import {
  listFields,
  listTitles,
  placeholderTitles,
  templateGuide,
  type ListName,
} from "../../locale/vi/report-template";
import { defaultPlan } from "../../plan";
import { sectionPlaceholder } from "./data";

/** A placeholder and what it stands for. */
export interface Placeholder {
  readonly name: string;
  readonly title: string;
}

export const singlePlaceholders: readonly Placeholder[] = Object.entries(placeholderTitles).map(([name, title]) => ({
  name,
  title,
}));

/** One for each section with words; the plan's groups by their codes. */
export const sectionPlaceholders: readonly Placeholder[] = outline
  .filter(({ content }) => content !== "none")
  .flatMap(({ code, title, content }) =>
    content === "groups"
      ? defaultPlan.groups.map((group) => ({ code: code.replace("*", group.code), title: group.title }))
      : [{ code, title: title.replace(" {next}", "") }],
  )
  .map(({ code, title }) => ({ name: sectionPlaceholder(code), title: `${code}. ${title}` }));

export const figurePlaceholders: readonly Placeholder[] = indicatorRows.map(({ code, title, unit }) => ({
  name: code,
  title: `${title} (${unit})`,
}));

export const lists = Object.keys(listTitles) as readonly ListName[];

/** Is it a placeholder that the software fills? A section of another plan's group counts. */
export function isKnown(name: string): boolean {
  return known.has(name) || /^(?:muc|doan)_III_A_\w+$/.test(name);
}

const known: ReadonlySet<string> = new Set([
  ...[...singlePlaceholders, ...sectionPlaceholders, ...figurePlaceholders].map(({ name }) => name),
  ...sectionPlaceholders.map(({ name }) => name.replace("muc_", "doan_")),
  "doan_mo_dau",
  "doan",
  ...lists,
  ...lists.flatMap((list) => listFields[list].map(([name]) => name)),
]);

/** What every report to a superior needs; a form without them is told so. */
export const expected: readonly string[] = ["so_ky_hieu", "dia_danh_ngay", "kinh_gui", "trich_yeu", "nguoi_ky"];

/** The documentation of the placeholders, as Markdown, from the same tables that fill them. */
export function placeholderGuide(): string {
  const { placeholder, meaning } = templateGuide;
  const table = (rows: readonly Placeholder[]): string =>
    [
      `| ${placeholder} | ${meaning} |`,
      "| --- | --- |",
      ...rows.map(({ name, title }) => `| \`{${name}}\` | ${title} |`),
    ].join("\n");
  const parts = [
    templateGuide.title,
    ...templateGuide.intro,
    templateGuide.single,
    table(singlePlaceholders),
    templateGuide.sections,
    templateGuide.sectionsIntro,
    table(sectionPlaceholders),
    templateGuide.figures,
    templateGuide.figuresIntro,
    table(figurePlaceholders),
    templateGuide.lists,
    templateGuide.listsIntro,
    ...lists.flatMap((list) => [
      `### \`{#${list}} … {/${list}}\`: ${listTitles[list]}`,
      table(listFields[list].map(([name, title]) => ({ name, title }))),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}
