import type { CellRef } from "../../model/cell";
import { valueOf } from "../../model/reading";
import type { Party, Task } from "../../model/task";
import { findPersonalData, mayHoldPersonalData, type PersonalDataKind } from "../../locale/vi/privacy";
import { oncePerCell } from "../context";
import { defineRule } from "../define-rule";
import { remarksOf } from "../remarks";

const names: Readonly<Record<PersonalDataKind, string>> = {
  phone: "số điện thoại",
  email: "địa chỉ thư điện tử",
  identity: "số căn cước",
  account: "số tài khoản ngân hàng",
};

/** Every text of a task with its cell. */
function textsOf(task: Task): readonly { readonly text: string; readonly at: CellRef }[] {
  const parties = [task.lead, task.partners].flatMap((reading) =>
    reading.at === null
      ? []
      : (valueOf(reading) ?? []).map(({ name }) => ({ text: name, at: reading.at ?? task.titleAt })),
  );
  return [{ text: task.title, at: task.titleAt }, ...parties, ...remarksOf(task)];
}

const mayHold = ({ text }: { readonly text: string }): boolean => mayHoldPersonalData(text);
const mayBe = ({ name }: Party): boolean => mayHoldPersonalData(name);

/** Without one of these there is no need to list the texts of a task. */
const taskMayHold = ({ title, result, notes, lead, partners }: Task): boolean =>
  mayHoldPersonalData(title) ||
  result.some(mayHold) ||
  notes.some(mayHold) ||
  (valueOf(lead)?.some(mayBe) ?? false) ||
  (valueOf(partners)?.some(mayBe) ?? false);

export const personalData = defineRule({
  id: "personal-data",
  severity: "warning",
  why: "Sổ được gửi lên cấp trên, nên không ghi số điện thoại, thư điện tử, số căn cước hay tài khoản của ai.",
  good: "Đã trao đổi với cha mẹ học sinh",
  bad: "Người gửi: bà H., ĐT 0912 345 678",
  *check({ tasks, evidence }) {
    const seen = oncePerCell();
    for (const task of tasks.filter(taskMayHold)) {
      for (const { text, at } of textsOf(task)) {
        const [found] = findPersonalData(text);
        if (found && !seen(at)) yield { at, task, params: { kind: found.kind } };
      }
    }
    for (const row of evidence.filter(mayHold)) {
      const [found] = findPersonalData(row.text);
      if (found && !seen(row.source)) yield { at: row.source, evidence: row, params: { kind: found.kind } };
    }
  },
  message: ({ kind }) =>
    `Ô này có ${names[kind as PersonalDataKind] ?? "dữ liệu cá nhân"}. Hãy bỏ thông tin liên hệ của cá nhân khỏi sổ trước khi gửi đi.`,
});
