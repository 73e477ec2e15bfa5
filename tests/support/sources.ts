import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../../", import.meta.url));

const folders = ["addin", "cli", "dashboard", "shared"];

/** Every TypeScript file of the product, by path from the root with "/" between parts. */
export function sourceFiles(): readonly string[] {
  const files: string[] = [];
  const walk = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (/\.tsx?$/.test(name)) files.push(relative(root, path).split(sep).join("/"));
    }
  };
  for (const folder of folders) walk(join(root, folder));
  return files;
}

export const sourceText = (file: string): string => readFileSync(join(root, file), "utf8");

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The file of ours that it names, by path from the root; null for a package. */
  readonly file: string | null;
}

/** What a file imports, types included; files of ours resolved. */
export function importsOf(file: string, known: ReadonlySet<string>): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(sourceText(file), true, true);
  return importedFiles.map(({ fileName }) => ({ specifier: fileName, file: resolve(file, fileName, known) }));
}

function resolve(from: string, specifier: string, known: ReadonlySet<string>): string | null {
  const path = specifier.startsWith("@shared/")
    ? `shared/${specifier.slice("@shared/".length)}`
    : specifier.startsWith(".")
      ? join(dirname(from), specifier).split(sep).join("/")
      : null;
  if (path === null) return null;
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((one) => known.has(one)) ?? null
  );
}
