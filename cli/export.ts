import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { dashboardHtml } from "../dashboard/export/single-file";
import { coverageToSend, heldCoverage } from "../dashboard/held-coverage";
import { mediaTypes, reportFiles, snapshotFile, structuredFile } from "@shared/hosts/export-files";
import type { OutputFile } from "@shared/model/host";
import type { PipelineResult } from "@shared/pipeline";
import { coverageOf } from "@shared/plan/coverage";
import { reportDocument } from "@shared/report/document";
import { redact } from "@shared/snapshot/redact";
import type { Arguments } from "./arguments";
import { nameOf, readBytes, writeAll } from "./files";
import { readCommon, readWorkbook } from "./read";
import { reading } from "./reading-lines";
import { size } from "./size";
import { Stop } from "./stop";
import { say } from "./strings";

/** The built page that the dashboard's data is put into; built beside this command. */
const templatePath = join(__dirname, "..", "dashboard-template.html");

/** `export`: one workbook → its snapshot, structured workbook, report, appendix and dashboard. → exit code. */
export async function exportCommand(args: Arguments, print: (line: string) => void): Promise<0 | 1 | 2> {
  const [path, ...others] = args.files;
  if (path === undefined) throw new Stop(say.missingFile("export"), 2);
  if (others.length > 0) throw new Stop(say.tooManyFiles("export"), 2);

  const common = await readCommon(args);
  const original = await readBytes(path);
  const result = readWorkbook(original, path, common);
  const { snapshot, settings } = result;
  for (const line of reading(basename(path), result, args.asOf !== null)) print(line);

  const errors = snapshot.findings.filter(({ severity }) => severity === "error").length;
  const report = reportDocument(snapshot, { showNames: settings.showNames, lastReport: settings.lastReport });
  if (args.final && report.draft) throw new Stop(say.notFinal(errors), 1);

  const name = nameOf(path);
  const files: OutputFile[] = [
    snapshotFile(name, snapshot),
    structuredFile(`${name}.structured`, original, basename(path), snapshot, settings),
    ...(await reportFiles(`${name}.bao-cao`, report, result)),
    await dashboardFile(`${name}.dashboard`, result, args.withNames),
  ];
  const written = await writeAll(args.out ?? ".", files);
  print(say.files);
  files.forEach(({ bytes }, index) => print(say.file(written[index] ?? "", size(bytes.length))));
  return 0;
}

/** The dashboard with the clerk's own pointing of tasks to duties in it; without names unless they are asked for. */
async function dashboardFile(name: string, result: PipelineResult, withNames: boolean): Promise<OutputFile> {
  const { plan, snapshot, settings } = result;
  const cover = plan && coverageOf(plan, snapshot.tasks, settings.corrections.duties);
  const template = await readFile(templatePath, "utf8");
  const html = withNames
    ? dashboardHtml(snapshot, template, { coverage: cover && heldCoverage(cover) })
    : dashboardHtml(redact(snapshot), template, { coverage: coverageToSend(cover, settings) });
  return { name: `${name}.html`, mediaType: mediaTypes.html, bytes: new TextEncoder().encode(html) };
}
