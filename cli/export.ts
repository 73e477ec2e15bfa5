import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { dashboardHtml } from "../dashboard/export/single-file";
import { mediaTypes, reportFiles, snapshotFile, structuredFile } from "@shared/hosts/export-files";
import type { OutputFile } from "@shared/model/host";
import type { Snapshot } from "@shared/model/snapshot";
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
    await dashboardFile(`${name}.dashboard`, args.withNames ? snapshot : redact(snapshot)),
  ];
  const written = await writeAll(args.out ?? ".", files);
  print(say.files);
  files.forEach(({ bytes }, index) => print(say.file(written[index] ?? "", size(bytes.length))));
  return 0;
}

async function dashboardFile(name: string, snapshot: Snapshot): Promise<OutputFile> {
  const html = dashboardHtml(snapshot, await readFile(templatePath, "utf8"));
  return { name: `${name}.html`, mediaType: mediaTypes.html, bytes: new TextEncoder().encode(html) };
}
