import { ruleTables } from "../../../support/rule-tables";
import { task } from "../../../support/structured";

import { defaultPlan } from "@shared/plan";

const plan = { plan: defaultPlan };
const tasksIn = (...groups: readonly (string | null)[]) => ({
  tasks: groups.map((planGroup, index) => task({ row: 6 + index, planGroup })),
});

ruleTables("plan-group-uncovered", {
  ok: [
    ["a task in each group", tasksIn("1", "2", "3", "4", "5"), plan],
    ["a year without a plan of its own", tasksIn("1"), { plan: null }],
  ],
  bad: [
    ["no task in group 3", tasksIn("1", "2", "4", "5", null), [null], plan],
    ["no task in two groups", tasksIn("1", "2", "4"), [null, null], plan],
  ],
});
