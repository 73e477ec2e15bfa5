import type { Progress } from "@shared/model/host";
import type { OutputSheet } from "@shared/model/output-sheet";
import type { Facts } from "../facts";
import type { Session } from "../session";
import { planWrite, readOwnState, type PlannedSheet } from "./own-state";
import { printSheet } from "./print-sheet";
import { packSteps, type Step } from "./steps";
import { announce, rollBack, swap, type Job } from "./swap";

/**
 * Replaces sheets of ours whole, each where the one of the same key stands; others of ours stay. The new ones are written beside the old ones,
 * hidden, and take their places in one last batch; whatever breaks before leaves the old, whatever breaks in it is run
 * to its end. Resolves to the ids of the new sheets.
 */
export async function replaceSheets(
  session: Session,
  facts: Facts,
  sheets: readonly OutputSheet[],
  progress: Progress,
): Promise<readonly string[]> {
  const reached: { job: Job | null } = { job: null };
  try {
    await session.run(async (context) => {
      reached.job = null;
      const state = await readOwnState(context);
      const job: Job = { plan: planWrite(state, sheets), created: [], printed: false };
      reached.job = job;
      progress("write", 0.05);
      await createSheets(context, job);
      await printAll(context, job, facts.date1904, progress);
      job.printed = true;
      const there = state.sheets.filter((sheet) => !sheet.leftover).map((sheet) => sheet.id);
      swap(context, job, [...there, ...job.created]);
      await context.sync();
      progress("write", 1);
    }, "write");
  } catch (error) {
    const { job } = reached;
    if (!job || !(await settle(session, job))) throw error;
  }
  return reached.job?.created ?? [];
}

async function createSheets(context: Excel.RequestContext, job: Job): Promise<void> {
  const { worksheets } = context.workbook;
  for (const leftover of job.plan.leftovers) worksheets.getItem(leftover.id).delete();
  const made = job.plan.planned.map(({ temporary }) => {
    const sheet = worksheets.add(temporary);
    sheet.visibility = "Hidden";
    sheet.load("id");
    return sheet;
  });
  announce(context, job.plan);
  await context.sync();
  job.created = made.map((sheet) => sheet.id);
}

interface Placed {
  readonly id: string;
  readonly step: Step;
  readonly bytes: number;
}

async function printAll(context: Excel.RequestContext, job: Job, date1904: boolean, progress: Progress): Promise<void> {
  const steps = job.plan.planned.flatMap((planned, index): Placed[] =>
    printSheet(planned.sheet, { date1904, temporaryName: temporaryNameIn(planned) }).map((step) => ({
      id: job.created[index] ?? "",
      step,
      bytes: step.bytes,
    })),
  );
  const requests = packSteps(steps);
  for (const [index, request] of requests.entries()) {
    await send(context, request);
    progress("write", 0.1 + (0.8 * (index + 1)) / requests.length);
  }
}

const temporaryNameIn = (planned: PlannedSheet) => (name: string) =>
  planned.tables.find((table) => table.wished === name)?.temporary ?? name;

async function send(context: Excel.RequestContext, request: readonly Placed[]): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { id, step } of request) {
    const sheet = sheets.get(id) ?? context.workbook.worksheets.getItem(id);
    sheets.set(id, sheet);
    step.run(sheet);
  }
  await context.sync();
}

/**
 * After a failure: where the swap had begun it is run to its end (true: the new sheets are in place), else the new
 * sheets go and the old ones stand as they were (false). When Excel cannot be reached any more, the rest is left for
 * the next writing, which removes leftovers first.
 */
async function settle(session: Session, job: Job): Promise<boolean> {
  try {
    return await session.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/id,items/name");
      names.load("items/name");
      await context.sync();
      const present = new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name]));
      const complete = job.printed && job.created.length > 0 && job.created.every((id) => present.has(id));
      const begun =
        job.plan.old.some((old) => !present.has(old.id)) ||
        job.created.some((id, index) => present.get(id) === job.plan.planned[index]?.final);
      if (complete && begun) swap(context, withNames(job, names.items), [...present.keys()]);
      else {
        const sheets = [...present].map(([id, name]) => ({ id, name }));
        rollBack(context, job, sheets, new Set(names.items.map((item) => item.name.toLowerCase())));
      }
      await context.sync();
      return complete && begun;
    }, "write");
  } catch {
    return false;
  }
}

/** The job with the names that are there now: a broken swap may have made some of them. */
function withNames(job: Job, items: readonly Excel.NamedItem[]): Job {
  const names = items.map((item) => ({ name: item.name, formula: "" }));
  return { ...job, plan: { ...job.plan, state: { ...job.plan.state, names } } };
}
