import { ruleTables } from "../../../support/rule-tables";
import { at, evidence, task } from "../../../support/structured";

ruleTables("evidence-unspecified", {
  ok: [["a document", { tasks: [task()], evidence: [evidence()] }]],
  bad: [["a bare yes", { tasks: [task()], bareYes: [{ at: at("J6"), text: "Đầy đủ", taskId: "t6" }] }, ["J6"]]],
});
