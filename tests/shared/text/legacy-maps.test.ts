import { expect, test } from "vitest";
import { tcvn3Letters, vniLetters } from "@shared/text/legacy-maps";

const toned = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";

test("TCVN3 has a code for each lower-case letter, VNI for each letter in both cases", () => {
  const tcvn3 = new Set(tcvn3Letters.values());
  const vni = new Set(vniLetters.values());
  expect([...toned].filter((letter) => !tcvn3.has(letter))).toEqual([]);
  expect([...toned, ...toned.toUpperCase()].filter((letter) => !vni.has(letter))).toEqual([]);
  expect(tcvn3Letters.size).toBe(74);
});

test("the codes that are met most", () => {
  expect(tcvn3Letters.get("\u00AD")).toBe("ư");
  expect(tcvn3Letters.get("¸")).toBe("á");
  expect(vniLetters.get("öô")).toBeUndefined();
  expect(vniLetters.get("ôø")).toBe("ờ");
  expect(vniLetters.get("aØ")).toBe("à");
  expect(vniLetters.get("Ñ")).toBe("Đ");
});
