import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withRules } from "../scripts/readme-rules";
import { root } from "./support/sources";

const readme = readFileSync(join(root, "README.md"), "utf8");
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
) as Record<"scripts" | "dependencies" | "devDependencies", Record<string, string>>;

test("the list of rules is the one in the source (npm run readme)", () => {
  expect(withRules(readme)).toBe(readme);
});

test("every npm script that the README names exists", () => {
  const named = [...readme.matchAll(/npm run ([a-z-]+)/g)].map((match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("every dependency has its reason in the table", () => {
  const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter(
    (name) => !name.startsWith("@types/"),
  );
  expect(names.length).toBeGreaterThan(10);
  const named = (name: string) =>
    readme.includes(name) || (name.startsWith("@testing-library/") && readme.includes("@testing-library/"));
  expect(names.filter((name) => !named(name))).toEqual([]);
});

test("versions are exact", () => {
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
