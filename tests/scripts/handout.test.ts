import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { emptySettings } from "@shared/model/settings";
import { runPipeline } from "@shared/pipeline";
import { handoutZip } from "../../scripts/handout";

const page = new TextEncoder().encode("<!doctype html><title>Sổ Dân vận</title>");

/** Findings about what nobody has filled in yet; all that a blank workbook may have. */
const aboutEmptiness = new Set(["status-missing", "lead-missing", "due-missing", "overdue", "lead-unknown"]);

test("the zip holds the page, the guide and the blank workbook, and is the same each time", async () => {
  const zip = await handoutZip(page, 2026);
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual([
    "So Dan van/so-dan-van.html",
    "So Dan van/Huong dan.html",
    "So Dan van/So theo doi 2026.xlsx",
  ]);
  expect(files["So Dan van/so-dan-van.html"]).toEqual(page);
  expect(strFromU8(files["So Dan van/Huong dan.html"] ?? page)).toContain("nhận tệp, bấm đúp");
  expect(Buffer.from(await handoutZip(page, 2026)).equals(Buffer.from(zip))).toBe(true);
});

test("our own reader reads the blank workbook without a finding that is not about emptiness", async () => {
  const files = unzipSync(await handoutZip(page, 2026));
  const bytes = files["So Dan van/So theo doi 2026.xlsx"] ?? page;
  const workbook = openWorkbook(bytes, "So theo doi 2026.xlsx");
  const options = { asOf: "2026-01-05", today: "2026-01-05", year: null, period: null };
  const { snapshot } = runPipeline(workbook, emptySettings, options);
  expect(snapshot.plan.year).toBe(2026);
  expect(snapshot.tasks.length).toBeGreaterThan(20);
  expect(new Set(snapshot.tasks.map(({ planGroup }) => planGroup))).toEqual(new Set(["1", "2", "3", "4", "5", null]));
  expect(snapshot.findings.filter(({ rule }) => !aboutEmptiness.has(rule))).toEqual([]);
});
