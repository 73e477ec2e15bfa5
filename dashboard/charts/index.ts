import type { Summary } from "@shared/summarise/figures";
import { byGroup } from "./by-group";
import { byMonth } from "./by-month";
import { byUnit } from "./by-unit";
import type { DashboardChart } from "./chart";
import { evidenceCoverage } from "./evidence-coverage";
import { severities } from "./severities";

/** The charts of one snapshot, in the order in which they stand. */
export const charts: readonly DashboardChart<Summary>[] = [byGroup, byUnit, byMonth, evidenceCoverage, severities];
