// Builds everything into dist/: the pages, the offline file, the dashboard's template and the headless command.
// With --base https://host/path/ the manifest is stamped with that address (scripts/manifest.mjs).
import { build } from "./build/built.js";

const place = process.argv.indexOf("--base");
const base = place < 0 ? null : (process.argv[place + 1] ?? "");
const started = process.hrtime.bigint();
await build(null, "production", base);
const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
console.log(`Built dist/ in ${seconds} s.`);
