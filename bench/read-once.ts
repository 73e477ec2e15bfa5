// A process of its own that opens one file one way, set up as the command is, and prints what that cost.
import { compileLate } from "../cli/compile-late";
import { openOnce } from "./read";

async function main(name: string | undefined, path: string | undefined): Promise<void> {
  if (name === undefined || path === undefined) throw new Error("usage: read-once WAY FILE");
  compileLate();
  const started = process.cpuUsage();
  await openOnce(name, path);
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  console.log(JSON.stringify({ peakBytes: process.resourceUsage().maxRSS * 1024, milliseconds }));
}

void main(process.argv[2], process.argv[3]);
