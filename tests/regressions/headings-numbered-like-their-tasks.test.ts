import { expect, test } from "vitest";
import { read } from "../support/read";
import { bold, type CellLiteral } from "../support/sheet";

const header = ["Stt", "Nhiệm vụ", "Chủ trì", "Thời gian", "Trạng thái"];
const heading = (number: CellLiteral, title: string): CellLiteral[] => [bold(number), bold(title), "", "", ""];
const task = (number: number, title: string): CellLiteral[] => [number, title, "HT", "Tháng 3", "Đang thực hiện"];

/** "2. GIÁM SÁT" above tasks that run on with 4 was an empty heading beside them. */
test("bold headings with the same kind of number as the tasks that run on beneath them", () => {
  const { structured } = read({
    name: "Tổng hợp",
    rows: [
      header,
      heading(1, "HỌC TẬP"),
      task(1, "Họp tổ"),
      task(2, "Học chuyên đề"),
      heading(2, "GIÁM SÁT"),
      task(3, "Giám sát thu chi"),
      task(4, "Giám sát tuyển sinh"),
      heading(3, "CÔNG KHAI"),
      task(6, "Công khai dự toán"),
    ],
  });
  expect(structured.tasks.map(({ path }) => path)).toEqual([
    ["HỌC TẬP"],
    ["HỌC TẬP"],
    ["GIÁM SÁT"],
    ["GIÁM SÁT"],
    ["CÔNG KHAI"],
  ]);
});

/** The part of the table below a repeated header begins with a heading in the midst of the numbers. */
test("a table that begins with heading 3 and task 8", () => {
  const { structured } = read({
    name: "Tổng hợp",
    rows: [header, heading(3, "CÔNG KHAI"), task(8, "Công khai dự toán"), task(9, "Công khai thu chi")],
  });
  expect(structured.tasks.map(({ path }) => path)).toEqual([["CÔNG KHAI"], ["CÔNG KHAI"]]);
});
