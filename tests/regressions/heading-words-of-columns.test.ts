import { matchLabel } from "@shared/detect/label";
import { expect, test } from "vitest";

/** Headings of other schools that meant nothing, or something else. */
test.each([
  ["Nhiệm vụ cần thực hiện", "title"],
  ["Nội dung và giải pháp", "title"],
  ["Nội dung - Hình thức thực hiện", "title"],
  ["Nhiệm vụ hoặc giải pháp", "task-name"],
  ["Mức hoàn thành", "progress"],
  ["Hoàn tất ngày", "completed"],
  ["BP thực hiện", "lead"],
  ["Đơn vị được giao", "lead"],
  ["Cùng thực hiện", "partners"],
  ["TG hoàn thành", "due"],
  ["Ngày cần hoàn thành", "due"],
  ["Lịch thực hiện", "time"],
  ["Thời gian thực tế", "completed"],
  ["Đã thực hiện/Chưa thực hiện", "status"],
  ["Kết quả (Đã/Đang/Chưa)", "status"],
  ["Số liệu thực hiện", "result"],
  ["Văn bản, hồ sơ", "evidence"],
  ["Hồ sơ, văn bản", "evidence"],
  ["Nguyên nhân chưa hoàn thành", "notes"],
])("%s → %s", (heading, label) => {
  expect(matchLabel(heading)?.label).toBe(label);
});
