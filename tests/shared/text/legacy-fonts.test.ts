import fc from "fast-check";
import { expect, test } from "vitest";
import { damagedWords, decodeLegacy, encodingOfFont } from "@shared/text/legacy-fonts";
import { tcvn3Letters, vniLetters } from "@shared/text/legacy-maps";

test.each([
  ["Tr\u00ADêng TiÓu häc T¹ Uyªn", ".VnTime", "Trường Tiểu học Tạ Uyên", "tcvn3"],
  ["Tröôøng Tieåu hoïc Taï Uyeân", "VNI-Times", "Trường Tiểu học Tạ Uyên", "vni"],
  ["ng\u00ADêi phô tr¸ch, thêi h¹n, minh chøng", ".VnArial", "người phụ trách, thời hạn, minh chứng", "tcvn3"],
  ["ngöôøi phuï traùch, thôøi haïn, minh chöùng", "VNI-Helve", "người phụ trách, thời hạn, minh chứng", "vni"],
  ["ng\u00ADêi phô tr¸ch", ".VnTimeH", "NGƯỜI PHỤ TRÁCH", "tcvn3"],
  ["ban giam hieu", ".VnTimeH", "BAN GIAM HIEU", "tcvn3"],
  // The font lies: the text itself tells.
  ["§· hoµn thµnh", "Arial", "Đã hoàn thành", "tcvn3"],
  ["Ñaõ hoaøn thaønh", null, "Đã hoàn thành", "vni"],
  ["Häp mÆt", "Times New Roman", "Họp mặt", "tcvn3"],
  ["Tröôøng Tieåu hoïc", ".VnTime", "Trường Tiểu học", "vni"],
  ["05 ¶nh; KÕ ho¹ch sè 33/KH-THTU ngµy 01/3/2024", null, "05 ảnh; Kế hoạch số 33/KH-THTU ngày 01/3/2024", "tcvn3"],
  ["HOÏC KYØ", "Arial", "HỌC KỲ", "vni"],
])("%j in %s is %s", (raw, font, text, encoding) => {
  expect(decodeLegacy(raw, font)).toEqual({ text, encoding });
});

test.each([
  ["Trường", ".VnTime"],
  ["Báo cáo", ".VnTime"],
  ["Báo cáo", "Arial"],
  ["STT", ".VnTimeH"],
  ["quý II", ".VnTime"],
  ["Café", "Arial"],
  ["· ban giam hieu", "Arial"],
  ["5m², 30°C, ½", "Calibri"],
  ["Tham luáûn vãö viãûc ”Thæûc hiãûn Quy chãú dán chuí cå såí", "Arial"],
  ["", ".VnTime"],
])("%j in %s stays as it is", (raw, font) => {
  expect(decodeLegacy(raw, font)).toBeNull();
});

test("fonts tell their code", () => {
  expect(encodingOfFont(".VnTimeH")).toBe("tcvn3");
  expect(encodingOfFont("VNI-Times")).toBe("vni");
  expect(encodingOfFont("Times New Roman")).toBeNull();
  expect(encodingOfFont(null)).toBeNull();
});

test.each([
  ["tr-ờng", ["tr-ờng"]],
  ["Các bớc, nớc và hớng dẫn", ["bớc", "nớc", "hớng"]],
  ["Ho\uFFFDt động", ["Ho\uFFFDt"]],
  ["Các trường, các bước, người thợ, hợp đồng", []],
  ["T3-Ước", []],
])("damage in %j: %j", (text, words) => {
  expect(damagedWords(text)).toEqual(words);
});

const sentence = fc
  .array(
    fc.constantFrom(
      "trường",
      "tiểu",
      "học",
      "kế",
      "hoạch",
      "người",
      "phụ",
      "trách",
      "đã",
      "hoàn",
      "thành",
      "được",
      "việc",
    ),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((words) => words.join(" "));

const encode = (text: string, letters: ReadonlyMap<string, string>): string => {
  const back = new Map([...letters].map(([typed, letter]) => [letter, typed]));
  return [...text].map((letter) => back.get(letter) ?? letter).join("");
};

test("what a legacy font typed is decoded to what was meant, with the font and without", () => {
  fc.assert(
    fc.property(sentence, fc.constantFrom("font", "none"), (text, font) => {
      // One word over and over may be a word of both codes ("phụ", typed as "phô"): only the font can tell.
      fc.pre(font === "font" || new Set(text.split(" ")).size > 1);
      const tcvn3 = encode(text, tcvn3Letters);
      const vni = encode(text, vniLetters);
      expect(decodeLegacy(tcvn3, font === "font" ? ".VnTime" : null)?.text ?? tcvn3).toBe(text);
      expect(decodeLegacy(vni, font === "font" ? "VNI-Times" : null)?.text ?? vni).toBe(text);
    }),
  );
});

test("decoding what is decoded changes nothing", () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const once = decodeLegacy(encode(text, tcvn3Letters), ".VnTime")?.text ?? text;
      expect(decodeLegacy(once, ".VnTime")).toBeNull();
    }),
  );
});
