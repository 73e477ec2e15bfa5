// `npm start [-- MY.xlsx] [-- --once]`: exports a workbook into out/, prints what it found, then serves the pane and the
// dashboard on localhost.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build/built.js";
import { serve } from "./serve.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const words = process.argv.slice(2);
const once = words.includes("--once");
const workbook = words.find((word) => !word.startsWith("--"));
const given = workbook ? [workbook] : [`${root}samples/01-bang-chuan.xlsx`, "--as-of", "2024-10-15"];

await ensureBuilt(null, "so-dan-van.html");
const { status } = spawnSync(process.execPath, [`${root}cli/launch.mjs`, "export", ...given, "--out", `${root}out`], {
  stdio: "inherit",
});
if (once || status !== 0) process.exit(status ?? 2);

const address = await serve(`${root}dist`, Number(process.env.PORT ?? 3000));
console.log(`
Mở trong trình duyệt:
  Sổ Dân vận        ${address}/
  Bảng điều khiển   ${address}/dashboard.html
Nhấn Ctrl+C để dừng.`);
