import type { OutputSheet } from "@shared/model/output-sheet";

/** Two sheets of ours that use everything an `OutputSheet` can hold. */
export const someSheets: readonly OutputSheet[] = [
  {
    key: "tasks",
    name: "Nhiệm vụ",
    lines: [
      { row: 1, text: "NHIỆM VỤ & <kết quả>", style: "title" },
      { row: 2, text: "Sửa ở trang gốc", style: "remark" },
    ],
    tables: [
      {
        name: "SDV_NhiemVu",
        headerRow: 4,
        columns: [
          { key: "title", header: "Nhiệm vụ", width: 40, format: "text", wrap: true },
          {
            key: "status",
            header: "Tình trạng",
            width: 14,
            format: "text",
            wrap: false,
            choices: ["Đã hoàn thành", "Chưa, còn chờ"],
            tones: { "Đã hoàn thành": "good" },
          },
          { key: "due", header: "Hạn", width: 12, format: "date", wrap: false },
          { key: "percent", header: "Tỷ lệ", width: 8, format: "percent", wrap: false },
          { key: "count", header: "Số lượng", width: 8, format: "number", wrap: false },
          { key: "link", header: "Nguồn", width: 20, format: "link", wrap: false },
        ],
        rows: [
          [
            "=1+1",
            "Đã hoàn thành",
            { date: "2024-03-15" },
            { percent: 80 },
            3,
            { text: "Sổ!A1", link: { sheet: "Sổ", cell: "A1" } },
          ],
          ["Họp\u0001 dân", null, null, null, 4, { text: "trang", link: "https://a.vn/kế hoạch?a=1&b=2" }],
          ["x", "Chưa, còn chờ", null, { percent: 0 }, 0, { text: "C:\\a.pdf", link: "C:\\a.pdf" }],
        ],
        totals: ["Cộng", null, null, null, { formula: "SUM(E5:E7)", value: 7 }, null],
      },
    ],
    charts: [],
    frozenRows: 4,
    print: { landscape: true, repeatRows: [4, 4] },
    tab: "good",
  },
  {
    key: "progress",
    name: "Tiến độ",
    lines: [],
    tables: [
      {
        name: "SDV_TienDo",
        headerRow: 1,
        columns: [
          { key: "label", header: "Nhóm", width: 20, format: "text", wrap: true },
          { key: "done", header: "Xong", width: 8, format: "number", wrap: false },
          { key: "open", header: "Còn", width: 8, format: "number", wrap: false },
        ],
        rows: [
          ["Nhóm 1", 3, 2],
          ["Nhóm 2", 0, 5],
        ],
        totals: null,
      },
    ],
    charts: (["bar", "column", "line", "doughnut"] as const).map((type, index) => ({
      title: `Biểu đồ ${String(index + 1)}`,
      type,
      stacked: type === "bar",
      table: "SDV_TienDo",
      category: "label",
      series: [{ key: "done", tone: "good" as const }, ...(type === "doughnut" ? [] : [{ key: "open", tone: null }])],
      at: { row: 6 + index * 16, column: 1, rows: 15, columns: 6 },
    })),
    frozenRows: 0,
    print: { landscape: false, repeatRows: null },
    tab: null,
  },
];
