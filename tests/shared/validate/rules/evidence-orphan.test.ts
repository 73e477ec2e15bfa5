import { ruleTables } from "../../../support/rule-tables";
import { evidence, task } from "../../../support/structured";

ruleTables("evidence-orphan", {
  ok: [["evidence of a task", { tasks: [task()], evidence: [evidence()] }]],
  bad: [["evidence of none", { tasks: [task()], evidence: [evidence({ row: 60, taskId: null })] }, ["J60"]]],
});
