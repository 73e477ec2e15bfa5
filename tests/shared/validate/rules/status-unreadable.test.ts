import { ruleTables } from "../../../support/rule-tables";
import { task, unreadable } from "../../../support/structured";

ruleTables("status-unreadable", {
  ok: [
    ["a status", { tasks: [task({ status: "done" })] }],
    ["nothing", { tasks: [task({ status: null })] }],
  ],
  bad: [["words that mean nothing known", { tasks: [task({ status: unreadable("thầy Bảo xem lại", "F6") })] }, ["F6"]]],
});
