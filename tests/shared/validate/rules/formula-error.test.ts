import { ruleTables } from "../../../support/rule-tables";
import { at, task } from "../../../support/structured";

const broken = (problem: "error" | "uncached") => ({
  tasks: [task()],
  broken: [
    { at: at("G6"), role: "percent", problem, code: problem === "error" ? "#REF!" : null, taskId: "t6" } as const,
  ],
});

ruleTables("formula-error", {
  ok: [
    ["a formula without a stored value is another rule's", broken("uncached")],
    ["nothing broken", { tasks: [task()] }],
  ],
  bad: [["#REF!", broken("error"), ["G6"]]],
});
