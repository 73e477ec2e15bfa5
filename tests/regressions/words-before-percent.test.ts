import { readStatus } from "@shared/locale/vi/statuses";
import { expect, test } from "vitest";

/** "Chưa hoàn thành 100%" was done, for its percent; words say more than the percent behind them. */
test.each([
  ["Chưa hoàn thành 100%", "in-progress", 100],
  ["Đang thực hiện 50%", "in-progress", 50],
  ["Chưa thực hiện 0%", "not-started", 0],
  ["Chưa đạt 60%", "in-progress", 60],
  ["Hoàn thành 80%", "in-progress", 80],
  ["Đã hoàn thành 100%", "done", 100],
])("%s", (text, status, percent) => {
  const read = readStatus(text, { percent: null, planYear: { year: 2024, schoolYear: false } });
  expect([read?.status, read?.percent]).toEqual([status, percent]);
});

test.each([
  ["Đã phổ biến", "done"],
  ["Hoàn thành vượt mức", "done"],
  ["Chưa đến thời gian", "not-started"],
  ["Sẽ thực hiện trong tháng 10", "not-started"],
  ["Gia hạn đến 30/6", "postponed"],
  ["Không tiến hành", "cancelled"],
])("%s → %s", (text, status) => {
  expect(readStatus(text, { percent: null, planYear: { year: 2024, schoolYear: false } })?.status).toBe(status);
});
