import { ruleTables } from "../../../support/rule-tables";
import { task } from "../../../support/structured";

const asOf = { asOf: "2024-10-15" };

ruleTables("done-in-future", {
  ok: [
    ["completed on the day itself", { tasks: [task({ status: "done", completedOn: "2024-10-15" })] }, asOf],
    ["no completion date", { tasks: [task({ status: "done" })] }, asOf],
    ["not done", { tasks: [task({ status: "in-progress", completedOn: "2024-11-20" })] }, asOf],
  ],
  bad: [["completed later", { tasks: [task({ status: "done", completedOn: "2024-10-16" })] }, ["H6"], asOf]],
});
