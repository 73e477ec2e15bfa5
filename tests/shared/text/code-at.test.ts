import { expect, test } from "vitest";
import { codeAt } from "@shared/text/code-at";

test("the code at each place of a text, whatever the text was made of", () => {
  for (const text of ["Đã xong", "plain", `${"a".repeat(20)}đ`, "một dòng rất dài".slice(3), "😀"]) {
    expect(Array.from({ length: text.length + 1 }, (_, at) => codeAt(text, at))).toEqual(
      Array.from({ length: text.length + 1 }, (_, at) => text.charCodeAt(at)),
    );
  }
});
