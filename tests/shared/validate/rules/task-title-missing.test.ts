import { ruleTables } from "../../../support/rule-tables";
import { at, task } from "../../../support/structured";

ruleTables("task-title-missing", {
  ok: [["a row with a title", { tasks: [task()] }]],
  bad: [["a row with data but no title", { tasks: [task()], untitled: [at("B7")] }, ["B7"]]],
});
