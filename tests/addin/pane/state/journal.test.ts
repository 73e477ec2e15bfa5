import { expect, test } from "vitest";
import { createJournal } from "../../../../addin/pane/state/journal";

const nothing = async (): Promise<void> => undefined;

test("the newest act is taken back first", async () => {
  const undone: string[] = [];
  const journal = createJournal();
  for (const label of ["một", "hai"]) journal.add(label, async () => void undone.push(label), { edits: false });
  await journal.takeBack();
  expect(undone).toEqual(["hai"]);
  expect(journal.entries()).toEqual([{ id: 1, label: "một" }]);
  await journal.takeBack();
  await journal.takeBack();
  expect(undone).toEqual(["hai", "một"]);
});

test("only edits wait to be saved; one taken back after saving waits again", async () => {
  const journal = createJournal();
  journal.add("chỉ một cột", nothing, { edits: false });
  expect(journal.unsaved()).toBe(false);
  journal.add("sửa", nothing, { edits: true });
  expect(journal.unsaved()).toBe(true);
  await journal.takeBack();
  expect(journal.unsaved()).toBe(false);
  journal.add("sửa", nothing, { edits: true });
  journal.saved();
  expect(journal.unsaved()).toBe(false);
  await journal.takeBack();
  expect(journal.unsaved()).toBe(true);
  journal.clear();
  expect([journal.unsaved(), journal.entries()]).toEqual([false, []]);
});

test("an act that cannot be taken back stays", async () => {
  const journal = createJournal();
  journal.add("sửa", () => Promise.reject(new Error("trang bị khóa")), { edits: true });
  await expect(journal.takeBack()).rejects.toThrow("trang bị khóa");
  expect(journal.entries()).toHaveLength(1);
  expect(journal.unsaved()).toBe(true);
});
