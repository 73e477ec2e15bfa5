import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main } from "../../cli/main";
import { namedJobs } from "../../cli/snapshot";
import { root } from "../support/sources";

let folder = "";
let printed: string[] = [];
let complained: string[] = [];
const run = (...words: string[]) =>
  main(
    words,
    (line) => printed.push(line),
    (line) => complained.push(line),
  );
const sample = (name: string) => join(root, "samples", `${name}.xlsx`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-dan-van-"));
  printed = [];
  complained = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("check", () => {
  test("prints a line for each finding and exits with 1 for an error", async () => {
    expect(await run("check", sample("02-hai-tang-tieu-de"), "--as-of", "2024-10-15")).toBe(1);
    expect(printed).toContainEqual(expect.stringMatching(/^error due-before-start BTH nhiệm vụ!E44 \S/));
    expect(printed).toContainEqual(expect.stringMatching(/^warning overdue BTH nhiệm vụ!E26 \S/));
    for (const line of printed) expect(line).toMatch(/^(error|warning|info) [a-z-]+ (-|.+![A-Z]+\d+) \S/);
  });

  test("exits with 0 without an error", async () => {
    expect(await run("check", sample("01-bang-chuan"), "--as-of", "2024-10-15")).toBe(0);
  });
});

describe("snapshot", () => {
  test("goes on after a file that cannot be read, and exits with 2", async () => {
    writeFileSync(join(folder, "hong.xlsx"), "không phải zip");
    const out = join(folder, "ra");
    const code = await run(
      ...["snapshot", join(folder, "hong.xlsx"), sample("01-bang-chuan"), "--out", out],
      ...["--as-of", "2024-10-15", "--workers", "1"],
    );
    expect(code).toBe(2);
    expect(readdirSync(out)).toEqual(["01-bang-chuan.json"]);
    expect(JSON.parse(readFileSync(join(out, "01-bang-chuan.json"), "utf8"))).toMatchObject({ asOf: "2024-10-15" });
    expect(printed[0]).toMatch(/^hong\.xlsx: .+\.$/);
  });

  test("gives two workbooks of one name two names", () => {
    expect(namedJobs(["a/So.xlsx", "b/so.xlsx", "c/Khac.xlsx"]).map(({ name }) => name)).toEqual([
      "So",
      "so (2)",
      "Khac",
    ]);
  });
});

describe("bad calls", () => {
  const calls: readonly [readonly string[], RegExp][] = [
    [["export"], /cần tên một tệp/],
    [["export", "khong-co.xlsx"], /Không tìm thấy tệp “khong-co\.xlsx”/],
    [["snapshot", "a.xlsx"], /cần --out/],
    [["in-ra"], /Không có lệnh “in-ra”/],
    [["check", "a.xlsx", "b.xlsx"], /chỉ nhận một tệp/],
    [["check", root], /là thư mục/],
    [
      ["check", sample("01-bang-chuan"), "--settings", join(root, "package.json")],
      /“package\.json” không phải là cấu hình/,
    ],
    [["check", sample("01-bang-chuan"), "--settings", join(root, "README.md")], /“README\.md” không phải là cấu hình/],
  ];
  test.each(calls)("%j is one line and exit 2", async (words, line) => {
    expect(await run(...words)).toBe(2);
    expect(printed).toEqual([]);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toMatch(line);
  });

  test("--final refuses while there are errors, and writes nothing", async () => {
    const out = join(folder, "ra");
    expect(await run("export", sample("06-viet-tay"), "--as-of", "2024-10-15", "--final", "--out", out)).toBe(1);
    expect(complained[0]).toMatch(/Còn \d+ chỗ cần sửa/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each([["--help"], ["export", "--help"], ["snapshot", "--help"], ["check", "--help"], ["plan", "-h"]])(
  "%s explains itself",
  async (...words) => {
    expect(await run(...words)).toBe(0);
    expect(printed[0]).toContain("Cách dùng");
  },
);
