import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How often each way is run. */
export interface Rounds {
  /** Not counted: so many pass before the engine has compiled what is worth compiling. */
  readonly warmUp: number;
  readonly counted: number;
}

/**
 * Milliseconds of processor time that each way takes when warm, side by side: every round runs each once; medians.
 * Processor time, threads of the engine included, says nearly the same on a busy machine as on an idle one.
 */
export async function sideBySide(
  ways: Readonly<Record<string, () => unknown>>,
  { warmUp, counted }: Rounds = { warmUp: 8, counted: 5 },
): Promise<Record<string, number>> {
  const times = new Map(Object.keys(ways).map((name): [string, number[]] => [name, []]));
  for (let round = -warmUp; round < counted; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const started = process.cpuUsage();
      await way();
      const { user, system } = process.cpuUsage(started);
      if (round >= 0) times.get(name)?.push((user + system) / 1000);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}

/** Prints ways with their medians and how they compare with the first. */
export function printRatios(medians: Readonly<Record<string, number>>): void {
  const base = Object.values(medians)[0] ?? Number.NaN;
  for (const [name, milliseconds] of Object.entries(medians)) {
    console.log(`  ${name.padEnd(42)} ${milliseconds.toFixed(1).padStart(9)} ms   ${(milliseconds / base).toFixed(3)}`);
  }
}

/** What a process of its own costs that runs `module` with these words: peak memory in bytes, processor time. */
export interface OnceCost {
  readonly peakBytes: number;
  readonly milliseconds: number;
}

export function once(module: string, ...words: readonly string[]): OnceCost {
  const printed = inProcess(module, ...words);
  return JSON.parse(printed.trim().split("\n").pop() ?? "") as OnceCost;
}

/** What `module` prints when it runs with these words in a process of its own. */
export function inProcess(module: string, ...words: readonly string[]): string {
  const script = fileURLToPath(new URL(module, import.meta.url));
  const { stdout, status, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
