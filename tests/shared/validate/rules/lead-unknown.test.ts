import { ruleTables } from "../../../support/rule-tables";
import { expect, test } from "vitest";
import { findings, stated, task, workbookWith } from "../../../support/structured";

const unknown = { name: "Nhóm khéo tay", kind: "unknown" } as const;

ruleTables("lead-unknown", {
  ok: [
    ["a known unit", { tasks: [task({ lead: ["Công đoàn"] })] }],
    [
      "everybody, and a person",
      {
        tasks: [
          task({
            lead: [
              { name: "Toàn trường", kind: "collective" },
              { name: "Lê Thị Kim Ngân", kind: "person" },
            ],
          }),
        ],
      },
    ],
    ["no lead at all is another rule's", { tasks: [task({ lead: [] })] }],
  ],
  bad: [
    ["words that are no unit and no name", { tasks: [task({ lead: [unknown] })] }, ["C6"]],
    ["one of two leads", { tasks: [task({ row: 9, lead: ["Công đoàn", unknown] })] }, ["C9"]],
    [
      "a merged lead cell of two tasks is told once",
      { tasks: [task({ row: 6, lead: stated([unknown], "C6") }), task({ row: 7, lead: stated([unknown], "C6") })] },
      ["C6"],
    ],
  ],
});

test.each([
  ["Công đoann", "Công đoàn"],
  ["Ban giám hiêụu", "Ban giám hiệu"],
])("%s is one slip away from %s", (name, right) => {
  const workbook = workbookWith({ C6: `${name}, Chi đoàn` });
  const [finding] = findings("lead-unknown", { tasks: [task({ lead: [{ name, kind: "unknown" }] })] }, { workbook });
  expect(finding?.fix).toEqual({
    title: `Ghi “${right}”`,
    edits: [{ source: { sheet: "Theo dõi", cell: "C6" }, value: `${right}, Chi đoàn` }],
  });
});

test("a name that is near no unit has no fix", () => {
  const workbook = workbookWith({ C6: "Nhóm khéo tay" });
  expect(findings("lead-unknown", { tasks: [task({ lead: [unknown] })] }, { workbook })[0]?.fix).toBeNull();
});
