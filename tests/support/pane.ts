import type { Finding } from "@shared/model/finding";
import type { Layout, Table } from "@shared/model/layout";
import { emptySettings, type Settings } from "@shared/model/settings";
import type { Snapshot, SnapshotTask } from "@shared/model/snapshot";
import type { ReadResult } from "../../addin/worker/calls";
import type { Answer, Question } from "../../addin/worker/calls";
import { createDesk } from "../../addin/worker/desk";
import { createEngine, type Engine, type WorkerLike } from "../../addin/worker/engine";
import { serve } from "../../addin/worker/serve";
import type { Tools } from "../../addin/worker/tools";

export function finding(words: Partial<Finding> = {}): Finding {
  return {
    rule: "due-missing",
    severity: "error",
    message: "Nhiệm vụ chưa có thời hạn.",
    params: {},
    source: { sheet: "Theo dõi", cell: "F12" },
    taskId: "t1",
    evidenceId: null,
    fix: null,
    ...words,
  };
}

export function snapshotTask(words: Partial<SnapshotTask> = {}): SnapshotTask {
  return {
    id: "t1",
    code: "1",
    title: "Họp phụ huynh",
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
    percent: 100,
    completedOn: null,
    result: null,
    quantities: [],
    notes: null,
    source: { sheet: "Theo dõi", cell: "B12" },
    late: null,
    cells: {},
    ...words,
  };
}

export function table(words: Partial<Table> = {}): Table {
  return {
    id: "Theo dõi!A9",
    sheet: "Theo dõi",
    role: "tasks",
    register: null,
    header: { top: 9, left: 1, bottom: 9, right: 3 },
    body: { top: 10, left: 1, bottom: 20, right: 3 },
    columns: [
      { column: 1, role: "code", header: "STT", reason: "synonym", by: "stt", confidence: 1 },
      { column: 2, role: "title", header: "Nội dung", reason: "synonym", by: "noi dung", confidence: 1 },
      { column: 3, role: "lead", header: "Phụ trách", reason: "synonym", by: "phu trach", confidence: 1 },
    ],
    confidence: 0.9,
    planYear: { year: 2024, schoolYear: false },
    ...words,
  };
}

export function layoutOf(tables: readonly Table[]): Layout {
  return {
    tables,
    skipped: [],
    titles: { schoolName: null, superior: null, place: null, planTitle: null },
    planYear: { year: 2024, schoolYear: false },
  };
}

export function snapshotOf(parts: Partial<Snapshot> = {}): Snapshot {
  return {
    schema: "so-dan-van/snapshot@1",
    generatedAt: "2024-10-15T00:00:00Z",
    asOf: "2024-10-15",
    source: { fileName: "so.xlsx", tables: [] },
    school: { name: "", symbol: null, superior: null, recipient: null, place: null, principal: null },
    plan: { title: "Kế hoạch", year: 2024, schoolYear: null, groups: [{ code: "1", title: "Nhóm một" }], reports: [] },
    tasks: [snapshotTask()],
    evidence: [],
    indicators: [],
    findings: [],
    redacted: false,
    leftOver: [],
    report: { kind: "nam", from: "2023-11-01", to: "2024-10-31" },
    ...parts,
  };
}

export function readResult(
  parts: Partial<Snapshot> = {},
  tables: readonly Table[] = [table()],
  settings: Settings = emptySettings,
): ReadResult {
  return {
    snapshot: snapshotOf(parts),
    layout: layoutOf(tables),
    settings,
    samples: {},
    cover: null,
    shown: {},
    formulas: [],
  };
}

/** A worker in the same thread: messages are cloned and answered later, as a real worker's are. */
export function inProcessWorker(tools: Tools): WorkerLike {
  const desk = createDesk(tools);
  let ended = false;
  let queue = Promise.resolve();
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      const question = structuredClone(message) as Question;
      queue = queue.then(() =>
        serve(desk, question, (answer: Answer) => {
          if (!ended) worker.onmessage?.({ data: structuredClone(answer) });
        }),
      );
    },
    terminate() {
      ended = true;
    },
  };
  return worker;
}

export const inProcessEngine = (tools: Tools): Engine => createEngine(() => inProcessWorker(tools));
