import { expect, test } from "vitest";
import { readPercent, statusOfPercent } from "@shared/locale/vi/percent";

test.each([
  ["80%", 80],
  ["80 %", 80],
  ["80", 80],
  ["80,5%", 80.5],
  ["đạt 70%", 70],
  ["-5%", -5],
  ["120%", 120],
  ["100%.", 100],
  ["80 phần trăm", 80],
  ["HT: 80%", 80],
  ["Đã hoàn thành 80%", 80],
  ["100% KH", 100],
  ["80% (8/10)", 80],
])("%j is %s percent", (text, percent) => {
  expect(readPercent(text)?.percent).toBe(percent);
});

test.each(["1/2", "50-60%", "HT 28", "80% (còn 2 lớp)", "80% kế hoạch năm", "tám mươi", "", "3/4"])(
  "%j is no percent",
  (text) => {
    expect(readPercent(text)).toBeNull();
  },
);

test.each([
  [100, "done"],
  [99.5, "in-progress"],
  [1, "in-progress"],
  [0, "not-started"],
  [120, null],
  [-5, null],
])("%s percent says %s", (percent, status) => {
  expect(statusOfPercent(percent)).toBe(status);
});
