import { splitEvidence } from "@shared/locale/vi/evidence-split";
import { expect, test } from "vitest";

/** "hình ảnh" between two numbered documents stayed in the first one's words. */
test.each([
  ["KH số 09/KH-THAN ngày 05/3/2024, hình ảnh, Biên bản số 04/BB-THAN", 3],
  ["KH 12, ảnh, video và BB 04 ngày 5/6", 4],
  ["KH số 12/KH-THAN về quản lý hình ảnh, video, Biên bản số 04/BB-THAN", 2],
])("%s", (text, count) => {
  expect(splitEvidence(text)).toHaveLength(count);
});
