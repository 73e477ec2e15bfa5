import { beforeAll, describe, expect, test } from "vitest";
import { reportDocument } from "@shared/report/document";
import { writeDocx } from "@shared/report/docx";
import { ooxmlErrors } from "../../support/ooxml";
import {
  paragraphsOf,
  partsOf,
  reportEvidence,
  reportInputs,
  reportSnapshot,
  reportTask,
  styleOf,
  type PrintedParagraph,
} from "../../support/report";

let bytes: Uint8Array;
let parts: Readonly<Record<string, string>>;
let xml: string;
let styles: string;
let paragraphs: readonly PrintedParagraph[];
const ofStyle = (style: string) => paragraphs.filter((paragraph) => paragraph.style === style);

beforeAll(async () => {
  const snapshot = reportSnapshot({
    report: { ...reportInputs, number: "5", date: "2024-02-05" },
    evidence: [reportEvidence(8), reportEvidence(8, { id: "again", source: { sheet: "Theo dõi", cell: "J9" } })],
  });
  bytes = await writeDocx(reportDocument(snapshot));
  parts = partsOf(bytes);
  xml = parts["word/document.xml"] ?? "";
  styles = parts["word/styles.xml"] ?? "";
  paragraphs = paragraphsOf(xml);
});

describe("the page (domain notes 2.1)", () => {
  test("Microsoft's validator accepts the file", async () => {
    expect(await ooxmlErrors(bytes, "docx")).toEqual([]);
  });

  test("A4 with margins in the decree's ranges, upright and on its side", () => {
    const sizes = [...xml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, attributes]) => attributes ?? "");
    expect(sizes).toHaveLength(4);
    for (const size of sizes) {
      const [width, height] = [/w:w="(\d+)"/, /w:h="(\d+)"/].map((pattern) => Number(pattern.exec(size)?.[1]));
      const side = size.includes('w:orient="landscape"');
      expect([width, height]).toEqual(side ? [16_838, 11_906] : [11_906, 16_838]);
    }
    const margins = [...xml.matchAll(/<w:pgMar ([^>]*)\/>/g)].map(([, attributes]) => attributes ?? "");
    expect(margins).toHaveLength(4);
    const ranges = { top: [1_134, 1_417], bottom: [1_134, 1_417], left: [1_701, 1_984], right: [850, 1_134] };
    for (const margin of margins) {
      for (const [name, [least, most]] of Object.entries(ranges)) {
        const value = Number(new RegExp(`w:${name}="(\\d+)"`).exec(margin)?.[1]);
        expect(value, name).toBeGreaterThanOrEqual(least ?? 0);
        expect(value, name).toBeLessThanOrEqual(most ?? 0);
      }
    }
  });

  test("everything is Times New Roman and black, no legacy font anywhere", () => {
    const all = Object.values(parts).join("\n");
    const faces = [...all.matchAll(/<w:rFonts ([^>]*)>/g)].map(([, attributes]) => attributes ?? "").join(" ");
    const fonts = [...faces.matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]+)"/g)].map(([, name]) => name);
    expect(fonts.length).toBeGreaterThan(10);
    expect(new Set(fonts)).toEqual(new Set(["Times New Roman"]));
    expect(all).not.toMatch(/\.Vn|VNI-/);
  });

  test("page numbers: none on the first page, centred in the top margin on the others, 13 to 14 pt", () => {
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(4);
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.length).toBeGreaterThan(1);
    const numbered = headers.filter(([, part]) => part.includes("PAGE"));
    expect(numbered.length).toBe(4);
    for (const [, part] of numbered) expect(part).toContain('w:pStyle w:val="pageNumber"');
    for (const [, part] of headers.filter(([, part]) => !part.includes("PAGE"))) {
      expect(paragraphsOf(part).map(({ text }) => text)).toEqual([""]);
    }
    expect(styleOf(styles, "pageNumber")).toMatchObject({ align: "center", size: 28, bold: false, italic: false });
  });
});

