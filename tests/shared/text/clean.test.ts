import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText, oneLine } from "@shared/text/clean";

test.each([
  ["công\u00A0tác", "công tác"],
  ["công ta\u0301c", "công tác"],
  ["Đ\u0101i".normalize("NFD"), "Đāi"],
  ["zero\u200Bwidth\uFEFF", "zerowidth"],
  ["ba\r\ndòng\rmột\u2028bốn", "ba\ndòng\nmột\nbốn"],
  ["Ðã", "Đã"],
  ["ê\u0301", "ế"],
  ["tab\tstop", "tab stop"],
  ["bell\u0007", "bell"],
])("%j is cleaned to %j", (raw, clean) => {
  expect(cleanText(raw)).toBe(clean);
});

test("one line has single spaces and no ends", () => {
  expect(oneLine("  Nội dung\n công   việc ")).toBe("Nội dung công việc");
});

test("cleaning twice is cleaning once, and the result is NFC", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = cleanText(text);
      expect(cleanText(once)).toBe(once);
      expect(once.normalize("NFC")).toBe(once);
    }),
  );
});

const vietnamese = fc
  .array(fc.constantFrom("Nguyễn", "trường", "Đặng", "kế hoạch", "hòa", "ủy", "12/KH-THTU", "\n", " ", "(", "ước"), {
    maxLength: 12,
  })
  .map((words) => words.join(" "));

test("composed and decomposed text come out the same", () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(cleanText(text.normalize("NFD"))).toBe(cleanText(text));
    }),
  );
});
