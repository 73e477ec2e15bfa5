import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { lateCompiling } from "../../cli/compile-late";

test("this Node knows the setting, so the command says nothing about it", () => {
  const { status, stderr } = spawnSync(process.execPath, [lateCompiling, "--eval", ""], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});
