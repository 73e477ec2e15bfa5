import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldSpelling, toneKey } from "@shared/text/fold";

test.each([
  ["Nội dung\nCÔNG VIỆC:", "noi dung cong viec"],
  ["Tiến độ (%)", "tien do"],
  ["ĐẶNG ƯỚC", "dang uoc"],
  ["  Số/Ký hiệu ", "so ky hieu"],
  ["CB-GV-NV", "cb gv nv"],
  ["–", ""],
])("%j folds to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text.normalize("NFD"))).toBe(folded);
});

test.each([
  ["kỳ", "kì"],
  ["Quý I", "Quí I"],
  ["kỷ luật", "kỉ luật"],
])("%s and %s are one spelling", (first, second) => {
  expect(foldSpelling(first)).toBe(foldSpelling(second));
});

test.each([
  ["hòa", "hoà"],
  ["ủy", "uỷ"],
  ["quý", "qúy"],
  ["khỏe", "khoẻ"],
  ["Thúy", "thuý"],
])("the tone key of %s and %s is one", (first, second) => {
  expect(toneKey(first)).toBe(toneKey(second));
});

test("the tone key keeps tones and letters apart", () => {
  expect(toneKey("ma")).not.toBe(toneKey("má"));
  expect(toneKey("tô")).not.toBe(toneKey("tổ"));
  expect(toneKey("da")).not.toBe(toneKey("đa"));
});

test("folding is idempotent and blind to normal form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
    }),
  );
});

const words = fc
  .array(fc.constantFrom("Nguyễn", "trường", "Đặng", "kế", "hoạch", "ủy", "ước", "Ỷ"), { maxLength: 8 })
  .map((parts) => parts.join(" "));

test("capitals make no difference", () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(fold(text.toUpperCase())).toBe(fold(text));
    }),
  );
});
