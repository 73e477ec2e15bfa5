import type { Summary } from "@shared/summarise/figures";
import { overduePartition, type State } from "@shared/summarise/states";
import { stateWords, words } from "../strings";
import { stackedBars } from "./bars";
import { progressTones } from "./by-group";
import type { DashboardChart } from "./chart";
import { unitLabel } from "./labels";

/** Bars that are still read at a glance; the units beyond share one bar. */
const most = 14;

/** The units with most tasks, and the rest as one. */
function split({ units }: Summary) {
  return units.length <= most
    ? { shown: units, rest: [] }
    : { shown: units.slice(0, most - 1), rest: units.slice(most - 1) };
}

/** Where the tasks of each unit stand. */
export const byUnit: DashboardChart<Summary> = {
  id: "tien-do-theo-don-vi",
  title: "Tiến độ theo đơn vị",
  own: ["unit", "state"],
  labelHeading: "Đơn vị chủ trì",
  configuration(summary) {
    const { shown, rest } = split(summary);
    const sumOfRest = (state: State) => rest.reduce((sum, { tally }) => sum + tally[state], 0);
    return stackedBars(
      [...shown.map(({ key }) => unitLabel(key)), ...(rest.length > 0 ? [words.otherUnits(rest.length)] : [])],
      overduePartition.map((state) => ({
        label: stateWords[state],
        tone: progressTones[state],
        data: [...shown.map(({ tally }) => tally[state]), ...(rest.length > 0 ? [sumOfRest(state)] : [])],
      })),
    );
  },
  caption(summary) {
    const units = summary.units.filter(({ tally }) => tally.total > 0);
    const late = units.filter(({ tally }) => tally.overdue > 0).sort((a, b) => b.tally.overdue - a.tally.overdue);
    const shared = "Nhiệm vụ có nhiều đơn vị chủ trì được tính cho từng đơn vị.";
    if (late.length === 0) return `${units.length} đơn vị; không đơn vị nào có nhiệm vụ quá hạn. ${shared}`;
    const named = late.slice(0, 3).map(({ key, tally }) => `${unitLabel(key)} (${tally.overdue})`);
    return `${units.length} đơn vị; quá hạn nhiều nhất: ${named.join(", ")}. ${shared}`;
  },
  filtersAt(summary, dataset, index) {
    const unit = split(summary).shown[index]?.key;
    const state = overduePartition[dataset];
    return unit === undefined || state === undefined ? null : { unit, state };
  },
};
