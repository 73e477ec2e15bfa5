import { strFromU8, unzipSync } from "fflate";
import { indicatorRows } from "@shared/locale/vi/report-indicators";
import type { CellRef } from "@shared/model/cell";
import type { ReportInputs, Snapshot, SnapshotEvidence, SnapshotTask } from "@shared/model/snapshot";
import { defaultPlan } from "@shared/plan";

const sheet = "Theo dõi";
export const at = (cell: string): CellRef => ({ sheet, cell });

/** A task of the snapshot on a row: done, due on 31/3/2024, led by Công đoàn. */
export function reportTask(row: number, words: Partial<SnapshotTask> = {}): SnapshotTask {
  return {
    id: `t${row}`,
    code: null,
    title: `Nhiệm vụ ${row}`,
    path: [],
    planGroup: "1",
    parentId: null,
    lead: ["Công đoàn"],
    partners: [],
    start: null,
    due: "2024-03-31",
    timeText: null,
    recurrence: null,
    status: "done",
    percent: null,
    completedOn: null,
    result: null,
    quantities: [],
    notes: null,
    source: at(`B${row}`),
    late: null,
    cells: {
      title: at(`B${row}`),
      lead: at(`C${row}`),
      due: at(`E${row}`),
      result: at(`G${row}`),
      status: at(`F${row}`),
      evidence: at(`J${row}`),
    },
    ...words,
  };
}

export function reportEvidence(row: number, words: Partial<SnapshotEvidence> = {}): SnapshotEvidence {
  return {
    id: `e${row}`,
    taskId: `t${row}`,
    text: `Kế hoạch số ${row}/KH-THTU ngày 05/02/2024 về tuyên truyền`,
    kind: "ke-hoach",
    number: String(row),
    symbol: "KH-THTU",
    date: "2024-02-05",
    link: null,
    quantity: null,
    source: at(`J${row}`),
    ...words,
  };
}

export const reportInputs: ReportInputs = { kind: "nam", from: "2023-11-01", to: "2024-10-31" };

/** A snapshot of a school with two tasks and one paper. */
export function reportSnapshot(words: Partial<Snapshot> = {}): Snapshot {
  return {
    schema: "so-dan-van/snapshot@1",
    generatedAt: "2024-10-15T00:00:00Z",
    asOf: "2024-10-15",
    source: { fileName: "so.xlsx", tables: [] },
    school: {
      name: "Trường Tiểu học Tạ Uyên",
      symbol: "THTU",
      superior: "Ủy ban nhân dân huyện Nhà Bè",
      recipient: null,
      place: "Nhà Bè",
      principal: "Lê Văn Hòa",
    },
    plan: {
      title: defaultPlan.title,
      year: 2024,
      schoolYear: null,
      groups: defaultPlan.groups.map(({ code, title }) => ({ code, title })),
      reports: [],
    },
    tasks: [
      reportTask(8, { title: "Tuyên truyền pháp luật", result: "02 buổi, 96 lượt người" }),
      reportTask(9, {
        title: "Báo cáo công tác dân vận năm 2024",
        planGroup: null,
        status: "in-progress",
        due: "2024-10-10",
      }),
    ],
    evidence: [reportEvidence(8)],
    indicators: figures({ A01: 1, B01: 2, B02: 96 }),
    findings: [],
    redacted: false,
    leftOver: [],
    report: reportInputs,
    ...words,
  };
}

/** All figures of the table, unknown but for those named. */
export function figures(values: Readonly<Record<string, number>>): Snapshot["indicators"] {
  return indicatorRows.map(({ code, title, unit }) => ({
    code,
    title,
    unit,
    value: values[code] ?? null,
    sources: values[code] === undefined ? [] : [at("G8")],
  }));
}

/** The parts of a package as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export interface PrintedParagraph {
  readonly style: string | null;
  readonly text: string;
  readonly xml: string;
}

/** Paragraphs of a part in their order, those in tables too. */
export function paragraphsOf(xml: string): readonly PrintedParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? null,
    text: [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
    xml: paragraph,
  }));
}

export interface PrintedStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string | null;
  readonly firstLine: number;
  readonly before: number;
  readonly line: number;
  readonly keepNext: boolean;
}

/** What a paragraph style of styles.xml says. */
export function styleOf(xml: string, id: string): PrintedStyle {
  const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(xml)?.[0] ?? "";
  const value = (pattern: RegExp): string | null => pattern.exec(style)?.[1] ?? null;
  return {
    size: Number(value(/<w:sz w:val="(\d+)"/)),
    bold: /<w:b\/>/.test(style),
    italic: /<w:i\/>/.test(style),
    align: value(/<w:jc w:val="(\w+)"/),
    firstLine: Number(value(/w:firstLine="(\d+)"/)),
    before: Number(value(/w:before="(\d+)"/)),
    line: Number(value(/w:line="(\d+)"/)),
    keepNext: /<w:keepNext\/>/.test(style),
  };
}
