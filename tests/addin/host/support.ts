import type { OutputColumn, OutputSheet, OutputValue } from "@shared/model/output-sheet";
import { createExcelHost, type ExcelHostOptions } from "../../../addin/host/excel-host";
import { connect, excel2021, type ExcelVersion } from "../../excel/client";
import { InMemoryExcel } from "../../excel/in-memory-excel";
import type { Host } from "@shared/model/host";

export const silent = (): void => undefined;

const column = (key: string, header: string, format: OutputColumn["format"], more: Partial<OutputColumn> = {}) => ({
  key,
  header,
  width: 20,
  format,
  wrap: true,
  ...more,
});

/** A sheet of ours with everything that one can have; `mark` tells an old one from a new one. */
export function ownSheet(key: string, name: string, mark: string, rows = 2): OutputSheet {
  const row = (number: number): OutputValue[] => [
    `=${mark}`,
    { date: "2024-03-15" },
    { text: "Theo dõi!B2", link: { sheet: "Theo dõi", cell: "B2" } },
    { percent: 80 },
    number,
    number % 2 === 0 ? "Đã hoàn thành" : "Chưa thực hiện",
  ];
  return {
    key,
    name,
    lines: [{ row: 1, text: `${name} (${mark})`, style: "title" }],
    tables: [
      {
        name: `SDV_${key}`,
        headerRow: 3,
        columns: [
          column("title", "Nội dung", "text", { width: 50 }),
          column("due", "Thời hạn", "date"),
          column("at", "Ô nguồn", "link"),
          column("percent", "Tỷ lệ", "percent"),
          column("count", "Số lượng", "number"),
          column("status", "Trạng thái", "text", {
            choices: ["Đã hoàn thành", "Chưa thực hiện"],
            tones: { "Đã hoàn thành": "good" },
          }),
        ],
        rows: Array.from({ length: rows }, (_, index) => row(index + 1)),
        totals: ["Cộng", null, null, null, { formula: `SUM(SDV_${key}[Số lượng])`, value: 3 }, null],
      },
    ],
    charts: [
      {
        title: "Số lượng",
        type: "bar",
        stacked: false,
        table: `SDV_${key}`,
        category: "title",
        series: [{ key: "count", tone: "good" }],
        at: { row: 3, column: 8, rows: 15, columns: 6 },
      },
    ],
    frozenRows: 3,
    print: { landscape: true, repeatRows: [3, 3] },
    tab: "good",
  };
}

export interface Bench {
  readonly excel: InMemoryExcel;
  readonly host: Host;
}

export const hostOptions: ExcelHostOptions = {
  download: () => Promise.resolve(),
  settingsSheet: (settings) => ownSheet("settings", "Cấu hình", settings.school.name ?? ""),
  cellEdit: { pause: 1, tries: 1 },
  pause: 5,
};

/** An Excel with one sheet of the clerk's and a host in front of it. */
export function bench(version: ExcelVersion = excel2021, platform = "PC"): Bench {
  const excel = new InMemoryExcel();
  const sheet = excel.state.addSheet("Theo dõi");
  const values = [
    ["STT", "Nội dung công việc", "Thời hạn"],
    [1, "Xây dựng kế hoạch", "15/3/2024"],
    [2, "Báo cáo", ""],
  ];
  values.forEach((row, top) =>
    row.forEach((value, left) => {
      if (value !== "") sheet.put(top, left, { ...sheet.cell(top, left), value });
    }),
  );
  return { excel, host: createExcelHost(connect(excel, version, platform), hostOptions) };
}

/** The clerk's cells as text, to see that none changed: value, formula, format. */
export function clerksCells(excel: InMemoryExcel): string {
  const sheet = excel.state.sheet("Theo dõi");
  if (!sheet) return "gone";
  return [...sheet.filled()]
    .filter(({ cell }) => cell.value !== "" || cell.format !== "General")
    .map(({ row, column, cell }) => [row, column, cell.value, cell.formula, cell.format].join(" | "))
    .join("\n");
}
