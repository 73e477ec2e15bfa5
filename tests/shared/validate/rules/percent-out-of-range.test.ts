import { ruleTables } from "../../../support/rule-tables";
import { findings, task, workbookWith } from "../../../support/structured";

import { expect, test } from "vitest";

ruleTables("percent-out-of-range", {
  ok: [
    ["0", { tasks: [task({ percent: 0 })] }],
    ["100", { tasks: [task({ percent: 100 })] }],
    ["none", { tasks: [task({ percent: null })] }],
  ],
  bad: [
    ["above", { tasks: [task({ percent: 120 })] }, ["G6"]],
    ["below", { tasks: [task({ percent: -5 })] }, ["G6"]],
  ],
});

test("80 typed into a percent cell (8000%) is certain to mean 80%", () => {
  const [finding] = findings(
    "percent-out-of-range",
    { tasks: [task({ percent: 8000 })] },
    { workbook: workbookWith({ G6: 80 }, "0%") },
  );
  expect(finding?.fix).toEqual({
    title: "Ghi 80%",
    edits: [{ source: { sheet: "Theo dõi", cell: "G6" }, value: 0.8 }],
  });
});

test("120 in a plain cell is not", () => {
  const [finding] = findings(
    "percent-out-of-range",
    { tasks: [task({ percent: 120 })] },
    { workbook: workbookWith({ G6: 120 }) },
  );
  expect(finding?.fix).toBeNull();
});
