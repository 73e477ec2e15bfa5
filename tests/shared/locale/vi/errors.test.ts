import { expect, test } from "vitest";
import { errorCodes, errorSentence } from "@shared/locale/vi/errors";
import { UserError } from "@shared/model/host";

test.each([
  ["sổ.xls", "mang đuôi Excel"],
  ["sổ.xlsx", "mang đuôi Excel"],
  ["ghi chú.txt", "là tệp văn bản, không phải sổ Excel"],
  ["bảng.csv", "là tệp văn bản, không phải sổ Excel"],
])("a text file named %s", (file, words) => {
  expect(errorSentence(new UserError("text-file", { file }))).toContain(words);
});

const details = { file: "sổ.xlsx", sheet: "Theo dõi", cell: "C12", reason: "hết chỗ", name: "Sổ" };

test.each(errorCodes)("%s is a whole sentence", (code) => {
  expect(errorSentence(new UserError(code, details))).toMatch(/^\p{Lu}[^]*[.]$/u);
  expect(errorSentence(new UserError(code, details))).not.toContain("undefined");
});

test.each([
  "too-large",
  "too-many-cells",
  "too-many-styles",
  "signed",
  "damaged",
  "protected-sheet",
  "sheet-gone",
] as const)("%s of the workbook open in Excel names no file", (code) => {
  expect(errorSentence(new UserError(code))).not.toContain("undefined");
});

test("a cell that holds the formula of others is named, with what to do", () => {
  expect(errorSentence(new UserError("formula-of-others", details))).toMatch(
    /^Ô C12 của trang “Theo dõi” .* Hãy sửa ô này/,
  );
});
