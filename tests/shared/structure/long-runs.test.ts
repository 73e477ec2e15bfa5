import { expect, test } from "vitest";
import { read } from "../../support/read";

/** Runs of one thing that a careless pattern goes through again at each of its places. */
const runs = [" ", ".", "-", ". ", "\n", " \n", ", ", "1", "/", "(", ")", "a", "; ", ": ", "1.", "KH-", " và", "số "];

const longest = 32_000;
const taskColumns = ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian", "Trạng thái"];
const evidenceColumns = ["STT", "Mã nhiệm vụ", "Tên nhiệm vụ", "Tên minh chứng", "Số, ký hiệu", "Ngày ban hành"];

const times = 4;
/** What stands behind a run; some patterns look at the end of a text first. */
const ends = ["b", "b."];
/** Far above what the cells take in linear time, below what a pattern does that is quadratic on any of them. */
const limit = 5_000;

/** Regular expressions cannot be counted from outside; a super-linear one on these texts never comes back in time. */
test.each(runs)(
  "each cell may hold a long run of %j",
  (run) => {
    const long = run.repeat(longest / run.length);
    /** Rows for each column with the text in it, never the same text twice. */
    const each = (row: readonly string[]): string[][] =>
      Array.from({ length: row.length * times }, (_, index) =>
        row.map((cell, column) =>
          column === (index >> 1) % row.length ? `Kế ${String(index)} ${long}${ends[index % 2] ?? ""}` : cell,
        ),
      );
    const { structured } = read([
      {
        name: "Nhiệm vụ",
        rows: [taskColumns, ...each(["1", "Tổ chức hội nghị", "Hiệu trưởng", "CĐ", "15/3/2024", "Xong"])],
      },
      {
        name: "Minh chứng",
        rows: [
          ["DANH MỤC MINH CHỨNG"],
          evidenceColumns,
          ...each(["1", "1", "Tổ chức hội nghị", "Kế hoạch", "1/KH-A", "01/02/2024"]),
        ],
      },
    ]);
    expect(structured.tasks.length).toBeGreaterThan(0);
    expect(structured.evidence.length).toBeGreaterThan(0);
  },
  limit,
);
