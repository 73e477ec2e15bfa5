import { expect, test } from "vitest";
import { readStatus } from "@shared/locale/vi/statuses";
import { isMark, statusWords } from "@shared/locale/vi/status-words";

const context = { percent: null, planYear: { year: 2024, schoolYear: false } };

test("every wording of the table is read, in any case and without marks", () => {
  let wordings = 0;
  for (const entry of statusWords) {
    for (const word of entry.words.flatMap((line) => line.split("|"))) {
      const expected = entry.status === "by-percent" ? "not-started" : entry.status;
      expect(readStatus(word, context)?.status, word).toBe(expected);
      expect(readStatus(word.toUpperCase(), context)?.status, word).toBe(expected);
      expect(readStatus(word.normalize("NFD"), context)?.status, word).toBe(expected);
      wordings++;
    }
  }
  expect(wordings).toBeGreaterThan(150);
});

test("no wording stands twice with two meanings", () => {
  const seen = new Map<string, string>();
  for (const entry of statusWords) {
    for (const word of entry.words.flatMap((line) => line.split("|"))) {
      const meaning = `${entry.status} ${String(entry.late)}`;
      expect(seen.get(word.toLowerCase()) ?? meaning, word).toBe(meaning);
      seen.set(word.toLowerCase(), meaning);
    }
  }
});

test.each([
  ["Đã hoàn thành", "done", null, null],
  ["Hoàn  thành", "done", null, null],
  ["HT ngày 28/3", "done", "2024-03-28", null],
  ["Đã TH xong ngày 15/3/2024", "done", "2024-03-15", null],
  ["28/3: xong", "done", "2024-03-28", null],
  ["Hoàn thành trễ hạn", "done", null, true],
  ["Hoàn thành (trễ 5 ngày)", "done", null, true],
  ["Đã hoàn thành đúng hạn", "done", null, false],
  ["Hoàn thành 80%", "in-progress", null, null],
  ["Đang thực hiện (60%)", "in-progress", null, null],
  ["Hoàn thành 100%", "done", null, null],
  ["1/2", "in-progress", null, null],
  ["4/4", "done", null, null],
  ["Chưa hoàn thành", "in-progress", null, null],
  ["Chưa đạt", "not-started", null, null],
  ["Chưa thực hiện do chờ kinh phí", "not-started", null, null],
  ["Dời sang tháng 11", "postponed", null, null],
  ["Đang xây dựng kế hoạch", "in-progress", null, null],
  ["Đã ban hành kế hoạch", "done", null, null],
  ["Chưa có kế hoạch", "not-started", null, null],
  ["Hoàn thành ngày 15/3, trễ 2 ngày", "done", "2024-03-15", true],
  ["hoàn thành 5/10 lớp", "in-progress", null, null],
  ["Trễ hạn 5 ngày", "not-started", null, null],
  ["Hoãn đến quý IV", "postponed", null, null],
  ["Huỷ", "cancelled", null, null],
  ["Không phát sinh", "cancelled", null, null],
  ["🟢", "done", null, null],
  ["🟡 Đang làm", "in-progress", null, null],
  ["⚪", "not-started", null, null],
  ["x", "done", null, null],
  ["Đã hoàn thành, còn thiếu ảnh", "done", null, null],
])("%j is %s, completed %s, late %s", (text, status, completedOn, late) => {
  expect(readStatus(text, context)).toMatchObject({ status, completedOn, late });
});

test.each([
  "???",
  "thầy Bảo xem lại",
  "Chờ duyệt",
  "Đã thực hiện nhưng chưa báo cáo",
  "Đã lên kế hoạch",
  "Hoàn thành bước 1",
  "Chờ ký",
  "Hoàn thành / Chưa hoàn thành",
  "12 phần quà",
  "",
  "Ban hành đúng hạn",
])("%j means nothing known", (text) => {
  expect(readStatus(text, context)).toBeNull();
});

test.each(["Quá hạn", "Trễ", "Chưa đến hạn", "Chưa đạt", "🔴"])("%s goes by the percent", (text) => {
  expect(readStatus(text, { ...context, percent: 40 })?.status).toBe("in-progress");
  expect(readStatus(text, { ...context, percent: 0 })?.status).toBe("not-started");
});

test("what the clerk taught comes first", () => {
  expect(readStatus("Hoàn thành", { ...context, words: { "hoan thanh": "cancelled" } })?.status).toBe("cancelled");
});

test.each(["Có", "Không", "x", "1", "80%", "Đã hoàn thành, còn thiếu ảnh"])("a result %j is no status", (text) => {
  expect(readStatus(text, { ...context, wordsOnly: true })).toBeNull();
});

test.each(["Đã thực hiện", "Hoàn thành", "Đang thực hiện", "Chưa thực hiện"])("a result %j is one", (text) => {
  expect(readStatus(text, { ...context, wordsOnly: true })).not.toBeNull();
});

test.each([
  ["x", true],
  ["X", true],
  ["✓", true],
  ["●", true],
  ["TRUE", true],
  ["☐", false],
  ["FALSE", false],
  ["xong", false],
  ["", false],
])("mark %j: %s", (text, mark) => {
  expect(isMark(text)).toBe(mark);
});
