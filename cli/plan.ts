import { basename, dirname } from "node:path";
import { planFile, readPlanFile, trackingFile } from "@shared/hosts/plan-files";
import { citationRemarkLine, planLeftOverReason, planRemarkLine, planSummaryLines } from "@shared/locale/vi/plan-lines";
import type { Plan } from "@shared/model/plan";
import { legalRegister } from "@shared/plan";
import { judgeCitations } from "@shared/plan/legal-bases";
import { parsePlan } from "@shared/plan/parse-plan";
import type { Arguments } from "./arguments";
import { readBytes, writeAll } from "./files";
import { readJson } from "./read";
import { size } from "./size";
import { Stop } from "./stop";
import { say } from "./strings";
import { today } from "./today";

/** `plan`: a plan document → its data as JSON. → exit code. */
export async function planCommand(args: Arguments, print: (line: string) => void): Promise<0 | 1 | 2> {
  const { path, out } = paths("plan", args);
  const reading = readPlanFile(await readBytes(path), basename(path), { year: args.year });
  const { plan, remarks, leftOver } = reading;
  const file = planFile(basename(out), plan);
  await writeAll(dirname(out), [file]);
  print(say.planRead(plan.groups.length, plan.duties.length, plan.reports.length, plan.citations.length));
  for (const line of planSummaryLines(reading)) print(line);
  for (const line of citationLines(plan)) print(say.planCitation(line));
  for (const remark of remarks) print(say.planRemark(planRemarkLine(remark)));
  for (const { text, reason } of leftOver) print(say.planLeftOver(text, planLeftOverReason(reason)));
  print(say.file(out, size(file.bytes.length)));
  return 0;
}

/** `workbook`: a plan's data → a blank tracking workbook. → exit code. */
export async function workbookCommand(args: Arguments, print: (line: string) => void): Promise<0 | 1 | 2> {
  const { path, out } = paths("workbook", args);
  const plan = parsePlan(await readJson(path, say.badPlan));
  if (plan === null) throw new Stop(say.badPlan(basename(path)), 2);
  const file = await trackingFile(plan, basename(out));
  await writeAll(dirname(out), [file]);
  print(say.file(out, size(file.bytes.length)));
  return 0;
}

/** What is to be said of the documents that a plan cites, today and on the plan's own day; each line once. */
function citationLines(plan: Plan): readonly string[] {
  const lines = judgeCitations(plan, legalRegister, today()).flatMap((judged) =>
    judged.remarks.map((remark) => citationRemarkLine(remark, judged)),
  );
  return [...new Map(lines.map((line) => [line.toLowerCase(), line])).values()];
}

function paths(name: "plan" | "workbook", { files, out }: Arguments): { path: string; out: string } {
  const [path, ...others] = files;
  if (path === undefined) throw new Stop(say.missingFile(name), 2);
  if (others.length > 0) throw new Stop(say.tooManyFiles(name), 2);
  if (out === null) throw new Stop(say.missingOut(name), 2);
  return { path, out };
}
