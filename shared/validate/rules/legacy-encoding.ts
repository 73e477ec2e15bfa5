import { defineRule } from "../define-rule";

const names: Readonly<Record<string, string>> = { tcvn3: "TCVN3 (.VnTime)", vni: "VNI" };

export const legacyEncoding = defineRule({
  id: "legacy-encoding",
  severity: "info",
  why: "Chữ gõ bằng phông cũ TCVN3 hoặc VNI được đổi sang Unicode khi đọc, nên cần xem lại cho chắc.",
  good: "Công đoàn (Unicode, Times New Roman)",
  bad: "C«ng ®oµn (.VnTime)",
  *check({ structured }) {
    for (const { at, encoding, before, after, taskId } of structured.decoded) {
      yield {
        at,
        taskId,
        params: { encoding, words: after },
        edits: before === after ? [] : [{ source: at, value: after }],
      };
    }
  },
  message: ({ encoding, words }) =>
    `Cột này gõ bằng phông ${names[String(encoding)] ?? "cũ"}, đã được đọc sang Unicode${
      typeof words === "string" && words !== "" ? `, ví dụ “${words.slice(0, 80)}”` : ""
    }. Hãy xem lại, rồi đổi cả cột sang phông Unicode như Times New Roman.`,
  fixTitle: () => "Đổi ô này sang Unicode",
});
