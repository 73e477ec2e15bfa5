import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Arguments } from "./arguments";
import { nameOf } from "./files";
import { readCommon, type Common } from "./read";
import { runJob, sentenceOf, type Job, type JobResult } from "./snapshot-job";
import { Stop } from "./stop";
import { say } from "./strings";

/** `snapshot`: many workbooks at once → a snapshot each. → 0, or 2 when any could not be read. */
export async function snapshotCommand(args: Arguments, print: (line: string) => void): Promise<0 | 1 | 2> {
  if (args.files.length === 0) throw new Stop(say.missingFile("snapshot"), 2);
  if (args.out === null) throw new Stop(say.missingOut("snapshot"), 2);

  const common = await readCommon(args);
  const jobs = namedJobs(args.files);
  const threads = Math.min(args.workers ?? availableParallelism(), jobs.length);
  const bar = progressBar(jobs.length);
  let failed = 0;
  const done = ({ ok, line }: JobResult) => {
    if (!ok) failed++;
    bar.clear();
    print(line);
    bar.step();
  };
  if (threads > 1) await runInThreads(jobs, threads, args.out, common, done);
  else for (const job of jobs) done(await runJob(job, args.out, common));
  bar.clear();
  print(say.total(jobs.length - failed, failed));
  return failed > 0 ? 2 : 0;
}

/** A name for each snapshot; two workbooks of one name in different folders get " (2)", " (3)" …. */
export function namedJobs(paths: readonly string[]): Job[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const base = nameOf(path);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} (${number})`;
    taken.add(name.toLowerCase());
    return { path, name };
  });
}

/** Hands the jobs to threads, one at a time each; a thread that dies fails its job and is replaced. */
async function runInThreads(
  jobs: readonly Job[],
  threads: number,
  out: string,
  common: Common,
  done: (result: JobResult) => void,
): Promise<void> {
  const waiting = [...jobs];
  const runThread = () =>
    new Promise<void>((resolve) => {
      let current: Job | undefined;
      const worker = new Worker(join(__dirname, "worker.cjs"), { workerData: { out, common } });
      const next = () => {
        current = waiting.shift();
        if (current) worker.postMessage(current);
        else void worker.terminate().then(() => resolve());
      };
      worker.on("message", (result: JobResult) => {
        done(result);
        next();
      });
      worker.on("error", (error) => {
        if (current) done({ ok: false, line: say.failed(basename(current.path), sentenceOf(error)) });
        resolve(waiting.length > 0 ? runThread() : undefined);
      });
      next();
    });
  await Promise.all(Array.from({ length: threads }, runThread));
}

/** A bar on a terminal, nothing when the output is piped. */
function progressBar(total: number): { step(): void; clear(): void } {
  const terminal = process.stdout.isTTY && total > 1;
  let done = 0;
  const width = 30;
  return {
    step() {
      done++;
      if (!terminal) return;
      const filled = Math.round((width * done) / total);
      process.stdout.write(`[${"█".repeat(filled)}${" ".repeat(width - filled)}] ${done}/${total}`);
    },
    clear() {
      if (terminal) process.stdout.write("\r\u001b[2K");
    },
  };
}
