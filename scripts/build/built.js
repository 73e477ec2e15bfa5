import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../../webpack.config.js";
import { copyExcelFiles } from "./excel-files.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sources = [
  "shared",
  "addin",
  "dashboard",
  "cli",
  "scripts/build",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

/** The newest change below a path, in milliseconds; 0 where there is none. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * Builds the named webpack configurations unless their marker is newer than every source; prints one line when it does.
 * So every command works right after `npm ci`, and again after a change.
 */
export async function ensureBuilt(names, marker) {
  const built = statSync(join(root, "dist", marker), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(...sources.map((source) => newest(join(root, source))))) return;
  process.stderr.write("Đang chuẩn bị phần mềm cho lần chạy đầu…\n");
  await build(names);
}

/**
 * Runs the named webpack configurations (all of them for null, with what Excel needs beside them, its manifest stamped
 * with `base`). Rejects with their errors.
 */
export async function build(names, mode = "production", base = null) {
  await compile(names, mode);
  if (names === null) copyExcelFiles(root, base);
}

function compile(names, mode) {
  const configurations = configure(names ? { only: names.join(",") } : {}, { mode });
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only" })));
        else resolve();
      });
    });
  });
}
