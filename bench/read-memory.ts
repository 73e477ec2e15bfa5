// One process that opens one file one way and prints its peak memory in KiB: `npx tsx bench/read-memory.ts read FILE`.
import { openOnce } from "./read";

const [name, path] = process.argv.slice(2);
if (name === undefined || path === undefined) throw new Error("usage: read-memory WAY FILE");
await openOnce(name, path);
console.log(process.resourceUsage().maxRSS);
