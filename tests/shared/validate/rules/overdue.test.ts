import { ruleTables } from "../../../support/rule-tables";
import { task, unreadable } from "../../../support/structured";

const asOf = { asOf: "2024-10-15" };

ruleTables("overdue", {
  ok: [
    ["due on the day itself", { tasks: [task({ due: "2024-10-15" })] }, asOf],
    ["done", { tasks: [task({ due: "2024-03-30", status: "done" })] }, asOf],
    ["postponed", { tasks: [task({ due: "2024-03-30", status: "postponed" })] }, asOf],
    ["cancelled", { tasks: [task({ due: "2024-03-30", status: "cancelled" })] }, asOf],
    ["no due date", { tasks: [task({ due: null })] }, asOf],
  ],
  bad: [
    ["in progress", { tasks: [task({ due: "2024-10-14" })] }, ["E6"], asOf],
    ["not started", { tasks: [task({ due: "2024-10-14", status: "not-started" })] }, ["E6"], asOf],
    ["nothing says", { tasks: [task({ due: "2024-10-14", status: null })] }, ["E6"], asOf],
    [
      "words that mean nothing",
      { tasks: [task({ due: "2024-10-14", status: unreadable("???", "F6") })] },
      ["E6"],
      asOf,
    ],
  ],
});
