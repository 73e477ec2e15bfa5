import { ruleTables } from "../../../support/rule-tables";
import { at, task } from "../../../support/structured";

const decoded = (cell: string) => ({
  at: at(cell),
  encoding: "tcvn3" as const,
  before: "C«ng ®oµn",
  after: "Công đoàn",
  taskId: null,
});

ruleTables("legacy-encoding", {
  ok: [["Unicode", { tasks: [task()] }]],
  bad: [["once a column", { tasks: [task()], decoded: [decoded("B6"), decoded("C6")] }, ["B6", "C6"]]],
});
