import { basename } from "node:path";
import { openWorkbook } from "@shared/hosts/open-workbook";
import type { Plan } from "@shared/model/plan";
import { emptySettings, type Settings } from "@shared/model/settings";
import { runPipeline, type PipelineResult } from "@shared/pipeline";
import { parsePlan } from "@shared/plan/parse-plan";
import { isSettings, parseSettings } from "@shared/snapshot/settings-json";
import { settingsFromRows } from "@shared/snapshot/settings-rows";
import type { Arguments } from "./arguments";
import { readBytes } from "./files";
import { inflate } from "./inflate";
import { say } from "./strings";
import { Stop } from "./stop";
import { today } from "./today";

/** What holds for every workbook of one command. */
export interface Common {
  /** Settings given by `--settings`; null: each workbook's own. */
  readonly settings: Settings | null;
  readonly plan: Plan | null;
  readonly asOf: string | null;
  readonly year: number | null;
  readonly period: "6-thang" | "nam" | null;
  readonly today: string;
}

/** Reads the files that `--settings` and `--plan` name, once for the whole command. */
export async function readCommon(args: Arguments): Promise<Common> {
  const given = args.settings === null ? null : await readJson(args.settings, say.badSettings);
  if (args.settings !== null && !isSettings(given)) throw new Stop(say.badSettings(basename(args.settings)), 2);
  const settings = args.settings === null ? null : parseSettings(given);
  const plan = args.plan === null ? null : parsePlan(await readJson(args.plan, say.badPlan));
  if (args.plan !== null && plan === null) throw new Stop(say.badPlan(basename(args.plan)), 2);
  const { asOf, year, period } = args;
  return { settings, plan, asOf, year, period, today: today() };
}

/** A workbook through the whole pipeline. Throws `UserError`. */
export function readWorkbook(bytes: Uint8Array, path: string, common: Common): PipelineResult {
  const workbook = openWorkbook(bytes, basename(path), undefined, inflate);
  const kept = workbook.settingsRows ? settingsFromRows(workbook.settingsRows).settings : emptySettings;
  const settings = { ...(common.settings ?? kept), ...(common.plan ? { plan: common.plan } : {}) };
  return runPipeline(workbook, settings, common);
}

/** A file of JSON; what cannot be parsed stops with the given line. */
export async function readJson(path: string, line: (file: string) => string): Promise<unknown> {
  const bytes = await readBytes(path);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Stop(line(basename(path)), 2);
  }
}
