import { ruleTables } from "../../../support/rule-tables";
import { stated, task } from "../../../support/structured";

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
