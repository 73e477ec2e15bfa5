import { expect, test } from "vitest";
import { read } from "../support/read";

/** The closing line of a plan in words became its last task. */
test.each(["Trên đây là kế hoạch công tác dân vận của trường./.", "Đề nghị các bộ phận nghiêm túc thực hiện./."])(
  "%s",
  (closing) => {
    const { structured } = read({
      name: "Kế hoạch 2025",
      rows: [["TT", "Nội dung công việc", "Người thực hiện", "Hạn"], [1, "Họp tổ", "HT", "15/10"], [closing]],
    });
    expect(structured.tasks.map(({ title }) => title)).toEqual(["Họp tổ"]);
    expect(structured.leftOver.map(({ reason }) => reason)).toEqual(["note"]);
  },
);

test("the last task of a plan may end as the plan does", () => {
  const { structured } = read({
    name: "Kế hoạch 2025",
    rows: [
      ["Nội dung công việc", "Người thực hiện", "Hạn"],
      ["Họp tổ", "HT", "15/10"],
      ["Gửi báo cáo năm./.", "VT"],
    ],
  });
  expect(structured.tasks).toHaveLength(2);
  expect(structured.leftOver).toEqual([]);
});
