import { readStatus } from "@shared/locale/vi/statuses";
import { expect, test } from "vitest";

const read = (text: string) => readStatus(text, { percent: null, planYear: { year: 2024, schoolYear: false } });

/** A bare verb was taken for what has been done, a question for an answer, and "Đã/đang" for "đã đăng". */
test.each([
  "Triển khai",
  "Nộp",
  "Thực hiện theo kế hoạch",
  "HT?",
  "Đã xong?",
  "Đã/đang",
  "Đã TH/Chưa TH",
  "Đang chờ duyệt",
])("%s says nothing known", (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ["Đã rà soát hồ sơ", "done"],
  ["Đã đăng tải", "done"],
  ["Đã ban hành rồi", "done"],
  ["Hoàn thành trong tháng 3", "done"],
  ["Hoàn thành các nội dung", "done"],
  ["Đã triển khai đến 100% CBGVNV", "done"],
  ["Vượt chỉ tiêu", "done"],
  ["Trễ, đang làm", "in-progress"],
  ["Mới triển khai", "in-progress"],
  ["Chưa đến thời điểm thực hiện", "not-started"],
  ["Sắp tổ chức", "not-started"],
  ["Đã dời sang tháng 4", "postponed"],
  ["Đang bị hoãn", "postponed"],
  ["Chuyển qua tháng 4", "postponed"],
  ["Đã hủy do mưa", "cancelled"],
])("%s → %s", (text, status) => {
  expect(read(text)?.status).toBe(status);
});

test.each([
  ["Thực hiện được 80%", 80],
  ["Hoàn thành khoảng 80%", 80],
  ["Tiến độ: 60%", 60],
])("%s", (text, percent) => {
  expect([read(text)?.status, read(text)?.percent]).toEqual(["in-progress", percent]);
});
