import { ruleTables } from "../../../support/rule-tables";
import { task } from "../../../support/structured";

ruleTables("status-percent-conflict", {
  ok: [
    ["done at 100", { tasks: [task({ status: "done", percent: 100 })] }],
    ["not started at 0", { tasks: [task({ status: "not-started", percent: 0 })] }],
    ["in progress between", { tasks: [task({ status: "in-progress", percent: 70 })] }],
    ["in progress at 0", { tasks: [task({ status: "in-progress", percent: 0 })] }],
    ["no percent", { tasks: [task({ status: "done", percent: null })] }],
    ["no status", { tasks: [task({ status: null, percent: 100 })] }],
    ["beyond 100 is another rule's", { tasks: [task({ status: "in-progress", percent: 120 })] }],
  ],
  bad: [
    ["done below 100", { tasks: [task({ status: "done", percent: 80 })] }, ["G6"]],
    ["not started above 0", { tasks: [task({ status: "not-started", percent: 30 })] }, ["G6"]],
    ["100 and in progress", { tasks: [task({ status: "in-progress", percent: 100 })] }, ["G6"]],
    ["100 and postponed", { tasks: [task({ status: "postponed", percent: 100 })] }, ["G6"]],
  ],
});
