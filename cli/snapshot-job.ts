import { basename } from "node:path";
import { errorSentence } from "@shared/locale/vi/errors";
import { UserError } from "@shared/model/host";
import { snapshotFile } from "@shared/hosts/export-files";
import { readBytes, writeAll } from "./files";
import { readWorkbook, type Common } from "./read";
import { Stop } from "./stop";
import { say } from "./strings";

/** One workbook of a batch: where it lies and what its snapshot will be called (without ending). */
export interface Job {
  readonly path: string;
  readonly name: string;
}

/** What came of one workbook: a line to print, and whether it was read. */
export interface JobResult {
  readonly ok: boolean;
  readonly line: string;
}

/** Reads one workbook and writes its snapshot. Never throws: what cannot be read is one sentence. */
export async function runJob({ path, name }: Job, out: string, common: Common): Promise<JobResult> {
  const file = basename(path);
  try {
    const { snapshot } = readWorkbook(await readBytes(path), path, common);
    const [written] = await writeAll(out, [snapshotFile(name, snapshot)]);
    const errors = snapshot.findings.filter(({ severity }) => severity === "error").length;
    return { ok: true, line: say.line(file, snapshot.tasks.length, snapshot.evidence.length, errors, written ?? "") };
  } catch (error) {
    return { ok: false, line: say.failed(file, sentenceOf(error)) };
  }
}

/** The one sentence of whatever went wrong. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Stop) return error.line;
  const known =
    error instanceof UserError
      ? error
      : new UserError("unexpected", { reason: error instanceof Error ? error.message : String(error) });
  return errorSentence(known);
}
