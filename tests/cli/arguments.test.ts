import { describe, expect, test } from "vitest";
import { optionsOf, readArguments, type CommandName } from "../../cli/arguments";
import { Stop } from "../../cli/stop";
import { usage } from "../../cli/strings";

describe("readArguments", () => {
  test("reads every option of export", () => {
    const words = ["so.xlsx", "--out", "ra", "--as-of", "2024-10-15", "--year=2024", "--period", "nam", "--final"];
    expect(readArguments("export", words)).toMatchObject({
      files: ["so.xlsx"],
      out: "ra",
      asOf: "2024-10-15",
      year: 2024,
      period: "nam",
      final: true,
      withNames: false,
    });
  });

  const bad: readonly [CommandName, readonly string[], string][] = [
    ["export", ["so.xlsx", "--khac"], "“--khac”"],
    ["check", ["so.xlsx", "--final"], "“--final”"],
    ["export", ["so.xlsx", "--out"], "--out cần một giá trị"],
    ["export", ["so.xlsx", "--out", "--final"], "--out cần một giá trị"],
    ["export", ["so.xlsx", "--as-of", "2024-02-30"], "2024-02-30"],
    ["export", ["so.xlsx", "--as-of", "15/10/2024"], "15/10/2024"],
    ["snapshot", ["so.xlsx", "--year", "24"], "--year"],
    ["export", ["so.xlsx", "--period", "quy"], "6-thang hoặc nam"],
    ["snapshot", ["so.xlsx", "--workers", "0"], "--workers"],
  ];
  test.each(bad)("%s %j stops with one line", (name, words, part) => {
    const stopped = (() => {
      try {
        return readArguments(name, words);
      } catch (error) {
        return error;
      }
    })();
    expect(stopped).toBeInstanceOf(Stop);
    expect(stopped).toMatchObject({ exitCode: 2, line: expect.stringContaining(part) as unknown });
    expect((stopped as Stop).line).not.toContain("\n");
  });
});

test.each(Object.keys(optionsOf) as CommandName[])("the help of %s names each of its options", (name) => {
  const options = optionsOf[name].filter((option) => option !== "help");
  expect(options.length).toBeGreaterThan(0);
  for (const option of options) expect(usage[name]).toContain(`--${option}`);
});
