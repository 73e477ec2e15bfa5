import { ruleTables } from "../../../support/rule-tables";
import { at, tableId, task } from "../../../support/structured";

const parent = task({ row: 6, lead: ["Ban giám hiệu"] });

ruleTables("lead-missing", {
  ok: [
    ["a lead of its own", { tasks: [task({ lead: ["Công đoàn"] })] }],
    ["a lead inherited from the parent", { tasks: [parent, task({ row: 7, lead: [], parentId: "t6" })] }],
    [
      "an error in the lead cell is its own finding",
      {
        tasks: [task({ lead: [] })],
        broken: [{ at: at("C6"), role: "lead", problem: "error", code: "#REF!", taskId: "t6" }],
      },
    ],
    [
      "words that are no known unit are a lead all the same",
      { tasks: [task({ lead: [{ name: "Nhóm khéo tay", kind: "unknown" }] })] },
    ],
  ],
  bad: [
    ["an empty lead cell", { tasks: [task({ row: 8, lead: [] })] }, ["C8"]],
    [
      "neither own nor the parent's",
      { tasks: [task({ row: 6, lead: [] }), task({ row: 7, lead: [], parentId: "t6" })] },
      ["C6", "C7"],
    ],
    [
      "a table without a lead column: once, on its header",
      {
        tasks: [task({ row: 6, lead: [] }), task({ row: 7, lead: [] })],
        leadless: [{ tableId, at: at("B5") }],
      },
      ["B5"],
    ],
    [
      "an error in another cell silences nothing",
      {
        tasks: [task({ lead: [] })],
        broken: [{ at: at("G6"), role: "percent", problem: "error", code: "#REF!", taskId: "t6" }],
      },
      ["C6"],
    ],
  ],
});
