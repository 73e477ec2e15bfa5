import { ruleTables } from "../../../support/rule-tables";
import { expect, test } from "vitest";
import { findings, task, unreadable, workbookWith } from "../../../support/structured";

ruleTables("status-unreadable", {
  ok: [
    ["a status", { tasks: [task({ status: "done" })] }],
    ["nothing", { tasks: [task({ status: null })] }],
  ],
  bad: [["words that mean nothing known", { tasks: [task({ status: unreadable("thầy Bảo xem lại", "F6") })] }, ["F6"]]],
});

test.each([
  ["Hoàn thành rồii", null],
  ["Đã hoàn thànhh", "Đã hoàn thành"],
  ["Đang thực hiênn", "Đang thực hiện"],
  ["Chờ duyệt", null],
])("%s put right: %s", (written, right) => {
  const workbook = workbookWith({ F6: written });
  const [finding] = findings(
    "status-unreadable",
    { tasks: [task({ status: unreadable(written, "F6") })] },
    { workbook },
  );
  expect(finding?.fix?.edits[0]?.value ?? null).toBe(right);
});
