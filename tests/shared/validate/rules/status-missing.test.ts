import { ruleTables } from "../../../support/rule-tables";
import { at, task, unreadable } from "../../../support/structured";

const asOf = { asOf: "2024-10-15" };

ruleTables("status-missing", {
  ok: [
    ["a status", { tasks: [task({ status: "not-started", due: "2024-03-30" })] }, asOf],
    ["not due yet", { tasks: [task({ status: null, due: "2024-10-16" })] }, asOf],
    ["no due date", { tasks: [task({ status: null, due: null })] }, asOf],
    [
      "an error in the status cell is its own finding",
      {
        tasks: [task({ status: null, due: "2024-03-30" })],
        broken: [{ at: at("F6"), role: "status", problem: "error", code: "#N/A", taskId: "t6" }],
      },
      asOf,
    ],
  ],
  bad: [
    ["due before the day", { tasks: [task({ row: 8, status: null, due: "2024-03-30" })] }, ["F8"], asOf],
    ["due on the day itself", { tasks: [task({ status: null, due: "2024-10-15" })] }, ["F6"], asOf],
    [
      "words that mean nothing leave it unsaid",
      { tasks: [task({ status: unreadable("???", "F6"), due: "2024-03-30" })] },
      ["F6"],
      asOf,
    ],
  ],
});
