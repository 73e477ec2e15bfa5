import { ruleTables } from "../../../support/rule-tables";
import { at, task } from "../../../support/structured";

const broken = (problem: "error" | "uncached") => ({
  tasks: [task()],
  broken: [
    { at: at("G6"), role: "percent", problem, code: problem === "error" ? "#REF!" : null, taskId: "t6" } as const,
  ],
});

ruleTables("formula-uncached", {
  ok: [
    ["an error is another rule's", broken("error")],
    ["nothing broken", { tasks: [task()] }],
  ],
  bad: [["no stored value", broken("uncached"), ["G6"]]],
});
