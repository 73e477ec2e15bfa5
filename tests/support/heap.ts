import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Megabytes that some work leaves behind, once what nobody holds is let go. */
export function heldBy<Kept>(work: () => Kept): { readonly megabytes: number; readonly kept: Kept } {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  collect();
  return { megabytes: (process.memoryUsage().heapUsed - before) / 2 ** 20, kept };
}
