import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomFillSync } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sizeProblems } from "../../scripts/size";

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "size-"));
  for (const page of ["index", "taskpane", "dashboard"]) {
    writeFileSync(
      join(dist, `${page}.html`),
      `<script src="office/office.js"></script><script defer src="${page}.js">`,
    );
    writeFileSync(join(dist, `${page}.js`), "mount()");
  }
});
afterEach(() => rmSync(dist, { recursive: true }));

test("small pages pass; Excel's own client is not counted", () => {
  expect(sizeProblems(dist)).toEqual([]);
});

test("a page above the limit is named", () => {
  writeFileSync(join(dist, "index.js"), randomFillSync(Buffer.alloc(300 * 1024)));
  expect(sizeProblems(dist)).toEqual([expect.stringContaining("index.html loads 300")]);
});

test("a writer that comes at once is named", () => {
  writeFileSync(join(dist, "taskpane.js"), 'x="w:abstractNum"');
  expect(sizeProblems(dist)).toEqual(["taskpane.html loads docx at once"]);
});

test("a page that is not built is named", () => {
  rmSync(join(dist, "dashboard.html"));
  expect(sizeProblems(dist)).toEqual([expect.stringContaining("dashboard.html is not built")]);
});
