import { ruleTables } from "../../../support/rule-tables";
import { at, evidence, heading, task } from "../../../support/structured";

const decree = (words: Parameters<typeof evidence>[0] = {}) => ({
  evidence: [
    evidence({ kind: "nghi-dinh", number: "04/2015", symbol: "NĐ-CP", text: "Nghị định 04/2015/NĐ-CP", ...words }),
  ],
});

ruleTables("legal-basis-superseded", {
  ok: [
    [
      "a law in force",
      { evidence: [evidence({ kind: "luat", number: "10/2022", symbol: "QH15", text: "Luật số 10/2022/QH15" })] },
    ],
    ["the day before it was replaced", decree(), { asOf: "2023-06-30" }],
    [
      "36/2017 until 18/7/2024",
      decree({ number: "36/2017", symbol: "TT-BGDĐT", text: "Thông tư 36/2017/TT-BGDĐT" }),
      { asOf: "2024-07-18" },
    ],
    ["a law in doubt", decree({ number: "11/2020", symbol: "TT-BGDĐT", text: "Thông tư 11/2020/TT-BGDĐT" })],
    ["the school's number 04", decree({ kind: "quyet-dinh", number: "04", symbol: "QĐ-THTU", text: "QĐ 04/QĐ-THTU" })],
  ],
  bad: [
    ["from the day it was replaced", decree(), ["J6"], { asOf: "2023-07-01" }],
    [
      "36/2017 from 19/7/2024",
      decree({ number: "36/2017", symbol: "TT-BGDĐT", text: "Thông tư" }),
      ["J6"],
      { asOf: "2024-07-19" },
    ],
    ["149/2018", decree({ number: "149/2018", symbol: "NĐ-CP", text: "NĐ" }), ["J6"]],
    [
      "in the subject of another document",
      { evidence: [evidence({ text: "KH 12/KH-THTU về thực hiện Nghị định số 04/2015/NĐ-CP" })] },
      ["J6"],
    ],
    [
      "in a title, with a footnote number glued on",
      { tasks: [task({ title: "Phổ biến Nghị định số 04/2015/NĐ-CP14" })] },
      ["B6"],
    ],
    ["in a result", { tasks: [task({ result: "Công khai theo TT 36/2017/TT-BGDĐT" })] }, ["I6"]],
    [
      "in a heading",
      { headings: [heading({ row: 8, title: "Thực hiện Nghị định 04/2015/NĐ-CP", at: at("B8") })] },
      ["B8"],
    ],
    ["two in one cell", { tasks: [task({ notes: "NĐ 04/2015/NĐ-CP, TT 36/2017/TT-BGDĐT" })] }, ["K6", "K6"]],
  ],
});
