// `npm test`: format, spelling, lint, types, unit and property tests, then the browser tests on what was built.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build/built.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const bin = (name) => join(root, "node_modules", ".bin", name);
const results = mkdtempSync(join(tmpdir(), "so-dan-van-tests-"));

function step(title, command, args, environment = {}) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`\n${title}: failed.`);
    process.exit(1);
  }
}

function vitest(title, project) {
  const file = join(results, `${project}.json`);
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  console.log(`\n── ${title}`);
  const { status } = spawnSync(bin("vitest"), args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return {
    passed: counts.numPassedTests ?? 0,
    failed: (counts.numFailedTests ?? 0) + (status !== 0 && !counts.numFailedTests ? 1 : 0),
    skipped: (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0),
  };
}

/** How many browser tests there are, by their calls, for the line that says what was left out. */
function browserTests(folder = join(root, "tests/browser")) {
  let count = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) count += browserTests(path);
    else if (entry.name.endsWith(".browser.test.ts")) {
      count += readFileSync(path, "utf8").match(/^\s*(test|it)(\.each\(.*\))?\(/gm)?.length ?? 0;
    }
  }
  return count;
}

function browserFound() {
  const check = "import('./tests/support/chromium.ts').then(m => m.launchChromium()).then(b => b.close())";
  return spawnSync(bin("tsx"), ["-e", check], { cwd: root, stdio: "ignore" }).status === 0;
}

step("format", bin("prettier"), ["--check", "--log-level", "warn", "."]);
step("spelling", bin("cspell"), ["--no-progress", "--no-summary", "--quiet", "."]);
step("lint", bin("eslint"), ["--max-warnings", "0", "."]);
step("types", bin("tsc"), ["--noEmit", "-p", "."]);
console.log("\n── build");
await ensureBuilt(null, "so-dan-van.html");
const counts = [vitest("unit, property, golden and architecture tests", "unit")];

if (process.env.SKIP_BROWSER === "1") {
  console.log(`\nSKIP_BROWSER=1: ${browserTests()} browser tests left out.`);
  counts.push({ passed: 0, failed: 0, skipped: browserTests() });
} else if (browserFound()) {
  counts.push(vitest("browser tests", "browser"));
} else {
  console.error("\nNo Chromium starts here: install one (Debian: apt-get install chromium), or set SKIP_BROWSER=1.");
  counts.push({ passed: 0, failed: 1, skipped: 0 });
}

rmSync(results, { recursive: true, force: true });
const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exit(sum("failed") === 0 ? 0 : 1);
