// Builds everything into dist/: the pages, the offline file, the dashboard's template and the headless command.
// With --base https://host/path/ the manifest is stamped with that address (scripts/manifest.ts).
import { build } from "./build/built.js";

const started = process.hrtime.bigint();
await build(null);
const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
console.log(`Built dist/ in ${seconds} s.`);
