import { ruleTables } from "../../../support/rule-tables";
import { at, task, unreadable } from "../../../support/structured";

ruleTables("time-unreadable", {
  ok: [
    ["a date that was read", { tasks: [task({ due: "2024-03-30" })] }],
    ["an empty cell", { tasks: [task({ due: null })] }],
  ],
  bad: [
    ["words without a date", { tasks: [task({ due: unreadable("sau Tết", "E6") })] }, ["E6"]],
    [
      "a day that no calendar has, beside a readable start",
      {
        tasks: [task({ start: "2024-02-01", due: "2024-03-01" })],
        unreadTimes: [{ taskId: "t6", at: at("D6"), text: "30/02/2024" }],
      },
      ["D6"],
    ],
    [
      "start and due from one cell are told once",
      { tasks: [task({ start: unreadable("T2/4", "E6"), due: unreadable("T2/4", "E6") })] },
      ["E6"],
    ],
  ],
});
