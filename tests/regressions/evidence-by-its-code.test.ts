import { expect, test } from "vitest";
import { read } from "../support/read";

const list = (header: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  name: "Minh chứng",
  rows: [["DANH MỤC MINH CHỨNG"], header, ...rows],
});

/** Papers of a list that tasks name by the papers' own codes joined no task. */
test.each(["Mã minh chứng", "Minh chứng"])("tasks name papers under %s", (heading) => {
  const { structured } = read([
    {
      name: "Nhiệm vụ 2025",
      rows: [
        ["STT", "Nội dung nhiệm vụ", "Chủ trì", "Thời hạn", heading],
        [1, "Tập huấn", "HT", "30/3", "MC01, MC02"],
        [2, "Công khai", "KT", "30/6", "[MC02]\n[MC03]"],
        [3, "Tổng kết", "HT", "31/12", "Biên bản số 09"],
      ],
    },
    list(
      ["Mã minh chứng", "Tên minh chứng", "Số, ký hiệu"],
      ["MC01", "Kế hoạch tập huấn", "12/KH-TH"],
      ["MC02", "Danh sách", ""],
      ["MC03", "Biên bản niêm yết", ""],
      ["MC04", "Chưa dùng", ""],
    ),
  ]);
  const titleOf = new Map(structured.tasks.map(({ id, title }) => [id, title]));
  expect(structured.evidence.map(({ text, taskId }) => `${text}: ${titleOf.get(taskId ?? "") ?? "-"}`)).toEqual([
    "Biên bản số 09: Tổng kết",
    "Kế hoạch tập huấn: Tập huấn",
    "Danh sách: Tập huấn",
    "Danh sách: Công khai",
    "Biên bản niêm yết: Công khai",
    "Chưa dùng: -",
  ]);
});

test("without a list the codes are the evidence", () => {
  const { structured } = read({
    name: "Nhiệm vụ 2025",
    rows: [
      ["STT", "Nội dung nhiệm vụ", "Chủ trì", "Thời hạn", "Mã minh chứng"],
      [1, "Tập huấn", "HT", "30/3", "[H1-1.1-01]"],
    ],
  });
  expect(structured.evidence.map(({ code }) => code)).toEqual(["H1-1.1-01"]);
});
