import { expect, test } from "vitest";
import { read } from "../support/read";

/** It was work without lead and date. */
test.each(["Người ghi: Út", "Người lập: Trần Thị Thu"])("%s signs", (line) => {
  const { structured } = read({
    name: "2024",
    rows: [
      ["Stt", "Nội dung công việc", "Chủ trì", "Hạn"],
      [1, "Họp", "HT", "30/3/2024"],
      ["", line],
    ],
  });
  expect(structured.tasks.map(({ title }) => title)).toEqual(["Họp"]);
});

/** A name alone below the total was evidence of the last task. */
test("who signs below the grand total is no evidence", () => {
  const { structured } = read({
    name: "2024",
    rows: [
      ["Stt", "Nội dung công việc", "Chủ trì", "Hạn", "Minh chứng"],
      [1, "Họp", "HT", "30/3/2024", "Biên bản"],
      ["", "Tổng số: 1"],
      [],
      ["", "", "", "", "Thầy Tư"],
    ],
  });
  expect(structured.evidence.map(({ text }) => text)).toEqual(["Biên bản"]);
});
