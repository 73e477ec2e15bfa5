// `npm run size`: what a page loads before it can be used, compressed; exit 1 above the limit, or when a writer or
// the chart library comes with it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** The limit for the scripts of one page, compressed, in bytes. */
const limit = 250 * 1024;

const pages = ["index.html", "taskpane.html", "dashboard.html"];

/** Words that only the lazily loaded packages hold. */
const lazy: readonly { readonly name: string; readonly mark: string }[] = [
  { name: "exceljs", mark: "dyDescent" },
  { name: "docx", mark: "w:abstractNum" },
  { name: "chart.js", mark: "datasetElementType" },
];

/** Scripts that a page loads at once and that are ours: Excel's own client is not. */
function scriptsOf(page: string): readonly string[] {
  return [...page.matchAll(/<script[^>]* src="([^"]+)"/g)]
    .map((match) => match[1] ?? "")
    .filter((source) => !source.startsWith("office/") && !/^https?:/.test(source));
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** → problems, one line each; empty when every page is small enough. */
export function sizeProblems(dist: string, say: (line: string) => void = () => undefined): readonly string[] {
  const problems: string[] = [];
  for (const page of pages) {
    const path = join(dist, page);
    if (!existsSync(path)) {
      problems.push(`${page} is not built: run npm run build`);
      continue;
    }
    const scripts = scriptsOf(readFileSync(path, "utf8")).map((name) => readFileSync(join(dist, name)));
    const size = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
    const raw = scripts.reduce((sum, script) => sum + script.length, 0);
    say(`${page}: ${kilobytes(size)} gzip (${kilobytes(raw)} plain), limit ${kilobytes(limit)}`);
    if (scripts.length === 0) problems.push(`${page} loads no script`);
    if (size > limit) problems.push(`${page} loads ${kilobytes(size)}, more than ${kilobytes(limit)}`);
    for (const { name, mark } of page === "dashboard.html" ? [] : lazy) {
      if (scripts.some((script) => script.includes(mark))) problems.push(`${page} loads ${name} at once`);
    }
  }
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = sizeProblems(fileURLToPath(new URL("../dist/", import.meta.url)), console.log);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
