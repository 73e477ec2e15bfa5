import { ruleTables } from "../../../support/rule-tables";
import { at, task } from "../../../support/structured";

ruleTables("text-damaged", {
  ok: [["whole words", { tasks: [task()] }]],
  bad: [["letters that were lost", { tasks: [task()], damaged: [{ at: at("B6"), text: "Hội nghị tr-ờng" }] }, ["B6"]]],
});
