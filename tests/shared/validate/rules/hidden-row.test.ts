import { ruleTables } from "../../../support/rule-tables";
import { task } from "../../../support/structured";

ruleTables("hidden-row", {
  ok: [["a row that shows", { tasks: [task()] }]],
  bad: [["a row, column or sheet that is hidden", { tasks: [task({ row: 57, hidden: true })] }, ["B57"]]],
});
