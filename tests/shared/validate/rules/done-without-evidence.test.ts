import { ruleTables } from "../../../support/rule-tables";
import { at, evidence, task } from "../../../support/structured";

const done = task({ status: "done" });
const { evidence: _, ...withoutColumn } = done.cells;

ruleTables("done-without-evidence", {
  ok: [
    ["done with evidence", { tasks: [done], evidence: [evidence()] }],
    ["not done", { tasks: [task({ status: "in-progress" })] }],
    [
      "an error in the evidence cell is its own finding",
      {
        tasks: [done],
        broken: [{ at: at("J6"), role: "evidence", problem: "error", code: "#REF!", taskId: "t6" }],
      },
    ],
  ],
  bad: [
    ["nothing in the evidence cell", { tasks: [done] }, ["J6"]],
    ["evidence of another task", { tasks: [done], evidence: [evidence({ row: 7 })] }, ["J6"]],
    ["a bare yes is no evidence", { tasks: [done], bareYes: [{ at: at("J6"), text: "Có", taskId: "t6" }] }, ["J6"]],
    ["a table without an evidence column: the title", { tasks: [{ ...done, cells: withoutColumn }] }, ["B6"]],
  ],
});
