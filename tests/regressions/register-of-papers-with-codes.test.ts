import { expect, test } from "vitest";
import { read } from "../support/read";

const tasks = {
  name: "Đầu việc",
  rows: [
    ["Mã việc", "Đầu việc", "Phụ trách", "Thời hạn"],
    ["A", "Học tập, quán triệt"],
    ["A1", "Học tập chuyên đề", "HT", "30/9/2024"],
    ["A2", "Phổ biến Luật", "PHT", "31/10/2024"],
    ["A2.1", "In tài liệu", "VT", "15/10/2024"],
    ["A4", "Nắm dư luận", "CB", "cả năm"],
  ],
};

/** "Mã việc | Số | Ký hiệu | Ngày | Trích yếu" was a table of tasks; its number and symbol are one document's. */
test("a list of papers with number and symbol apart", () => {
  const { structured } = read([
    tasks,
    {
      name: "MC do trường ban hành",
      rows: [
        ["TT", "Mã việc", "Số", "Ký hiệu", "Ngày", "Trích yếu"],
        [1, "A1", "21", "KH-MNHM", "20/9/2024", "Kế hoạch học tập"],
        [2, "A2", "05", "CT/TW", "15/5/2016", "Chỉ thị về học tập"],
      ],
    },
  ]);
  const titleOf = new Map(structured.tasks.map(({ id, title }) => [id, title]));
  expect(structured.tasks).toHaveLength(4);
  expect(
    structured.evidence.map(({ text, number, symbol, date, taskId }) => [
      text,
      number,
      symbol,
      date,
      titleOf.get(taskId ?? ""),
    ]),
  ).toEqual([
    ["Kế hoạch học tập", "21", "KH-MNHM", "2024-09-20", "Học tập chuyên đề"],
    ["Chỉ thị về học tập", "05", "CT/TW", "2016-05-15", "Phổ biến Luật"],
  ]);
});

/** The heading was unknown, and every paper an orphan. */
test.each(["Thuộc việc", "Việc liên quan", "Mã đầu việc"])("%s names the task", (heading) => {
  const { structured } = read([
    tasks,
    {
      name: "Ảnh",
      rows: [
        [heading, "Minh chứng", "SL"],
        ["A1", "Ảnh học tập", 8],
        ["A2; A4", "Sổ ghi ý kiến", 1],
      ],
    },
  ]);
  expect(structured.evidence.map(({ taskId }) => taskId)).toEqual(
    ["A1", "A2", "A4"].map((code) => structured.tasks[["A1", "A2", "A2.1", "A4"].indexOf(code)]?.id),
  );
});

/** "File" was no column of links. */
test("the file of a paper is its link", () => {
  const { structured } = read([
    tasks,
    {
      name: "Văn bản",
      rows: [
        ["Mã việc", "Tên văn bản", "File"],
        ["A1", "Kế hoạch học tập", "https://drive.google.com/file/d/abc"],
      ],
    },
  ]);
  expect(structured.evidence.map(({ link }) => link)).toEqual(["https://drive.google.com/file/d/abc"]);
});

/** Such codes were no numbers, and nothing stood under them. */
test("codes of a letter and a number nest", () => {
  const { structured } = read(tasks);
  const [, second, child] = structured.tasks;
  expect(child?.parentId).toBe(second?.id);
});
