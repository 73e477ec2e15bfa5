import { expect, test } from "vitest";
import { severityCounts, severityWords } from "@shared/locale/vi/severity-words";
import { severities } from "@shared/model/finding";
import { sourceFiles, sourceText } from "../../../support/sources";

test("every severity has a word, and no two the same", () => {
  expect(severities.length).toBe(3);
  expect(new Set(severities.map((severity) => severityWords[severity])).size).toBe(3);
});

test("counts in a running text", () => {
  expect(severityCounts({ error: 3, warning: 0, info: 1 })).toBe("3 cần sửa, 0 nên xem, 1 lưu ý");
  expect(severityCounts({ error: 1250, warning: 2, info: 0 }, (count) => count.toLocaleString("de"))).toBe(
    "1.250 cần sửa, 2 nên xem, 0 lưu ý",
  );
});

test("the pane, the dashboard, the sheets and the command take the words from this one table", () => {
  const written = sourceFiles().filter(
    (file) =>
      /^(addin|cli|dashboard|shared\/(locale|report))\//.test(file) &&
      [severityWords.error, severityWords.warning].some((word) => sourceText(file).includes(`"${word}"`)),
  );
  expect(written).toEqual(["shared/locale/vi/severity-words.ts"]);
});
