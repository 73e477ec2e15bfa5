import type { Summary } from "@shared/summarise/figures";
import { shownShare, stateWords, taskCount } from "../strings";
import { stackedBars } from "./bars";
import type { DashboardChart } from "./chart";
import { groupLabel } from "./labels";

const parts = ["done-with-evidence", "done-without-evidence"] as const;

/** Of the tasks said to be done, which have evidence. */
export const evidenceCoverage: DashboardChart<Summary> = {
  id: "minh-chung-theo-nhom",
  title: "Minh chứng của nhiệm vụ đã xong",
  own: ["group", "state"],
  labelHeading: "Nhóm nhiệm vụ",
  configuration: ({ groups }) =>
    stackedBars(
      groups.map(groupLabel),
      parts.map((state) => ({
        label: stateWords[state],
        tone: state === "done-with-evidence" ? "good" : "bad",
        data: groups.map(({ tally }) => tally[state]),
      })),
    ),
  caption({ tally }) {
    if (tally.done === 0) return "Chưa có nhiệm vụ nào ghi là đã hoàn thành.";
    const share = shownShare(tally["done-with-evidence"], tally.done);
    const covered = `${taskCount(tally.done)} đã xong, ${tally["done-with-evidence"]} có minh chứng (${share}).`;
    const missing = tally["done-without-evidence"];
    return missing === 0 ? covered : `${covered} Còn thiếu ${missing}.`;
  },
  filtersAt({ groups }, dataset, index) {
    const group = groups[index]?.key;
    const state = parts[dataset];
    return group === undefined || state === undefined ? null : { group, state };
  },
};
