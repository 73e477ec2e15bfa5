import Ajv from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { redact } from "@shared/snapshot/redact";
import type { Snapshot } from "@shared/model/snapshot";
import { readSample, sampleNames } from "../../support/samples";
import { evidence, finding, snapshot, task } from "../../support/snapshot";

const person = "Nguyễn Thị Lan";
const phone = "0901234567";
const identity = "079301012345";
const planted = [
  person,
  "NGUYỄN THỊ LAN",
  "thi-lan",
  phone,
  "0901 234 567",
  "lan@thhs.edu.vn",
  identity,
  "Tết Nguyên đán",
];

/** Names, contact data and prose in every field that cell text can come into. */
const hostile: Snapshot = snapshot({
  source: {
    fileName: `theo doi ${person}.xlsx`,
    tables: [{ sheet: person, range: "A1:J9", role: "tasks", columns: { A: "title" }, confidence: 1 }],
  },
  school: { ...snapshot().school, principal: person },
  tasks: [
    task("so-theo-doi/nguyen-thi-lan/1", {
      title: `Thăm hỏi cô ${person}, ĐT ${phone}`,
      path: [`Việc của ${person.toUpperCase()}`],
      lead: [person, "Công đoàn"],
      partners: [`cô ${person} (VT)`],
      timeText: "sau Tết Nguyên đán",
      result: `Đã thăm ${person}`,
      notes: `gọi 0901 234 567, CCCD ${identity}`,
      source: { sheet: person, cell: "B3" },
      cells: { title: { sheet: person, cell: "B3" } },
      status: "done",
    }),
    task("t2", { parentId: "so-theo-doi/nguyen-thi-lan/1", title: `Gửi thư lan@thhs.edu.vn` }),
  ],
  evidence: [
    evidence("m/nguyen-thi-lan", "so-theo-doi/nguyen-thi-lan/1", {
      text: `Biên bản số 05/BB-THHS ngày 12/01/2024 về việc của ${person}`,
      number: "05",
      symbol: "BB-THHS",
      date: "2024-01-12",
      link: `file:///C:/Users/${person}/bb.docx`,
      source: { sheet: person, cell: "J3" },
    }),
  ],
  indicators: [{ code: "A", title: "A", value: 1, unit: "cuộc", sources: [{ sheet: person, cell: "J3" }] }],
  findings: [
    finding("lead-unknown", {
      message: `Không rõ “${person}”`,
      params: { words: person },
      source: { sheet: person, cell: "C3" },
      taskId: "so-theo-doi/nguyen-thi-lan/1",
      evidenceId: "m/nguyen-thi-lan",
      fix: { title: `Sửa ${person}`, edits: [{ source: { sheet: person, cell: "C3" }, value: person }] },
    }),
    finding("task-duplicate", {
      message: person,
      params: { words: `Thăm hỏi cô ${person}, ĐT ${phone}`, sheet: person, cell: "B3" },
    }),
  ],
  leftOver: [{ source: { sheet: person, cell: "B9" }, reason: "Hàng tổng" }],
  report: {
    kind: "nam",
    from: "2023-11-01",
    to: "2024-10-31",
    signerName: person,
    narratives: { "I.1": `Nhờ ${person}` },
    recipients: [`Cô ${person}`, "Phòng GD&ĐT"],
    acknowledged: [`overdue ${person}!B3`],
  },
});

test("what is taken out stands nowhere in the file", () => {
  const text = JSON.stringify(redact(hostile));
  expect(planted.filter((words) => JSON.stringify(hostile).includes(words)).length).toBeGreaterThan(6);
  for (const words of planted) expect(text).not.toContain(words);
});

test("what figures need stays, and places stay told apart", () => {
  const redacted = redact(hostile);
  expect(redacted.redacted).toBe(true);
  const [first, second] = redacted.tasks;
  expect(first?.lead).toEqual(["cá nhân", "Công đoàn"]);
  expect(first?.title).toBe("Thăm hỏi cô cá nhân, ĐT …");
  expect(second?.parentId).toBe(first?.id);
  expect(redacted.evidence[0]?.taskId).toBe(first?.id);
  expect(redacted.evidence[0]?.text).toBe("Biên bản số 05/BB-THHS ngày 12/01/2024");
  expect(redacted.findings[0]).toMatchObject({ taskId: first?.id, evidenceId: redacted.evidence[0]?.id, fix: null });
  expect(redacted.findings[0]?.message).toContain("Chưa nhận ra bộ phận hoặc người chủ trì.");
  expect(redacted.findings[1]?.message).toContain("Thăm hỏi cô cá nhân");
  expect(redacted.report?.acknowledged).toEqual(["overdue cá nhân!B3"]);
});

test("two sheets named after two people stay two sheets", () => {
  const two = snapshot({
    tasks: [
      task("t1", { lead: ["Trần Văn An"], source: { sheet: "Trần Văn An", cell: "B2" } }),
      task("t2", { lead: ["Lê Thị Hoa"], source: { sheet: "Lê Thị Hoa", cell: "B2" } }),
    ],
  });
  expect(redact(two).tasks.map(({ source }) => source.sheet)).toEqual(["cá nhân", "cá nhân (2)"]);
});

test.each([
  ["BGH", "Ban giám hiệu"],
  ["Công đoàn", "Công đoàn"],
  ["Toàn trường", "Toàn trường"],
  ["Tổ 4-5", "Tổ 4-5"],
  ["Lớp 5A", "Lớp 5A"],
  ["Nhóm khéo tay", "cá nhân"],
  ["Thầy Bảo", "cá nhân"],
])("lead %s becomes %s", (lead, kept) => {
  expect(redact(snapshot({ tasks: [task("t1", { lead: [lead] })] })).tasks[0]?.lead).toEqual([kept]);
});

test.each(sampleNames)("%s: redacted once is redacted for good, and the schema accepts it", (name) => {
  const { snapshot: whole } = readSample(name);
  const once = redact(whole);
  expect(redact(once)).toEqual(once);
  const path = fileURLToPath(new URL("../../fixtures/snapshot.schema.json", import.meta.url));
  const schema = JSON.parse(readFileSync(path, "utf8")) as object;
  const accepts = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  expect(accepts(JSON.parse(JSON.stringify(once))) || accepts.errors).toBe(true);
  for (const { result, notes, timeText } of once.tasks) expect([result, notes, timeText]).toEqual([null, null, null]);
  expect(once.tasks.length).toBe(whole.tasks.length);
});
