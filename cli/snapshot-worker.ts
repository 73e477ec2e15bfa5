import { parentPort, workerData } from "node:worker_threads";
import type { Common } from "./read";
import { runJob, type Job } from "./snapshot-job";

/** A thread of `snapshot`: takes one workbook after the other and answers with its line. */
const { out, common } = workerData as { out: string; common: Common };

parentPort?.on("message", (job: Job) => {
  void runJob(job, out, common).then((result) => parentPort?.postMessage(result));
});
