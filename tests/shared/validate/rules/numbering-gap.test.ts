import { ruleTables } from "../../../support/rule-tables";
import { at, heading, task } from "../../../support/structured";

const codes = (...list: readonly (string | null)[]) => ({
  tasks: list.map((code, index) => task({ row: 6 + index, code })),
});

ruleTables("numbering-gap", {
  ok: [
    ["1 to 3", codes("1", "2.", "3")],
    ["starting again at 1", codes("1", "2", "1", "2")],
    [
      "running on over headings",
      {
        tasks: [
          task({ row: 6, code: "1", headingId: "a" }),
          task({ row: 7, code: "2", headingId: "a" }),
          task({ row: 9, code: "3", headingId: "b" }),
        ],
      },
    ],
    ["a first number that is not 1", codes("5", "6")],
    ["letters of the Vietnamese alphabet", codes("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)")],
    ["letters of the Latin alphabet", codes("d)", "e)", "f)", "g)", "h)", "i)", "j)")],
    [
      "Roman numerals",
      { headings: ["I", "II", "III", "IV", "V"].map((code, index) => heading({ row: 6 + index, code })) },
    ],
    ["rows without a number", codes("1", null, "2")],
    ["two styles, each for itself", codes("1", "a)", "b)", "2")],
    ["decimals", codes("1.1", "1.2", "1.10".replace("1.10", "1.3"), "2.1", "2.2")],
    [
      "a number that a row without title took",
      { tasks: [task({ row: 6, code: "1" }), task({ row: 8, code: "3" })], untitled: [at("B7")] },
    ],
  ],
  bad: [
    ["skipped: the number after the gap", codes("1", "2", "4"), ["A8"]],
    ["repeated: the later one", codes("9", "10", "10"), ["A8"]],
    ["a gap is told once", codes("1", "3", "4"), ["A7"]],
    ["1 twice in a row", codes("1", "1", "2"), ["A7"]],
    [
      "a heading's numeral",
      { headings: ["I", "II", "IV"].map((code, index) => heading({ row: 6 + index, code })) },
      ["A8"],
    ],
    ["a letter", codes("a)", "b)", "d)"), ["A8"]],
    [
      "a heading and a task of one list",
      { headings: [heading({ row: 6, code: "1" })], tasks: [task({ row: 9, code: "3" })] },
      ["A9"],
    ],
    ["decimals", codes("1.1", "1.3"), ["A7"]],
  ],
});
