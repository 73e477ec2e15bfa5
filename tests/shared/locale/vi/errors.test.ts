import { expect, test } from "vitest";
import { errorSentence } from "@shared/locale/vi/errors";
import { UserError } from "@shared/model/host";

test.each([
  ["sổ.xls", "mang đuôi Excel"],
  ["sổ.xlsx", "mang đuôi Excel"],
  ["ghi chú.txt", "là tệp văn bản, không phải sổ Excel"],
  ["bảng.csv", "là tệp văn bản, không phải sổ Excel"],
])("a text file named %s", (file, words) => {
  expect(errorSentence(new UserError("text-file", { file }))).toContain(words);
});
