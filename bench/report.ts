import { indicatorRows } from "@shared/locale/vi/report-indicators";
import type { ReportDocument } from "@shared/model/report";
import type { Snapshot, SnapshotEvidence, SnapshotTask } from "@shared/model/snapshot";
import { defaultPlan } from "@shared/plan";
import { reportDocument } from "@shared/report/document";
import { writeDocx } from "@shared/report/docx";

const tasks = 3_000;
const rounds = 5;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** A school of 3,000 tasks, each with one paper. */
function snapshot(): Snapshot {
  const sheet = "Theo dõi";
  const all = Array.from({ length: tasks }, (_, index): SnapshotTask => {
    const row = index + 10;
    const cell = (column: string) => ({ sheet, cell: `${column}${row}` });
    return {
      id: `t${index}`,
      code: String(index + 1),
      title: `Tổ chức tuyên truyền, phổ biến pháp luật đến viên chức, người lao động đợt ${index + 1}`,
      path: [],
      planGroup: String((index % 5) + 1),
      parentId: null,
      lead: ["Công đoàn"],
      partners: ["Tổ chuyên môn", "Tổ Văn phòng"],
      start: "2024-01-02",
      due: "2024-03-31",
      timeText: null,
      recurrence: null,
      status: index % 3 === 0 ? "in-progress" : "done",
      percent: null,
      completedOn: null,
      result: "02 buổi, 96 lượt người",
      quantities: [],
      notes: null,
      source: cell("B"),
      late: null,
      cells: { title: cell("B"), result: cell("G"), due: cell("F"), lead: cell("C") },
    };
  });
  const evidence = all.map(({ id }, index): SnapshotEvidence => ({
    id: `e${index}`,
    taskId: id,
    text: `Kế hoạch số ${index + 1}/KH-THTU ngày 05/02/2024 về tuyên truyền`,
    kind: "ke-hoach",
    number: String(index + 1),
    symbol: "KH-THTU",
    date: "2024-02-05",
    link: null,
    quantity: null,
    source: { sheet, cell: `J${index + 10}` },
  }));
  return {
    schema: "so-dan-van/snapshot@1",
    generatedAt: "2024-10-15T00:00:00Z",
    asOf: "2024-10-15",
    source: { fileName: "so.xlsx", tables: [] },
    school: {
      name: defaultPlan.schoolName ?? "",
      symbol: "THTU",
      superior: null,
      recipient: null,
      place: "Nhà Bè",
      principal: null,
    },
    plan: { title: defaultPlan.title, year: 2024, schoolYear: null, groups: defaultPlan.groups, reports: [] },
    tasks: all,
    evidence,
    indicators: indicatorRows.map(({ code, title, unit }) => ({ code, title, unit, value: null, sources: [] })),
    findings: [],
    redacted: false,
    leftOver: [],
    report: { kind: "nam", from: "2023-11-01", to: "2024-10-31" },
  };
}

/** The same rows written with docx alone: plain tables, no form, no styles. */
async function plain(document: ReportDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  const children = document.appendices.map(
    ({ table }) =>
      new docx.Table({
        rows: table.rows.map(
          (row) =>
            new docx.TableRow({
              children: (row.kind === "group" ? [row.text] : row.cells.map(({ text }) => text)).map(
                (text) => new docx.TableCell({ children: [new docx.Paragraph(text)] }),
              ),
            }),
        ),
      }),
  );
  return new Uint8Array(await docx.Packer.toArrayBuffer(new docx.Document({ sections: [{ children }] })));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** The report of 3,000 tasks, from snapshot to bytes, against docx alone writing the same rows. */
export async function run(): Promise<void> {
  const input = snapshot();
  const document = reportDocument(input);
  const ours: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(await timed(() => plain(document)));
    ours.push(await timed(() => writeDocx(reportDocument(input))));
  }
  const rows = document.appendices.reduce((sum, { table }) => sum + table.rows.length, 0);
  console.log(`${tasks} tasks, ${rows} rows`);
  console.log(`docx alone, the same rows: ${median(alone).toFixed(0)} ms`);
  console.log(`our report:                ${median(ours).toFixed(0)} ms`);
  console.log(`ratio (aim below 3):       ${(median(ours) / median(alone)).toFixed(2)}`);
}