/** Domain notes 2.2: size range in half-points, weight, slope, place. */
const elements: readonly (readonly [string, number, number, boolean, boolean, string])[] = [
  ["nation", 24, 26, true, false, "center"],
  ["motto", 26, 28, true, false, "center"],
  ["superior", 24, 26, false, false, "center"],
  ["school", 24, 26, true, false, "center"],
  ["number", 26, 26, false, false, "center"],
  ["placeAndDate", 26, 28, false, true, "center"],
  ["title", 26, 28, true, false, "center"],
  ["subject", 26, 28, true, false, "center"],
  ["addressee", 26, 28, false, false, "center"],
  ["body", 26, 28, false, false, "both"],
  ["item", 26, 28, false, false, "both"],
  ["heading1", 26, 28, true, false, "both"],
  ["heading2", 26, 28, true, false, "both"],
  ["heading3", 26, 28, true, false, "both"],
  ["recipientsLabel", 24, 24, true, true, "left"],
  ["recipient", 22, 22, false, false, "left"],
  ["position", 26, 28, true, false, "center"],
  ["signer", 26, 28, true, false, "center"],
  ["appendixNumber", 28, 28, true, false, "center"],
  ["appendixTitle", 26, 28, true, false, "center"],
  ["attached", 26, 28, false, true, "center"],
  ["tableHead", 24, 26, true, false, "center"],
  ["tableLeft", 24, 26, false, false, "left"],
];

describe("the elements (domain notes 2.2)", () => {
  test.each(elements)("%s is of the decree's size, weight and place", (id, least, most, bold, italic, align) => {
    expect(paragraphs.some(({ style }) => style === id)).toBe(true);
    const style = styleOf(styles, id);
    expect(style.size).toBeGreaterThanOrEqual(least);
    expect(style.size).toBeLessThanOrEqual(most);
    expect(style).toMatchObject({ bold, italic, align });
    expect(ofStyle(id).every(({ xml: own }) => !/<w:(b|i|sz|caps)[ /]/.test(own))).toBe(true);
  });

  test("what is in capitals is typed in capitals", () => {
    for (const id of ["nation", "superior", "school", "title", "heading1", "heading2", "position", "appendixTitle"]) {
      const texts = ofStyle(id).map(({ text }) => text);
      expect(texts.length, id).toBeGreaterThan(0);
      for (const text of texts) expect(text).toBe(text.toLocaleUpperCase("vi"));
    }
  });

  test("body: first line 1.27 cm, at least 6 pt between paragraphs, single to one and a half lines", () => {
    const { firstLine, before, line } = styleOf(styles, "body");
    expect(firstLine).toBe(720);
    expect(before).toBeGreaterThanOrEqual(120);
    expect(line).toBeGreaterThanOrEqual(240);
    expect(line).toBeLessThanOrEqual(360);
  });

  test("a heading never stands alone at the foot of a page", () => {
    for (const id of ["heading1", "heading2", "heading3", "lead", "tableHead", "appendixTitle"]) {
      expect(styleOf(styles, id).keepNext, id).toBe(true);
    }
  });
});

