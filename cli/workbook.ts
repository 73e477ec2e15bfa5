import { basename, dirname } from "node:path";
import { trackingFile } from "@shared/hosts/plan-files";
import { parsePlan } from "@shared/plan/parse-plan";
import type { Arguments } from "./arguments";
import { readBytes, writeAll } from "./files";
import { say } from "./strings";
import { Stop } from "./stop";

/** `workbook`: a plan's data → a blank tracking workbook. → exit code. */
export async function workbookCommand(args: Arguments, print: (line: string) => void): Promise<0 | 1 | 2> {
  const [path, ...others] = args.files;
  if (path === undefined) throw new Stop(say.missingFile("workbook"), 2);
  if (others.length > 0) throw new Stop(say.tooManyFiles("workbook"), 2);
  if (args.out === null) throw new Stop(say.missingOut("workbook"), 2);

  const plan = parsePlan(jsonOf(await readBytes(path)));
  if (plan === null) throw new Stop(say.badPlan(basename(path)), 2);
  await writeAll(dirname(args.out), [await trackingFile(plan, basename(args.out))]);
  print(say.files);
  print(say.planFile(args.out));
  return 0;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
