import { ruleTables } from "../../../support/rule-tables";
import { heading } from "../../../support/structured";

ruleTables("heading-empty", {
  ok: [["a heading over tasks", { headings: [heading({ row: 6, taskCount: 2 })] }]],
  bad: [["a heading over nothing", { headings: [heading({ row: 6 }), heading({ row: 83, taskCount: 0 })] }, ["B83"]]],
});