describe("what people miss (domain notes 2.3)", () => {
  test("T-1: Kính gửi at the top and Như trên first under Nơi nhận; the file copy last", () => {
    expect(ofStyle("addressee").map(({ text }) => text)).toEqual(["Kính gửi: Phòng Giáo dục và Đào tạo huyện Nhà Bè."]);
    const lines = ofStyle("recipient")
      .map(({ text }) => text)
      .filter((text) => text !== "");
    expect(lines[0]).toBe("- Như trên;");
    expect(lines.slice(0, -1).every((text) => text.endsWith(";"))).toBe(true);
    expect(lines.at(-1)).toBe("- Lưu: VT, CĐ.");
  });

  test("T-2: numbers below ten, days below ten and months 1 and 2 get a zero", () => {
    expect(ofStyle("number").map(({ text }) => text)).toEqual(["Số: 05/BC-THTU"]);
    expect(ofStyle("placeAndDate").map(({ text }) => text)).toEqual(["Nhà Bè, ngày 05 tháng 02 năm 2024"]);
    expect(xml).toContain("ngày 31 tháng 10 năm 2024");
    expect(xml).not.toMatch(/tháng 0[3-9]/);
  });

  test("T-3: without a number and a date the paper leaves room", async () => {
    const draft = paragraphsOf(partsOf(await writeDocx(reportDocument(reportSnapshot())))["word/document.xml"] ?? "");
    expect(draft.find(({ style }) => style === "number")?.text).toMatch(/^Số: {5,}\/BC-THTU$/);
    expect(draft.find(({ style }) => style === "placeAndDate")?.text).toMatch(/^Nhà Bè, ngày {3,}tháng {3,}năm 2024$/);
  });

  test("T-4: the school's short form is a setting", () => {
    const snapshot = reportSnapshot();
    const other = reportDocument({ ...snapshot, school: { ...snapshot.school, symbol: "MGPL" } });
    expect(other.head.number).toMatch(/\/BC-MGPL$/);
  });

  test("T-5: the type's abbreviation stands in a report's symbol", () => {
    expect(ofStyle("number")[0]?.text).toContain("/BC-");
  });

  test("T-6: the superior's line is not bold, the school's is", () => {
    expect(styleOf(styles, "superior").bold).toBe(false);
    expect(styleOf(styles, "school").bold).toBe(true);
  });

  test("T-7: a document is cited in full once, later by kind and number", () => {
    const cited = paragraphs.map(({ text }) => text).filter((text) => text.includes("Kế hoạch số 8/KH-THTU"));
    expect(cited.join("\n").match(/số 8\/KH-THTU ngày 05 tháng 02 năm 2024 về tuyên truyền/g)).toHaveLength(1);
    expect(cited.length).toBeGreaterThan(1);
  });

  test("T-8: rules are borders of indented paragraphs, of the right length", () => {
    const rules = ofStyle("rule");
    expect(rules).toHaveLength(3);
    for (const { xml: own } of rules) {
      expect(own).toContain("<w:bottom");
      expect(Number(/w:left="(\d+)"/.exec(own)?.[1])).toBeGreaterThan(0);
    }
  });

  test("T-9: a superior is known however its tones are placed", () => {
    const snapshot = reportSnapshot();
    const school = { ...snapshot.school, superior: "UỶ BAN NHÂN DÂN HUYỆN NHÀ BÈ" };
    const report = { ...reportInputs, date: "2026-04-25" };
    expect(reportDocument({ ...snapshot, school, report }).missing.map(({ code }) => code)).toContain(
      "school.superior",
    );
  });

  test("T-10: days of dates in capitals rule: no month in words, Nhân dân as the plan writes it", () => {
    expect(ofStyle("heading3").some(({ text }) => text.endsWith("kiến nghị của Nhân dân"))).toBe(true);
  });

  test("T-11: the body names every appendix", () => {
    const body = ofStyle("body")
      .map(({ text }) => text)
      .join("\n");
    for (const number of ["I", "II", "III"]) expect(body).toMatch(new RegExp(`Phụ lục ${number}\\b`));
  });

  test("T-12: header and signature are borderless tables of two columns with a grid", () => {
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    const blocks = tables.filter(
      (table) => /<w:gridCol/.test(table) && (table.match(/<w:gridCol /g) ?? []).length === 2,
    );
    expect(blocks).toHaveLength(2);
    for (const block of blocks) expect(block).not.toMatch(/w:val="single"[^>]*\/><\/w:tcBorders>/);
  });

  test("T-13: hyphens with spaces, never dashes", () => {
    expect(ofStyle("motto").map(({ text }) => text)).toEqual(["Độc lập - Tự do - Hạnh phúc"]);
    expect(paragraphs.map(({ text }) => text).filter((text) => /[\u2013\u2014]/.test(text))).toEqual([]);
  });

  test("T-14: a draft says so on every page, a final report nowhere", async () => {
    const finding = {
      rule: "lead-missing",
      severity: "error" as const,
      message: "",
      params: {},
      source: { sheet: "Theo dõi", cell: "C8" },
      taskId: "t8",
      evidenceId: null,
      fix: null,
    };
    const draft = partsOf(await writeDocx(reportDocument(reportSnapshot({ findings: [finding] }))));
    expect(draft["word/document.xml"]).toContain("DỰ THẢO - CHƯA BAN HÀNH");
    const footers = Object.keys(draft).filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers.length).toBe(8);
    expect(footers.every((name) => draft[name]?.includes("DỰ THẢO"))).toBe(true);
    expect(Object.values(parts).some((part) => part.includes("DỰ THẢO"))).toBe(false);
    const accepted = { ...reportInputs, acknowledged: ["lead-missing Theo dõi!C8"] };
    expect(reportDocument(reportSnapshot({ findings: [finding], report: accepted })).draft).toBe(false);
  });

  test("T-15: room of at least 72 pt for signature and stamp between title and name", () => {
    const signers = ofStyle("signer");
    const empty = signers.slice(0, -1);
    expect(empty.every(({ text }) => text === "")).toBe(true);
    expect((empty.length * styleOf(styles, "signer").size) / 2).toBeGreaterThanOrEqual(70);
    expect(signers.at(-1)?.text).toBe("Lê Văn Hòa");
  });
});

