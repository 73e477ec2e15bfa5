import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { minimumSet } from "../../../addin/host/start";
import { root } from "../../support/sources";

/** A member of Office.js that a file of ours names, and the requirement set that brings it. */
interface Use {
  readonly member: string;
  readonly set: string;
  readonly file: string;
  readonly line: number;
}

/** Members that are newer than the manifest demands, used only where `supports` has said yes to their set. */
const gated: readonly { readonly member: string; readonly file: string; readonly set: string }[] = [
  { member: "mergeUndoGroup", file: "addin/host/session.ts", set: "1.20" },
];

const folder = join(root, "addin/host");
const filesIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(path, entry.name)) : entry.name.endsWith(".ts") ? [join(path, entry.name)] : [],
  );

let program: ts.Program;
let uses: readonly Use[];

beforeAll(() => {
  program = ts.createProgram(filesIn(folder), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["office-js"],
    paths: { "@shared/*": [join(root, "shared/*")] },
  });
  const checker = program.getTypeChecker();
  uses = program
    .getSourceFiles()
    .filter((file) => file.fileName.startsWith(folder))
    .flatMap((file) => usesIn(file, checker));
});

/** "1.14" → 14; a set that is for one kind of Excel only counts as newer than all. */
const rank = (set: string): number => (/^ExcelApi \d/.test(set) ? Number(set.split(".")[1]) : Infinity);

function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    const set = name ? setOf(checker, node, name) : null;
    if (name && set) {
      const { line } = file.getLineAndCharacterOfPosition(name.getStart());
      found.push({ member: name.text, set, file: relative(root, file.fileName), line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The member's name in `a.b`, `{ b: … }` and `const { b } = a`. */
function nameOf(node: ts.Node): ts.Identifier | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) return node.name;
  if ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && ts.isIdentifier(node.name)) {
    return node.name;
  }
  if (ts.isBindingElement(node) && ts.isIdentifier(node.name) && !node.propertyName) return node.name;
  return null;
}

/** The set that the declaration in @types/office-js names; null for what is not of Excel. */
function setOf(checker: ts.TypeChecker, node: ts.Node, name: ts.Identifier): string | null {
  for (const declaration of declarationsOf(checker, node, name)) {
    const source = declaration.getSourceFile();
    if (!source.fileName.includes("@types/office-js")) continue;
    const start = declaration.getFullStart();
    const set = /\[Api set: (Excel\w+ [\d.]+)/.exec(source.text.slice(start, declaration.getStart()));
    if (set?.[1]) return set[1];
  }
  return null;
}

function declarationsOf(checker: ts.TypeChecker, node: ts.Node, name: ts.Identifier): readonly ts.Declaration[] {
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent as ts.ObjectLiteralExpression);
    return type?.getProperty(name.text)?.declarations ?? [];
  }
  if (ts.isBindingElement(node)) {
    return checker.getTypeAtLocation(node.parent).getProperty(name.text)?.declarations ?? [];
  }
  return checker.getSymbolAtLocation(name)?.declarations ?? [];
}

test("members of Office.js are found with their sets", () => {
  expect(uses.length).toBeGreaterThan(100);
  const sets = new Map(uses.map((use) => [use.member, use.set]));
  expect(sets.get("getMergedAreasOrNullObject")).toBe("ExcelApi 1.13");
  expect(sets.get("getCellProperties")).toBe("ExcelApi 1.9");
  expect(sets.get("worksheets")).toBe("ExcelApi 1.1");
  expect(sets.get("mergeUndoGroup")).toBe("ExcelApi 1.20");
});

test("an older minimum would be found out", () => {
  const newer = uses.filter((use) => rank(use.set) > rank("ExcelApi 1.9"));
  expect(newer.map((use) => use.member)).toContain("getMergedAreasOrNullObject");
});

test("what is newer than the manifest demands is gated", () => {
  const newer = uses.filter((use) => rank(use.set) > rank(`ExcelApi ${minimumSet}`));
  const open = newer.filter((use) => !gated.some((gate) => gate.member === use.member && gate.file === use.file));
  expect(open).toEqual([]);
  for (const gate of gated) {
    expect(newer.map((use) => use.member)).toContain(gate.member);
    expect(program.getSourceFile(join(root, gate.file))?.text).toContain(`supports("${gate.set}")`);
  }
});
