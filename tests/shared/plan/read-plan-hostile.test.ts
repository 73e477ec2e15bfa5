import fc from "fast-check";
import { expect, test } from "vitest";
import { documentOfText } from "@shared/plan/read/plain-text";
import { readPlan, readPlanText } from "@shared/plan/read-plan";

const head = "I. NHIỆM VỤ\n1. Tuyên truyền\n- Tổ chức họp.\n- ";
const long = 10_000;

test.each([
  ["one word", "a".repeat(long)],
  ["a word behind a comma", `Tổ chức,${"a".repeat(long)}`],
  ["words", "tổ chức ".repeat(long / 8)],
  ["numbers", "1".repeat(long)],
  ["dots", ".".repeat(long)],
  ["spaces", `Tổ chức${" ".repeat(long)}họp`],
  ["brackets", "(".repeat(long)],
  ["colons", "chủ trì:".repeat(long / 8)],
  ["citations", "Quyết định số 12/QĐ-".repeat(long / 20)],
  ["symbols", `Quyết định số 12/${"A-".repeat(long / 2)}`],
  ["dates", "trước ngày 01/5, ".repeat(long / 17)],
  ["to whom", "báo cáo về Phòng ".repeat(long / 17)],
  ["capitals", "TRƯỜNG TIỂU HỌC ".repeat(long / 16)],
])("a line of 10,000 letters is read: %s", (_name, line) => {
  const reading = readPlanText(head + line, { year: 2024 });
  expect(reading?.plan.duties[0]?.title).toBe("Tổ chức họp");
});

test("any text is read or is no plan; nothing throws, every row rests on words of it", () => {
  const piece = fc.constantFrom(
    ..."I. NHIỆM VỤ|II. TỔ CHỨC THỰC HIỆN|1. Tuyên truyền|- Tổ chức họp|a) Niêm yết (trước ngày 15/3)|Chủ trì: Công đoàn|Công đoàn:|Báo cáo 6 tháng trước 01/5|KẾ HOẠCH|năm 2024|Nơi nhận:|\u00A0|12/2024|“|)|Luật Tiếp cận thông tin|Quyết định số 12/QĐ-TW và 13/QĐ-TW ngày 32/13/2024".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(piece, fc.constantFrom("\n", "\n\n", " ", ". ", "; ")), { maxLength: 40 }),
      (parts) => {
        const text = parts.flat().join("");
        const document = documentOfText(text);
        const words = document.blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join("\n");
        const plan = readPlan(document, { year: 2024 })?.plan;
        for (const { quote } of [...(plan?.duties ?? []), ...(plan?.groups ?? [])]) expect(words).toContain(quote);
        const ids = (plan?.duties ?? []).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
    { numRuns: 300 },
  );
});
