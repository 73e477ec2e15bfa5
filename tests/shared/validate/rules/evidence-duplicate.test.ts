import { ruleTables } from "../../../support/rule-tables";
import { at, evidence, task } from "../../../support/structured";

const plan = { kind: "ke-hoach", number: "25", symbol: "KH-THTU", text: "KH 25/KH-THTU" } as const;
const twice = (first: Parameters<typeof evidence>[0], second: Parameters<typeof evidence>[0]) => ({
  tasks: [task(), task({ row: 7 })],
  evidence: [evidence({ id: "a", ...first }), evidence({ id: "b", source: at("J8"), ...second })],
});

ruleTables("evidence-duplicate", {
  ok: [
    ["one document on two tasks", twice(plan, { ...plan, taskId: "t7" })],
    ["two numbers", twice(plan, { ...plan, number: "26" })],
    ["one number, two organs", twice(plan, { ...plan, symbol: "KH-CĐ" })],
    ["two dates are another rule's", twice({ ...plan, date: "2024-02-26" }, { ...plan, date: "2024-03-26" })],
    [
      "bare pictures are not one document",
      twice({ kind: "hinh-anh", text: "Hình ảnh" }, { kind: "hinh-anh", text: "Hình ảnh" }),
    ],
    [
      "one name, two links",
      twice(
        { text: "Bài trên trang web", link: "https://a.vn/1" },
        { text: "Bài trên trang web", link: "https://a.vn/2" },
      ),
    ],
  ],
  bad: [
    ["one document twice: the later one", twice(plan, plan), ["J8"]],
    ["once without its date", twice({ ...plan, date: "2024-02-26" }, plan), ["J8"]],
    ["once with a zero", twice({ ...plan, number: "05" }, { ...plan, number: "5" }), ["J8"]],
    [
      "the same words",
      twice(
        { text: "Biên bản họp ngày 15/3", date: "2024-03-15" },
        { text: "biên bản họp ngày 15/3", date: "2024-03-15" },
      ),
      ["J8"],
    ],
  ],
});
