import { expect, test } from "vitest";
import type { Period } from "@shared/model/period";
import { readForm } from "@shared/text/date-grammar";
import { readDay, readTime } from "@shared/locale/vi/dates";
import { foldTime } from "@shared/locale/vi/dates/fold-time";
import { daysOf } from "@shared/locale/vi/dates/moment";
import { compiledMoments } from "@shared/locale/vi/dates/moments";
import { compiledPhrases } from "@shared/locale/vi/dates/phrases";

const planYear = { year: 2024, schoolYear: false };
const schoolYear = { year: 2024, schoolYear: true };
const context = { planYear, deadline: false };

const compact = (period: Period | null | undefined): string | null =>
  period
    ? `${period.start ?? "-"}/${period.due ?? "-"}${period.recurrence === null ? "" : ` ${period.recurrence}`}`
    : null;

/** The ways one text may stand in a cell. */
const guises = (text: string): string[] => [
  text,
  text.normalize("NFD"),
  text.toUpperCase(),
  `  ${text}.`,
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D"),
];

test("each form of a moment reads its examples, and no other form does", () => {
  expect(compiledMoments.length).toBeGreaterThan(15);
  for (const { form } of compiledMoments) {
    expect(form.examples.length, form.id).toBeGreaterThan(0);
    for (const [example, reading] of form.examples) {
      for (const text of guises(example)) {
        const hits = compiledMoments.flatMap((other) => {
          const moment = readForm(other, foldTime(text), null);
          return moment === null ? [] : [{ id: other.form.id, moment }];
        });
        expect(
          hits.map((hit) => hit.id),
          text,
        ).toEqual([form.id]);
        const days = hits[0] ? daysOf(hits[0].moment, planYear) : null;
        expect(days && (days.start === days.due ? days.start : `${days.start}/${days.due}`), text).toBe(reading);
      }
    }
  }
});

test("each form of a phrase reads its examples, and no other form does", () => {
  expect(compiledPhrases.length).toBeGreaterThan(30);
  for (const { form } of compiledPhrases) {
    expect(form.examples.length, form.id).toBeGreaterThan(0);
    for (const [example, reading] of form.examples) {
      for (const text of guises(example)) {
        const hits = compiledPhrases.flatMap((other) => {
          const period = readForm(other, foldTime(text), context);
          return period === null ? [] : [{ id: other.form.id, period }];
        });
        expect(
          hits.map((hit) => hit.id),
          text,
        ).toEqual([form.id]);
        expect(compact(hits[0]?.period), text).toBe(reading);
      }
    }
  }
});

test("no form reads what it rejects", () => {
  for (const compiled of compiledMoments) {
    expect(compiled.form.rejects.length, compiled.form.id).toBeGreaterThan(0);
    for (const text of compiled.form.rejects) {
      const moment = readForm(compiled, foldTime(text), null);
      expect(moment && daysOf(moment, planYear), `${compiled.form.id}: ${text}`).toBeNull();
    }
  }
  for (const compiled of compiledPhrases) {
    expect(compiled.form.rejects.length, compiled.form.id).toBeGreaterThan(0);
    for (const text of compiled.form.rejects) {
      expect(readForm(compiled, foldTime(text), context), `${compiled.form.id}: ${text}`).toBeNull();
    }
  }
});

test.each([
  "T2/4",
  "31/4",
  "30/02/2024",
  "sau Tết",
  "sau hội nghị",
  "theo lịch của phường",
  "theo kế hoạch",
  "khi có hướng dẫn",
  "dịp 20/11",
  "cuối tháng",
  "cuối năm",
  "đầu năm học",
  "tuần 28",
  "15/3 hoặc sau Tết",
  "3 lần/năm",
  "ngày 15",
  "",
  "-",
])("%j gives no date", (text) => {
  expect(readTime(text, context)).toBeNull();
});

test.each([
  ["15/3/2024", "-/2024-03-15"],
  ["2024-03-15", "-/2024-03-15"],
  ["sáng thứ Sáu, 15/3", "-/2024-03-15"],
  ["trước 01/5", "-/2024-04-30"],
  ["tháng 5", "2024-05-01/2024-05-31"],
  ["quý I", "2024-01-01/2024-03-31"],
  ["15-20/3", "2024-03-15/2024-03-20"],
  ["15/3; 20/9", "-/2024-09-20"],
  ["hằng tháng", "2024-01-01/2024-12-31 monthly"],
])("in a deadline column %j is %s", (text, reading) => {
  expect(compact(readTime(text, { planYear, deadline: true })?.period)).toBe(reading);
});

test.each([
  ["tháng 9", "2024-09-01/2024-09-30"],
  ["tháng 5", "2025-05-01/2025-05-31"],
  ["15/01", "2025-01-15/2025-01-15"],
  ["01/8", "2024-08-01/2024-08-01"],
  ["T9-T5", "2024-09-01/2025-05-31"],
  ["tháng 9 - 5", "2024-09-01/2025-05-31"],
  ["HK1", "2024-09-05/2025-01-15"],
  ["HKII", "2025-01-16/2025-05-31"],
  ["quý I", "2025-01-01/2025-03-31"],
  ["quý III", "2024-07-01/2024-09-30"],
  ["cả năm", "2024-09-05/2025-05-31 continuous"],
  ["trong năm", "2024-09-05/2025-05-31 continuous"],
  ["thường xuyên", "2024-09-05/2025-05-31 continuous"],
  ["hằng tuần", "2024-09-05/2025-05-31 weekly"],
  ["năm 2024", "2024-01-01/2024-12-31"],
  ["trước 01/6", "-/2025-05-31"],
])("in a school year %j is %s", (text, reading) => {
  expect(compact(readTime(text, { planYear: schoolYear, deadline: false })?.period)).toBe(reading);
});

test("the reading names its form in words", () => {
  expect(readTime("trước ngày 01/5", context)?.by).toBe("trước {mốc}");
  expect(readTime("Quý I/2024", context)?.by).toBe("quý {quý}");
  expect(readTime("15/3", context)?.by).toBe("{ngày}/{tháng}/{năm}");
});

test.each([
  ["ngày 28/3", "2024-03-28"],
  ["28 tháng 3 năm 2025", "2025-03-28"],
  ["8 giờ ngày 28/9", "2024-09-28"],
  ["tháng 3", null],
  ["15/3 - 20/3", null],
  ["31/4", null],
])("readDay(%j) is %s", (text, date) => {
  expect(readDay(text, planYear)?.date ?? null).toBe(date);
});
