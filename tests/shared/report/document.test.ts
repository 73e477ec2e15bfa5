import { describe, expect, test } from "vitest";
import { outline } from "@shared/locale/vi/report-outline";
import type { ReportDocument } from "@shared/model/report";
import type { Snapshot } from "@shared/model/snapshot";
import { defaultPlan } from "@shared/plan";
import { reportDocument, type ReportOptions } from "@shared/report/document";
import { writeDocx } from "@shared/report/docx";
import { ooxmlErrors } from "../../support/ooxml";
import { at, figures, partsOf, reportEvidence, reportInputs, reportSnapshot, reportTask } from "../../support/report";

function textOf(document: ReportDocument, code: string): string {
  const section = document.sections.find((part) => part.code === code);
  return (section?.paragraphs ?? []).map(({ runs }) => runs.map(({ text }) => text).join("")).join("\n");
}

const make = (words: Partial<Snapshot> = {}, options: ReportOptions = {}) =>
  reportDocument(reportSnapshot(words), options);

describe("the outline", () => {
  test("every section is printed, numbered by counting, none left empty", () => {
    const { sections } = make({ tasks: [], evidence: [], indicators: figures({}) });
    expect(sections).toHaveLength(outline.length - 1 + defaultPlan.groups.length);
    expect(sections.map(({ level, number }) => `${level}${number}`).slice(0, 5)).toEqual([
      "1I.",
      "31.",
      "32.",
      "33.",
      "1II.",
    ]);
    for (const { narrative, paragraphs } of sections) expect(paragraphs.length > 0).toBe(narrative !== null);
  });

  test("III.A has the plan's groups in the plan's own titles, numbered from 1 again", () => {
    const groups = make().sections.filter(({ code }) => code.startsWith("III.A."));
    expect(groups.map(({ number }) => number)).toEqual(["1.", "2.", "3.", "4.", "5."]);
    expect(groups[0]?.title).toBe(defaultPlan.groups[0]?.title);
  });

  test("each empty text is a sentence of its own or ……", () => {
    const empties = outline
      .filter(({ content }) => content !== "none" && content !== "results")
      .map(({ empty }) => empty);
    expect(empties.length).toBeGreaterThan(10);
    expect(empties.every((text) => text.length > 0)).toBe(true);
  });

  test("the half-year's and the year's report name their span, their window and what comes next", () => {
    const half = make({ report: { kind: "6-thang", from: "2023-11-01", to: "2024-04-30" } });
    expect(half.title.subject.join(" ")).toMatch(/6 tháng đầu năm 2024$/);
    expect(half.sections.find(({ code }) => code === "V")?.title).toMatch(/6 THÁNG CUỐI NĂM 2024$/);
    expect(half.opening.at(-1)?.runs[0]?.text).toContain("từ ngày 01 tháng 11 năm 2023 đến ngày 30 tháng 4 năm 2024");
    const year = make();
    expect(year.title.subject.join(" ")).toMatch(/năm 2024$/);
    expect(year.sections.find(({ code }) => code === "V")?.title).toMatch(/NĂM 2025$/);
  });
});

describe("results of a group", () => {
  const tasks = [
    reportTask(8, { title: "Tuyên truyền pháp luật", result: "02 buổi,\n96 lượt người." }),
    reportTask(9, { title: "Phát thanh măng non", status: "in-progress", percent: 45, due: "2024-10-20" }),
    reportTask(10, { title: "Treo băng rôn", status: "not-started", due: "2024-09-30", lead: ["Văn thư"] }),
    reportTask(11, { title: "Ngoài kỳ", due: "2024-12-20" }),
  ];
  const document = make({ tasks });

  test("how many, in the state of the day", () => {
    expect(textOf(document, "III.A.1")).toContain(
      "Trong kỳ có 03 nhiệm vụ theo kế hoạch: đã hoàn thành 01, đang thực hiện 01, chưa thực hiện 01.",
    );
  });

  test("what was done, with numbers and the citation in brackets", () => {
    expect(textOf(document, "III.A.1")).toContain(
      "Tuyên truyền pháp luật: 02 buổi; 96 lượt người (Kế hoạch số 8/KH-THTU",
    );
  });

  test("a result that is nothing but status words says no more than the state", () => {
    const only = make({ tasks: [reportTask(8, { title: "Treo băng rôn", result: "Đã thực hiện" })], evidence: [] });
    expect(textOf(only, "III.A.1")).toContain("Treo băng rôn.");
  });

  test("what is late and who leads", () => {
    expect(textOf(document, "III.A.1")).toContain("Treo băng rôn (chủ trì: Văn thư; thời hạn 30/9/2024).");
    expect(textOf(document, "IV.2")).toContain("còn 01 nhiệm vụ quá hạn chưa hoàn thành");
  });

  test("next steps from what is overdue and what comes due, not from what is done", () => {
    const next = textOf(document, "V");
    expect(next.indexOf("Treo băng rôn")).toBeLessThan(next.indexOf("Phát thanh măng non"));
    expect(next).not.toContain("Tuyên truyền pháp luật");
  });

  test("words point at their cells", () => {
    const runs =
      document.sections.find(({ code }) => code === "III.A.1")?.paragraphs.flatMap(({ runs: own }) => own) ?? [];
    expect(runs.find(({ text }) => text === "Tuyên truyền pháp luật")?.sources).toEqual([at("B8")]);
    expect(runs.find(({ text }) => text.includes("96 lượt người"))?.sources).toEqual([at("G8")]);
    expect(runs.find(({ text }) => text.startsWith("Kế hoạch số 8"))?.sources).toEqual([at("J8")]);
  });

  test("a long list stops and names the appendix", () => {
    const many = make({ tasks: Array.from({ length: 40 }, (_, row) => reportTask(row + 8)), evidence: [] });
    expect(textOf(many, "III.A.1")).toContain("và 28 nội dung khác theo Phụ lục II kèm theo.");
  });
});

