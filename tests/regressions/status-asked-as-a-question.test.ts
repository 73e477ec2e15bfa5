import { expect, test } from "vitest";
import { valueOf } from "@shared/model/reading";
import { read } from "../support/read";

/** Nobody knew the heading, and "đã học" was no state. */
test.each(["Da lam chua", "Làm tới đâu", "Làm xong chưa"])("%s is a column of states", (heading) => {
  const { structured } = read({
    name: "2024",
    rows: [
      ["TT", "Công việc", "Chủ trì", "Khi nào", heading],
      [1, "Học Chỉ thị 05", "CB", "30/3/2024", "đã học"],
      [2, "Thăm mẹ Việt Nam anh hùng", "CĐ", "22/12/2024", "đã đi"],
      [3, "Giúp đồng bào bão lụt", "CĐ", "30/9/2024", "Đã ủng hộ rồi"],
    ],
  });
  expect(structured.tasks.map(({ status }) => valueOf(status))).toEqual(["done", "done", "done"]);
});
