import { isSignatureCell } from "@shared/locale/vi/footers";
import { expect, test } from "vitest";

/** "P. HIỆU TRƯỞNG" was numbered "P." and became a task. */
test.each(["P. HIỆU TRƯỞNG", "KT. HIỆU TRƯỞNG", "P.HIỆU TRƯỞNG", "Q. HIỆU TRƯỞNG", "HIỆU PHÓ"])("%s", (text) => {
  expect(isSignatureCell(text)).toBe(true);
});