describe("figures", () => {
  test("nothing said is …… and Còn thiếu, never zero", () => {
    const document = make({ indicators: figures({ F02: 3 }) });
    expect(textOf(document, "III.A.5")).toContain("tổng số đơn tiếp nhận 03 đơn (khiếu nại: ……; tố cáo: ……;");
    expect(document.missing.filter(({ kind }) => kind === "figure").map(({ code }) => code)).toContain("F03");
    const text = JSON.stringify(document.appendices[0]?.table.rows);
    expect(text).toContain('"text":"……","value":null');
  });

  test("a stated zero is said in words", () => {
    expect(textOf(make({ indicators: figures({ F02: 0 }) }), "III.A.5")).toContain(
      "không tiếp nhận đơn khiếu nại, tố cáo, kiến nghị, phản ánh.",
    );
  });

  test("shares: a comma and at most two decimals; none that makes no sense", () => {
    expect(textOf(make({ indicators: figures({ E04: 1, E05: 54, E06: 53 }) }), "III.B.3")).toContain(
      "giải quyết, trả lời 53/54 ý kiến, đạt 98,15%.",
    );
    expect(textOf(make({ indicators: figures({ E05: 3, E06: 4 }) }), "III.B.3")).not.toContain("đạt");
  });

  test("a typed figure stands over the counted one and is marked", () => {
    const document = make({ report: { ...reportInputs, typedIndicators: { B01: 7, Q01: 30 } } });
    expect(document.figures.find(({ code }) => code === "B01")).toMatchObject({ value: 7, how: "typed", counted: 2 });
    expect(textOf(document, "I.1")).toBe("Nhà trường có 30 lớp với …… học sinh.");
    expect(JSON.stringify(document.appendices[0])).toContain("Nhà trường nhập");
  });

  test("a recurring task's figure is marked as running", () => {
    const tasks = [reportTask(8, { recurrence: "weekly", due: "2024-12-31", timeText: "Hằng tuần" })];
    const document = make({ tasks, indicators: figures({ E01: 11 }) });
    expect(document.figures.find(({ code }) => code === "E01")?.running).toBe(true);
    expect(JSON.stringify(document.appendices[0])).toContain("Lũy kế đến 15/10/2024");
  });

  test("since the last report: what changed, in the appendix if wished", () => {
    const lastReport = { kind: "6-thang", to: "2024-04-30", figures: { B01: 1, B02: 96, E01: null } };
    const document = make({}, { lastReport, printChanges: true });
    expect(document.changes).toEqual([
      { code: "B01", title: "Số cuộc quán triệt, tuyên truyền, phổ biến", before: 1, now: 2 },
    ]);
    expect(document.appendices[0]?.table.columns.map(({ header }) => header)).toContain("Kỳ báo cáo trước");
    expect(make({}, { lastReport }).appendices[0]?.table.columns).toHaveLength(6);
  });
});

