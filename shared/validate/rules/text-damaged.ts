import { oncePerCell } from "../context";
import { defineRule } from "../define-rule";
import { quoted } from "../wording";

export const textDamaged = defineRule({
  id: "text-damaged",
  severity: "warning",
  why: "Chữ bị mất dấu hoặc mất chữ khi đổi phông thì phần mềm không đoán thay người viết.",
  good: "trường",
  bad: "tr-ờng · tr?ờng",
  *check({ structured }) {
    const seen = oncePerCell();
    for (const { at, text } of structured.damaged) if (!seen(at)) yield { at, params: { words: text } };
  },
  message: ({ words }) =>
    `Chữ trong ô này bị hỏng khi đổi phông${quoted(words)}, có chữ đã mất. Hãy gõ lại nội dung ô.`,
});
