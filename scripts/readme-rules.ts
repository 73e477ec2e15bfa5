import { rules } from "@shared/validate";

const begin = "<!-- rules:begin -->";
const end = "<!-- rules:end -->";

/** The README with its list of rules made anew from `shared/validate/rules/`. */
export function withRules(readme: string): string {
  const head = readme.slice(0, readme.indexOf(begin) + begin.length);
  const tail = readme.slice(readme.indexOf(end));
  const rows = [...rules]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map(({ id, severity, why }) => `| \`${id}\` | ${severity} | ${why} |`);
  return `${head}\n\n<!-- prettier-ignore-start -->\n\n| rule | severity | why |\n| --- | --- | --- |\n${rows.join("\n")}\n\n<!-- prettier-ignore-end -->\n\n${tail}`;
}
