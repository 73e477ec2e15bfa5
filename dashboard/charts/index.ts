import type { Summary } from "@shared/summarise/figures";
import { byGroup } from "./by-group";
import { byMonth } from "./by-month";
import { byUnit } from "./by-unit";
import type { DashboardChart } from "./chart";
import { evidenceCoverage } from "./evidence-coverage";
import { bySeverity } from "./severities";

/** The charts of one snapshot, by the column of the page that they stand in. */
export const chartColumns: readonly (readonly DashboardChart<Summary>[])[] = [
  [byGroup, evidenceCoverage],
  [byUnit, bySeverity],
  [byMonth],
];

/** All of them, in the order in which they are read. */
export const charts: readonly DashboardChart<Summary>[] = chartColumns.flat();