describe("the rest of the form (domain notes 2.5)", () => {
  test("the body ends with ./.", () => {
    const closing = ofStyle("lead").filter(({ text }) => text.startsWith("Trên đây là báo cáo"));
    expect(closing).toHaveLength(1);
    expect(closing[0]?.text).toMatch(/\.\/\.$/);
  });

  test("the signature never stands on a page without words of the report", () => {
    const end = xml.indexOf("Trên đây là báo cáo");
    const kept = paragraphsOf(xml.slice(xml.lastIndexOf("<w:p>", end), xml.indexOf("<w:tbl>", end)));
    expect(kept.map(({ style }) => style)).toEqual(["lead", "spacer"]);
    for (const { style } of kept) expect(styleOf(styles, style ?? "").keepNext).toBe(true);
  });

  test("each appendix: its own section, pages from 1, the line Kèm theo", () => {
    expect(ofStyle("appendixNumber").map(({ text }) => text)).toEqual(["Phụ lục I", "Phụ lục II", "Phụ lục III"]);
    expect(xml.match(/<w:pgNumType [^>]*w:start="1"/g)).toHaveLength(4);
    expect(ofStyle("attached").map(({ text }) => text)).toEqual(
      Array(3).fill("(Kèm theo Báo cáo số 05/BC-THTU ngày 05 tháng 02 năm 2024 của Trường Tiểu học Tạ Uyên)"),
    );
  });

  test("tables repeat their header and split no row; widths fill the page", () => {
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    const wide = tables.filter((table) => table.includes("<w:tblHeader/>"));
    expect(wide).toHaveLength(3);
    for (const table of wide) {
      const rows = table.match(/<w:tr>/g) ?? [];
      expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      const total = grid.reduce((sum, width) => sum + width, 0);
      expect([11_906 - 1_701 - 851, 16_838 - 1_701 - 851]).toContain(total);
    }
  });

  test("deputy: KT. HIỆU TRƯỞNG over PHÓ HIỆU TRƯỞNG", () => {
    const report = { ...reportInputs, forPrincipal: true, signerName: "Trần Thị Hoa" };
    const { signature } = reportDocument(reportSnapshot({ report }));
    expect(signature).toEqual({ positions: ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"], name: "Trần Thị Hoa" });
  });

  test("several addressees stand one a line with ; and a last full stop", async () => {
    const document = reportDocument(reportSnapshot());
    const many = { ...document, addressee: { ...document.addressee, names: ["Ủy ban", "Phòng"] } };
    const printed = paragraphsOf(partsOf(await writeDocx(many))["word/document.xml"] ?? "");
    expect(printed.filter(({ style }) => style === "addresseeLine").map(({ text }) => text)).toEqual([
      "- Ủy ban;",
      "- Phòng.",
    ]);
  });

  test("properties name no author; equal snapshots give equal bytes", async () => {
    expect(parts["docProps/core.xml"]).toContain("<dc:creator></dc:creator>");
    expect(Object.values(parts).join("")).not.toMatch(/Un-named|docx/i);
    const link = reportEvidence(8, { link: "https://thtauyen.hcm.edu.vn/a?b=1&c=2" });
    const linked = reportSnapshot({ tasks: [reportTask(8)], evidence: [link] });
    const [first, second] = [await writeDocx(reportDocument(linked)), await writeDocx(reportDocument(linked))];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    expect(await ooxmlErrors(first, "docx")).toEqual([]);
  });
});
