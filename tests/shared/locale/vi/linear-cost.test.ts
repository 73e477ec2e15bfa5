import { expect, test } from "vitest";
import { effort } from "@shared/text/date-grammar";
import { cleanText } from "@shared/text/clean";
import { fold } from "@shared/text/fold";
import { damagedWords, decodeLegacy } from "@shared/text/legacy-fonts";
import { readEvidence } from "@shared/locale/vi/citations";
import { readDay, readTime } from "@shared/locale/vi/dates";
import { compiledMoments } from "@shared/locale/vi/dates/moments";
import { compiledPhrases } from "@shared/locale/vi/dates/phrases";
import { readPercent } from "@shared/locale/vi/percent";
import { findPersonalData } from "@shared/locale/vi/privacy";
import { readQuantities } from "@shared/locale/vi/quantities";
import { readStatus } from "@shared/locale/vi/statuses";
import { readParties } from "@shared/locale/vi/units";

const planYear = { year: 2024, schoolYear: false };

/** Texts that a careless pattern takes for ever: long runs of one thing, and of nearly right things. */
const seeds = [
  "a",
  " ",
  "-",
  "1",
  "(",
  ")",
  ",",
  ";",
  "/",
  ".",
  "KH ",
  "15/3 ",
  "15/3, ",
  "số ",
  "1/KH-",
  "và ",
  "KH 12, ",
  "https://",
  "h",
  "C:\\",
  "1. ",
  "A-",
  "QĐ-",
  "ngày ",
  "thứ hai ",
  "8h ",
  "3 buổi, ",
  "09",
  "0 9 ",
  "x@",
  "a.",
  "\u00AD",
  "¸",
  "aø",
  "ơ",
  "[H1-1.1-01] ",
  "tháng 3, ",
  "• ",
  "\n",
  "Đ/c ",
  "Lê ",
  "1.000",
  "về ",
  "%",
  "đạt ",
];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  cleanText,
  fold,
  damagedWords,
  decodeLegacy: (text) => decodeLegacy(text, ".VnTime"),
  readTime: (text) => readTime(text, { planYear, deadline: false }),
  readDay: (text) => readDay(text, planYear),
  readStatus: (text) => readStatus(text, { percent: null, planYear }),
  readPercent,
  readParties,
  readQuantities,
  readEvidence: (text) => readEvidence(text, { planYear, link: null }),
  findPersonalData,
};

test("a cell of 10,000 characters tries no pattern of time that a cell of 10 would not", () => {
  const before = effort.patterns;
  readTime("15/3 ".repeat(2000), { planYear, deadline: false });
  expect(effort.patterns).toBe(before);
  readTime("không phải ngày", { planYear, deadline: false });
  // Each phrase once, and the moments once for the one phrase that is nothing but a moment.
  expect(effort.patterns - before).toBe(compiledPhrases.length + compiledMoments.length);
});

/** Regular expressions cannot be counted from outside; a super-linear one on these texts never comes back in time. */
test.each(Object.keys(readers))("%s comes back from every awkward text of 20,000 characters", (name) => {
  const reader = readers[name];
  expect(seeds.length).toBeGreaterThan(30);
  for (const seed of seeds) {
    const long = seed.repeat(Math.ceil(20_000 / seed.length));
    expect(() => reader?.(long), seed).not.toThrow();
    expect(() => reader?.(`${long}!`), seed).not.toThrow();
    expect(() => reader?.(`Kế hoạch số ${long}`), seed).not.toThrow();
  }
});
