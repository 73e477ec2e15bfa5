import { ruleTables } from "../../../support/rule-tables";
import { at, task, unreadable } from "../../../support/structured";

ruleTables("due-missing", {
  ok: [
    ["a due date", { tasks: [task({ due: "2024-03-30" })] }],
    ["work that goes on all the year", { tasks: [task({ due: null, recurrence: "continuous" })] }],
    ["a time that cannot be read silences it", { tasks: [task({ due: unreadable("sau Tết", "E6") })] }],
    [
      "so does an unread time set aside by structuring",
      { tasks: [task({ due: null })], unreadTimes: [{ taskId: "t6", at: at("E6"), text: "sau Tết" }] },
    ],
    [
      "an uncached formula in the due cell silences it",
      {
        tasks: [task({ due: null })],
        broken: [{ at: at("E6"), role: "due", problem: "uncached", code: null, taskId: "t6" }],
      },
    ],
  ],
  bad: [
    ["an empty due cell", { tasks: [task({ row: 7, due: null })] }, ["E7"]],
    [
      "time is not inherited",
      { tasks: [task({ row: 6, due: "2024-03-30" }), task({ row: 7, due: null, parentId: "t6" })] },
      ["E7"],
    ],
    [
      "an error in the percent cell silences nothing",
      {
        tasks: [task({ due: null })],
        broken: [{ at: at("G6"), role: "percent", problem: "error", code: "#N/A", taskId: "t6" }],
      },
      ["E6"],
    ],
  ],
});
