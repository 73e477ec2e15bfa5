import { ruleTables } from "../../../support/rule-tables";
import { task } from "../../../support/structured";

const twice = (first: Parameters<typeof task>[0], second: Parameters<typeof task>[0]) => ({
  tasks: [task({ row: 6, title: "Tiếp công dân", ...first }), task({ row: 9, title: "Tiếp công dân", ...second })],
});

ruleTables("task-duplicate", {
  ok: [
    ["another due date", twice({ due: "2024-03-31" }, { due: "2024-04-30" })],
    ["another lead", twice({ lead: ["Hiệu trưởng"] }, { lead: ["Văn thư"] })],
    ["another title", twice({}, { title: "Đối thoại" })],
    ["neither lead nor due: nothing says that they are one", twice({ lead: [], due: null }, { lead: [], due: null })],
  ],
  bad: [
    ["the same three: the later title", twice({}, {}), ["B9"]],
    [
      "in other letters and another order of leads",
      twice({ lead: ["Hiệu trưởng", "Công đoàn"] }, { title: "TIẾP CÔNG DÂN", lead: ["Công đoàn", "Hiệu trưởng"] }),
      ["B9"],
    ],
  ],
});
