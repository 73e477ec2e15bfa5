import { cellKey } from "@shared/model/cell";
import type { Arguments } from "./arguments";
import { readBytes } from "./files";
import { readCommon, readWorkbook } from "./read";
import { Stop } from "./stop";
import { say } from "./strings";

/** `check`: a line for each finding, `severity rule Sheet!Cell message`. → 0 without error findings, 1 with. */
export async function checkCommand(args: Arguments, print: (line: string) => void): Promise<0 | 1 | 2> {
  const [path, ...others] = args.files;
  if (path === undefined) throw new Stop(say.missingFile("check"), 2);
  if (others.length > 0) throw new Stop(say.tooManyFiles("check"), 2);

  const common = await readCommon(args);
  const { findings } = readWorkbook(await readBytes(path), path, common).snapshot;
  for (const { severity, rule, source, message } of findings) {
    print(`${severity} ${rule} ${source ? cellKey(source) : "-"} ${message.replace(/\s+/g, " ")}`);
  }
  if (findings.length === 0) print(say.nothing);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
