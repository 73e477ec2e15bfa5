import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./support/sources";

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: Readonly<Record<string, Locked>>;
};

test("the lock file holds no download addresses", () => {
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(Object.keys(packages).filter((name) => packages[name]?.resolved !== undefined)).toEqual([]);
});

/** A registry that lacks the packages of other platforms makes npm leave them out, and then `npm ci` refuses the file. */
test("every optional package of every platform is locked", () => {
  const names = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(names.length).toBeGreaterThan(10);
  const locked = (name: string) => Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`));
  expect(names.filter((name) => !locked(name))).toEqual([]);
});
