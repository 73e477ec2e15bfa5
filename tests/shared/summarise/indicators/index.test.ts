import { describe, expect, test } from "vitest";
import { indicatorRows } from "@shared/locale/vi/report-indicators";
import type { RegisterEntry } from "@shared/model/register";
import type { Structured } from "@shared/model/structure";
import { countIndicators } from "@shared/summarise/indicators";
import { at, evidence, structured, task } from "../../../support/structured";

const window = { from: "2023-11-01", to: "2024-10-31", asOf: "2024-10-15" };

function figure(code: string, parts: Partial<Structured>) {
  const found = countIndicators(structured(parts), window).find((indicator) => indicator.code === code);
  return { value: found?.value, cells: found?.sources.map(({ cell }) => cell) };
}

const done = { status: "done" as const, due: "2024-03-31" };

test("codes are unique and every row of the table gives a figure", () => {
  const codes = indicatorRows.map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(40);
  expect(new Set(codes).size).toBe(codes.length);
  expect(countIndicators(structured(), window).map(({ code }) => code)).toEqual(codes);
  for (const { derived } of indicatorRows) {
    for (const code of [...(derived?.plus ?? []), ...(derived?.minus ?? [])]) expect(codes).toContain(code);
  }
});

test("nothing said is not zero", () => {
  expect(
    countIndicators(structured({ tasks: [task({ ...done })] }), window).filter(({ value }) => value !== null),
  ).toEqual([]);
});

describe("counts that results state", () => {
  test("sums over tasks of the window, each with its cell", () => {
    const tasks = [
      task({ row: 6, title: "Tuyên truyền pháp luật", result: "02 buổi, 96 lượt người", ...done }),
      task({ row: 7, title: "Quán triệt Chỉ thị 05", result: "1 buổi; 1.150 lượt học sinh", ...done }),
      task({ row: 8, title: "Tuyên truyền ngoài kỳ", result: "5 buổi", due: "2024-11-30" }),
      task({ row: 9, title: "Mua sắm", result: "7 buổi", ...done }),
    ];
    expect(figure("B01", { tasks })).toEqual({ value: 3, cells: ["I6", "I7"] });
    expect(figure("B02", { tasks })).toEqual({ value: 1246, cells: ["I6", "I7"] });
  });

  test("received and resolved are told apart", () => {
    const tasks = [task({ title: "Giải quyết đơn thư", result: "Nhận 3 đơn, đã giải quyết 2 đơn", ...done })];
    expect(figure("F02", { tasks })).toEqual({ value: 3, cells: ["I6"] });
    expect(figure("F08", { tasks })).toEqual({ value: 2, cells: ["I6"] });
  });

  test("a stated zero is a zero", () => {
    const tasks = [task({ title: "Giải quyết đơn thư", result: "Không có đơn thư khiếu nại, tố cáo", ...done })];
    expect(figure("F02", { tasks })).toEqual({ value: 0, cells: ["I6"] });
    expect(figure("E01", { tasks }).value).toBeNull();
  });

  test("one task tells by its result before its evidence", () => {
    const tasks = [
      task({ row: 6, title: "Đăng bài", result: "08 tin bài", ...done }),
      task({ row: 7, title: "Đăng bài", ...done }),
    ];
    const posts = [6, 7].map((row) => evidence({ row, kind: "bai-viet", quantity: 3, text: "03 bài viết" }));
    expect(figure("B03", { tasks, evidence: posts })).toEqual({ value: 11, cells: ["I6", "J7"] });
  });

  test("latest: the state of the last task of the window, not a sum", () => {
    const tasks = [
      task({ row: 6, title: "Rà soát thủ tục hành chính", result: "06 thủ tục", status: "done", due: "2024-03-15" }),
      task({ row: 7, title: "Niêm yết thủ tục hành chính", result: "08 thủ tục", status: "done", due: "2024-06-15" }),
    ];
    expect(figure("D01", { tasks })).toEqual({ value: 8, cells: ["I7"] });
  });
});

