import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { UserError } from "@shared/model/host";
import { openPlan } from "@shared/hosts/open-plan";
import { errorSentence } from "@shared/locale/vi/errors";
import { readPlan } from "@shared/plan/read-plan";
import { cell, deleted, docx, inserted, listed, paragraph, row, run, table, textBox } from "../../support/docx";

const open = (...body: readonly string[]) => openPlan(docx(...body), "ke-hoach.docx");
const lines = (...body: readonly string[]) =>
  open(...body).blocks.map((block) => (block.kind === "paragraph" ? [block.label, block.text] : block.rows));

test("list numbers are counted as Word shows them", () => {
  expect(
    lines(
      listed(1, 0, "Mục đích"),
      listed(1, 0, "Nhiệm vụ"),
      listed(1, 1, "Tuyên truyền"),
      listed(1, 2, "Họp"),
      listed(1, 2, "Viết bài"),
      listed(1, 3, "ảnh"),
      listed(1, 1, "Công khai"),
      listed(1, 2, "Niêm yết"),
      listed(2, 0, "Một"),
      listed(2, 1, "Một một"),
      listed(3, 0, "Ba"),
    ).map(([label]) => label),
  ).toEqual(["I.", "II.", "1.", "a)", "b)", "-", "2.", "a)", "1.", "1.1.", "III."]);
});

test("a style brings its list, also over the style it is based on", () => {
  const styled = (name: string) => paragraph("Mục", `<w:pStyle w:val="${name}"/>`);
  expect(lines(styled("Muc"), styled("MucCon"), styled("MucCon")).map(([label]) => label)).toEqual(["I.", "1.", "2."]);
});

test("tracked changes: what was inserted counts, what was deleted is gone, both are said", () => {
  const document = open(`<w:p>${run("Tổ chức ")}${deleted("họp")}${inserted(run("đối thoại"))}</w:p>`);
  expect(document.blocks).toEqual([{ kind: "paragraph", text: "Tổ chức đối thoại", label: null, bold: false }]);
  expect(document.remarks.map(({ code, count }) => [code, count])).toEqual([
    ["deleted-text", 1],
    ["inserted-text", 1],
  ]);
});

test("a text box is read once, behind its paragraph", () => {
  const document = open(`<w:p>${run("Trước")}${textBox("Trong khung")}</w:p>`, paragraph("Sau"));
  expect(document.blocks.map((block) => block.kind === "paragraph" && block.text)).toEqual([
    "Trước",
    "Trong khung",
    "Sau",
  ]);
  expect(document.remarks.map(({ code }) => code)).toEqual(["text-box"]);
});

test("tables keep their rows, merged cells stand once; one column is only a frame", () => {
  expect(lines(table(row(cell("STT"), cell("Nội dung")), row(cell("I. Tuyên truyền", 2))))).toEqual([
    [
      ["STT", "Nội dung"],
      ["I. Tuyên truyền", ""],
    ],
  ]);
  expect(lines(table(row(cell("Một\nHai"))))).toEqual([
    [null, "Một"],
    [null, "Hai"],
  ]);
});

test("a line break begins a paragraph, a tab is a space, an unbreakable hyphen a hyphen", () => {
  expect(
    lines(
      "<w:p><w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>năm</w:t><w:tab/><w:t>2024</w:t><w:noBreakHyphen/><w:t>2025</w:t></w:r></w:p>",
    ),
  ).toEqual([
    [null, "KẾ HOẠCH"],
    [null, "năm 2024-2025"],
  ]);
});

test("plain text is a plan document too", () => {
  expect(openPlan(strToU8("I. NHIỆM VỤ\nTổ chức họp."), "a.txt").blocks).toHaveLength(2);
});

const ole = (name: string) => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(name).forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 512 + 2 * index));
  return bytes;
};

test.each([
  ["a PDF", strToU8("%PDF-1.7 …"), "pdf-plan"],
  ["an old .doc", ole("WordDocument"), "old-doc"],
  ["an encrypted document", ole("EncryptedPackage"), "encrypted"],
  ["an RTF", strToU8("{\\rtf1 abc}"), "not-a-document"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), "not-a-document"],
  ["nothing", new Uint8Array(), "not-a-document"],
  ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "not-a-document"],
  ["a document cut off", docx(paragraph("Tổ chức họp")).slice(0, 400), "truncated"],
])("%s is one clear sentence", (_name, bytes, code) => {
  let error: unknown = null;
  try {
    openPlan(bytes, "ke-hoach.docx");
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).code).toBe(code);
  expect(errorSentence(error as UserError)).toMatch(/ke-hoach\.docx.*Hãy /s);
});

test("a document that is no plan gives none", () => {
  expect(readPlan(open(paragraph("Kính gửi các em học sinh"), paragraph("Chúc mừng năm mới")))).toBeNull();
  expect(readPlan(open())).toBeNull();
});

test("paragraphs that a PDF broke at the ends of lines are joined", () => {
  const reading = readPlan(
    open(
      paragraph("KẾ HOẠCH"),
      paragraph("công tác dân vận năm 2024"),
      paragraph("I. NHIỆM VỤ"),
      paragraph("1. Tuyên truyền"),
      paragraph("Tổ chức thực hiện Chỉ thị số 05-CT/TW ngày 15 tháng"),
      paragraph("5 năm 2016 của Bộ Chính trị về"),
      paragraph("học tập và làm theo Bác."),
    ),
  );
  expect(reading?.plan.title).toBe("Kế hoạch công tác dân vận năm 2024");
  expect(reading?.plan.duties.map(({ quote }) => quote)).toEqual([
    "Tổ chức thực hiện Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị về học tập và làm theo Bác.",
  ]);
  expect(reading?.plan.citations[0]?.date).toBe("2016-05-15");
});

test("200 pages are read in one pass", () => {
  const pages = Array.from({ length: 4000 }, (_, index) =>
    paragraph(`- Tổ chức việc thứ ${String(index)} trong trường học.`),
  );
  const document = open(paragraph("I. NHIỆM VỤ"), paragraph("1. Tuyên truyền"), ...pages);
  const reading = readPlan(document, { year: 2024 });
  expect(reading?.plan.duties).toHaveLength(4000);
});
