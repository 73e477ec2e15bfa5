import { severityCounts } from "@shared/locale/vi/severity-words";
import type { PipelineResult } from "@shared/pipeline";
import { periods, roles, say } from "./strings";

const day = (date: string) => date.split("-").reverse().join("/");

/** What a reading found, line by line, as `export` prints it. */
export function reading(file: string, { snapshot }: PipelineResult, asOfGiven: boolean): readonly string[] {
  const { plan, source, tasks, evidence, findings, leftOver, report, asOf } = snapshot;
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity]++;
  return [
    say.read(file),
    say.asOf(day(asOf), asOfGiven),
    say.year(plan.schoolYear ?? String(plan.year)),
    say.tables(source.tables.length),
    ...source.tables.map(({ sheet, range, role }) => say.table(sheet, range, roles[role] ?? role)),
    say.tasks(tasks.length),
    say.evidence(evidence.length),
    say.findings(severityCounts(count)),
    say.leftOver(leftOver.length),
    ...(report
      ? [say.report(periods[report.kind] ?? report.kind, day(report.from), day(report.to), count.error > 0)]
      : []),
  ];
}
