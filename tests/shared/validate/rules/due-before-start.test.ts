import { ruleTables } from "../../../support/rule-tables";
import { task } from "../../../support/structured";

ruleTables("due-before-start", {
  ok: [
    ["due after start", { tasks: [task({ start: "2024-06-18", due: "2024-06-28" })] }],
    ["both on one day", { tasks: [task({ start: "2024-06-18", due: "2024-06-18" })] }],
    ["no start", { tasks: [task({ start: null, due: "2024-06-18" })] }],
  ],
  bad: [["the two swapped", { tasks: [task({ start: "2024-06-28", due: "2024-06-18" })] }, ["E6"]]],
});
