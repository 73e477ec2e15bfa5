import type { Summary } from "@shared/summarise/figures";
import { overduePartition } from "@shared/summarise/states";
import { shownShare, stateWords, taskCount } from "../strings";
import { stackedBars } from "./bars";
import type { ChartTone, DashboardChart } from "./chart";
import { groupLabel } from "./labels";

/** Tones of the parts that a progress bar has, in their order. */
export const progressTones: Readonly<Record<(typeof overduePartition)[number], ChartTone>> = {
  done: "good",
  "in-progress-in-time": "active",
  "not-started-in-time": "idle",
  overdue: "bad",
  "set-aside": "muted",
  "unknown-in-time": "unknown",
};

/** Where the tasks of each group of the plan stand. */
export const byGroup: DashboardChart<Summary> = {
  id: "tien-do-theo-nhom",
  title: "Tiến độ theo nhóm nhiệm vụ",
  own: ["group", "state"],
  labelHeading: "Nhóm nhiệm vụ",
  configuration: ({ groups }) =>
    stackedBars(
      groups.map(groupLabel),
      overduePartition.map((state) => ({
        label: stateWords[state],
        tone: progressTones[state],
        data: groups.map(({ tally }) => tally[state]),
      })),
    ),
  caption({ groups, tally }) {
    const late = groups.filter((group) => group.tally.overdue > 0).sort((a, b) => b.tally.overdue - a.tally.overdue)[0];
    const whole = `${taskCount(tally.total)}, đã hoàn thành ${tally.done} (${shownShare(tally.done, tally.total)}).`;
    if (late === undefined) return `${whole} Không nhóm nào có nhiệm vụ quá hạn.`;
    return `${whole} Nhóm quá hạn nhiều nhất: ${groupLabel(late)} (${late.tally.overdue}).`;
  },
  filtersAt({ groups }, dataset, index) {
    const group = groups[index]?.key;
    const state = overduePartition[dataset];
    return group === undefined || state === undefined ? null : { group, state };
  },
};