describe("tasks done as events", () => {
  test("only done ones that do not recur", () => {
    const tasks = [
      task({ row: 6, title: "Đối thoại với viên chức", ...done }),
      task({ row: 7, title: "Đối thoại với cha mẹ học sinh", status: "in-progress", due: "2024-05-31" }),
      task({ row: 8, title: "Đối thoại thường kỳ", status: "done", recurrence: "monthly", due: "2024-12-31" }),
    ];
    expect(figure("E04", { tasks })).toEqual({ value: 1, cells: ["B6"] });
  });

  test("models are counted by name only where no number is stated", () => {
    const named = [
      task({ row: 6, title: "Mô hình “Tủ sách”", ...done }),
      task({ row: 7, title: "Mô hình “Cổng trường”", ...done }),
    ];
    expect(figure("C01", { tasks: named })).toEqual({ value: 2, cells: ["B6", "B7"] });
    const stated = task({ row: 8, title: "Đăng ký thi đua “Dân vận khéo”", result: "07 mô hình", ...done });
    expect(figure("C01", { tasks: [...named, stated] })).toEqual({ value: 7, cells: ["I8"] });
  });

  test("a dialogue only mentioned is none", () => {
    const tasks = [task({ title: "Họp cha mẹ học sinh, đối thoại về bán trú", result: "28 cuộc họp", ...done })];
    expect(figure("E04", { tasks }).value).toBeNull();
  });

  test("a stated number is believed before the event", () => {
    const tasks = [task({ title: "Đối thoại", result: "02 hội nghị, 14 ý kiến", ...done })];
    expect(figure("E04", { tasks })).toEqual({ value: 2, cells: ["I6"] });
  });
});

describe("documents", () => {
  const paper = (row: number, number: string, symbol: string | null, kind: "ke-hoach" | "quyet-dinh" = "ke-hoach") =>
    evidence({ row, kind, number, symbol, date: "2024-02-05", text: `${kind} ${number}` });

  test("the school's own, each once; a superior's are not its own", () => {
    const papers = [
      paper(6, "12", "KH-THTU"),
      paper(7, "12", "KH-THTU"),
      paper(8, "13", "QĐ-THTU", "quyet-dinh"),
      paper(9, "920", "KH-GDĐT"),
    ];
    expect(figure("A01", { evidence: papers })).toEqual({ value: 2, cells: ["J6", "J8"] });
  });
});

describe("registers", () => {
  const entry = (row: number, words: Partial<RegisterEntry> = {}): RegisterEntry => ({
    row,
    at: at(`A${row}`),
    date: "2024-02-05",
    type: "petition",
    outcome: "resolved",
    people: 1,
    ...words,
  });
  const register = (entries: readonly RegisterEntry[]): Partial<Structured> => ({
    registers: [{ tableId: "Sổ đơn!A3", kind: "petitions", entries, totals: [] }],
  });

  test("entries by date, type and outcome", () => {
    const parts = register([
      entry(4, { type: "complaint" }),
      entry(5),
      entry(6, { outcome: "passed-on" }),
      entry(7, { date: "2025-02-05" }),
    ]);
    expect(figure("F02", parts)).toEqual({ value: 3, cells: ["A4", "A5", "A6"] });
    expect(figure("F03", parts)).toEqual({ value: 1, cells: ["A4"] });
    expect(figure("F05", parts)).toEqual({ value: 2, cells: ["A5", "A6"] });
    expect(figure("F07", parts)).toEqual({ value: 1, cells: ["A6"] });
    expect(figure("F06", parts).value).toBe(2);
    expect(figure("F08", parts)).toEqual({ value: 2, cells: ["A4", "A5"] });
  });

  test("found and empty in the window is zero; the cell is the register's", () => {
    expect(figure("F02", register([entry(4, { date: "2025-02-05" })]))).toEqual({ value: 0, cells: ["A3"] });
    expect(figure("F02", register([]))).toEqual({ value: 0, cells: ["A3"] });
  });

  test("what its entries do not say it does not say", () => {
    expect(figure("F03", register([entry(4, { type: null })])).value).toBeNull();
    expect(figure("F08", register([entry(4, { outcome: null })])).value).toBeNull();
    expect(figure("F02", register([entry(4, { date: null })])).value).toBeNull();
  });

  test("a register is believed before a result", () => {
    const tasks = [task({ title: "Giải quyết đơn thư", result: "9 đơn", ...done })];
    expect(figure("F02", { ...register([entry(4)]), tasks })).toEqual({ value: 1, cells: ["A4"] });
  });
});
