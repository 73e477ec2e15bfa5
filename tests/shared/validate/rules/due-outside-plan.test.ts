import { ruleTables } from "../../../support/rule-tables";
import { schoolYear2024, stated, task } from "../../../support/structured";

const school = { planYear: schoolYear2024 };

ruleTables("due-outside-plan", {
  ok: [
    ["first and last day of the year", { tasks: [task({ start: "2024-01-01", due: "2024-12-31" })] }],
    ["first and last day of a school year", { tasks: [task({ start: "2024-08-01", due: "2025-07-31" })] }, school],
    ["no dates", { tasks: [task({ due: null })] }],
  ],
  bad: [
    ["due in the next year", { tasks: [task({ due: "2025-01-15" })] }, ["E6"]],
    ["start in the year before", { tasks: [task({ start: "2023-12-31", due: "2024-01-05" })] }, ["D6"]],
    ["both outside, each in its own cell", { tasks: [task({ start: "2025-01-01", due: "2025-01-15" })] }, ["D6", "E6"]],
    ["both from one cell", { tasks: [task({ start: stated("2025-01-15", "E6"), due: "2025-01-15" })] }, ["E6"]],
    ["July before a school year", { tasks: [task({ due: "2024-07-31" })] }, ["E6"], school],
    ["August after a school year", { tasks: [task({ due: "2025-08-01" })] }, ["E6"], school],
  ],
});
