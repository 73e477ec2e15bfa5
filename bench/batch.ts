import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeWorkbook } from "./workbooks";

const root = fileURLToPath(new URL("../", import.meta.url));
const files = 40;
const rows = 1_000;
const rounds = 5;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** `snapshot` over 40 workbooks of 1,000 rows: files a second with one thread and with two. */
export async function run(): Promise<void> {
  const { ensureBuilt } = await import("../scripts/build/built.js");
  await ensureBuilt(["cli", "dashboard-single"], "cli/main.cjs");
  const folder = mkdtempSync(join(tmpdir(), "so-dan-van-batch-"));
  try {
    const bytes = await makeWorkbook(rows);
    const paths = Array.from({ length: files }, (_, index) => join(folder, `so-${String(index + 1)}.xlsx`));
    for (const path of paths) writeFileSync(path, bytes);
    const time = (workers: number): number => {
      const words = ["snapshot", ...paths, "--out", join(folder, "out"), "--as-of", "2024-10-15"];
      const started = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, [
        join(root, "dist/cli/main.cjs"),
        ...words,
        "--workers",
        `${workers}`,
      ]);
      if (status !== 0) throw new Error(`snapshot ended with ${String(status)}`);
      return Number(process.hrtime.bigint() - started) / 1e9;
    };
    const times: Record<1 | 2, number[]> = { 1: [], 2: [] };
    for (let round = 0; round < rounds; round++)
      for (const workers of [1, 2] as const) times[workers].push(time(workers));
    for (const workers of [1, 2] as const) {
      const seconds = median(times[workers]);
      console.log(`${workers} thread(s): ${seconds.toFixed(2)} s, ${(files / seconds).toFixed(1)} files a second`);
    }
    console.log(`two threads / one: ${(median(times[2]) / median(times[1])).toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
