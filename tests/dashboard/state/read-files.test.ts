import { expect, test } from "vitest";
import { UserError } from "@shared/model/host";
import { serializeSnapshot } from "@shared/snapshot/parse";
import { mergeSnapshots, readFiles } from "../../../dashboard/state/read-files";
import { snapshot } from "../../support/snapshot";

const file = (name: string, text: string) => new File([text], name);
const held = snapshot();

test.each([
  ["not JSON", file("a.json", "{"), /không phải là dữ liệu của Sổ Dân vận/],
  ["JSON of something else", file("a.json", "[]"), /không phải là dữ liệu của Sổ Dân vận/],
  ["a later version", file("a.json", `{"schema":"so-dan-van/snapshot@2"}`), /phiên bản mới hơn/],
  ["a workbook where none can be read", file("so.xlsx", ""), /không đọc được sổ Excel “so.xlsx”/],
])("%s: a sentence, no snapshot", async (_, broken, sentence) => {
  const { snapshots, problems } = await readFiles([broken], null);
  expect(snapshots).toEqual([]);
  expect(problems[0]).toMatch(sentence);
});

test("one broken file does not keep the others out; a byte order mark does not matter", async () => {
  const good = file("b.json", `\uFEFF${serializeSnapshot(held)}`);
  const { snapshots, problems } = await readFiles([file("a.json", "x"), good], null);
  expect([snapshots.length, problems.length]).toEqual([1, 1]);
});

test("a workbook goes to the reader that the page was given; a failure is told in Vietnamese, whatever failed", async () => {
  expect((await readFiles([file("so.xlsx", "")], () => Promise.resolve(held))).snapshots).toEqual([held]);
  const damaged = () => Promise.reject(new UserError("damaged", { file: "so.xlsm" }));
  expect((await readFiles([file("so.xlsm", "")], damaged)).problems[0]).toMatch(/^Tệp “so.xlsm” bị hỏng/);
  const defect = () => Promise.reject(new Error("undefined is not a function"));
  expect((await readFiles([file("so.xlsm", "")], defect)).problems[0]).toMatch(/^Không đọc được tệp “so.xlsm”/);
});

test("the same school, day and workbook is held once, the later one", () => {
  const again = snapshot({ leftOver: [{ source: { sheet: "A", cell: "A1" }, reason: "x" }] });
  expect(mergeSnapshots([held, snapshot({ asOf: "2024-04-30" })], [again])).toHaveLength(2);
  expect(mergeSnapshots([held], [again])[0]).toBe(again);
});