describe("the clerk's own words", () => {
  test("stand in place of the proposal, which is kept beside them", () => {
    const narratives = { "IV.2": "Còn chậm.\n- Thiếu ảnh", opening: "Thực hiện Công văn số 1." };
    const document = make({ report: { ...reportInputs, narratives } });
    const section = document.sections.find(({ code }) => code === "IV.2");
    expect(section?.paragraphs.map(({ style }) => style)).toEqual(["body", "item"]);
    expect(section?.narrative?.own).toBe(true);
    expect(section?.narrative?.proposed).toContain("chưa hoàn thành");
    expect(document.opening[0]?.runs[0]?.text).toBe("Thực hiện Công văn số 1.");
  });

  test("a plan of another school is not cited as this one's", () => {
    const { school } = reportSnapshot();
    expect(make().opening[0]?.runs[0]?.text).toContain("Kế hoạch số 920/KH-GDĐT");
    const other = make({ school: { ...school, name: "Trường Tiểu học Khác" } });
    expect(other.opening[0]?.runs[0]?.text).toBe(
      "Trường Tiểu học Khác báo cáo kết quả thực hiện công tác dân vận của chính quyền và thực hiện dân chủ ở cơ sở năm 2024 như sau:",
    );
  });
});

describe("privacy", () => {
  const tasks = [
    reportTask(8, { lead: ["Lê Thị Kim Ngân"], status: "in-progress", due: "2024-09-30", title: "Gọi 0912 345 678" }),
  ];
  test("no person, no phone number anywhere in the file, unless the clerk says so", async () => {
    const snapshot = reportSnapshot({
      tasks,
      evidence: [
        reportEvidence(8, { text: "Ảnh C:\\Users\\VanThu\\a.jpg", number: null, symbol: null, kind: "hinh-anh" }),
      ],
    });
    const text = Object.values(partsOf(await writeDocx(reportDocument(snapshot)))).join("");
    expect(text).not.toMatch(/Kim Ngân|0912|VanThu/);
    expect(text).toContain("cá nhân được phân công");
    const open = JSON.stringify(reportDocument(snapshot, { showNames: true, showContacts: true }));
    expect(open).toMatch(/Kim Ngân/);
    expect(open).toMatch(/0912 345 678/);
  });
});

describe("bad input gives a report that says so", () => {
  test("no tasks in the window", async () => {
    const document = make({ tasks: [reportTask(8, { due: "2030-01-01" })], evidence: [] });
    expect(textOf(document, "III")).toContain("không có nhiệm vụ nào đến hạn hoặc hoàn thành");
    const bytes = await writeDocx(document);
    expect(partsOf(bytes)["word/document.xml"]).toContain("sổ theo dõi chưa ghi minh chứng nào");
    expect(await ooxmlErrors(bytes, "docx")).toEqual([]);
  });

  test("tasks without any date are told, not dropped in silence", () => {
    const document = make({ tasks: [reportTask(8, { due: null })] });
    expect(JSON.stringify(document.appendices[1]?.notes)).toContain("Theo dõi!B8");
    expect(document.missing.map(({ code }) => code)).toContain("undated");
  });

  test("a 30,000-character result is cut, and the cell named", () => {
    const tasks = [reportTask(8, { result: "chữ ".repeat(7_500) })];
    const document = make({ tasks });
    const cells = document.appendices[1]?.table.rows.flatMap((row) => (row.kind === "cells" ? row.cells : [])) ?? [];
    expect(Math.max(...cells.map(({ text }) => text.length))).toBeLessThan(1_100);
    expect(cells.some(({ text }) => text.endsWith("… (xem ô Theo dõi!G8)"))).toBe(true);
    expect(textOf(document, "III.A.1").length).toBeLessThan(2_000);
  });

  test("5,000 evidence rows are all printed", async () => {
    const evidence = Array.from({ length: 5_000 }, (_, index) => reportEvidence(8, { id: `e${index}` }));
    const xml = partsOf(await writeDocx(make({ evidence })))["word/document.xml"] ?? "";
    expect(xml.match(/<w:tr>/g)?.length).toBeGreaterThan(5_000);
  });

  test("control characters and lone surrogates never reach the file", async () => {
    const tasks = [reportTask(8, { title: "Họp\u0001 \uD800<&>\u000B" })];
    const bytes = await writeDocx(make({ tasks }));
    expect(partsOf(bytes)["word/document.xml"]).toContain("Họp &lt;&amp;&gt;");
    expect(await ooxmlErrors(bytes, "docx")).toEqual([]);
  });

  test("a snapshot without report inputs takes the window that the day calls for", () => {
    expect(make({ report: null })).toMatchObject({
      kind: "nam",
      window: { from: "2023-11-01", to: "2024-10-31", due: "2024-10-31" },
    });
    expect(make({ report: null, asOf: "2024-03-01" }).kind).toBe("6-thang");
  });

  test("nothing is shared or changed: equal snapshots give equal documents", () => {
    expect(make()).toEqual(make());
  });
});
