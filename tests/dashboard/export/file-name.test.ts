import { expect, test } from "vitest";
import { asciiName } from "../../../dashboard/export/file-name";

test.each([
  [["Trường TH Tạ Uyên", "Tổng quan", "2024-10-15"], "truong-th-ta-uyen-tong-quan-2024-10-15"],
  [["../../etc", "a/b"], "etc-a-b"],
  [["漢字"], "so-dan-van"],
  [[""], "so-dan-van"],
])("%j → %s", (parts, name) => {
  expect(asciiName(...parts)).toBe(name);
});
