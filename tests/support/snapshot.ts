import type { Snapshot, SnapshotEvidence, SnapshotFinding, SnapshotTask } from "@shared/model/snapshot";

/** A task with only what a test speaks of; everything else says nothing. */
export function task(id: string, fields: Partial<SnapshotTask> = {}): SnapshotTask {
  return {
    id,
    code: null,
    title: `Việc ${id}`,
    path: [],
    planGroup: null,
    parentId: null,
    lead: [],
    partners: [],
    start: null,
    due: null,
    timeText: null,
    recurrence: null,
    status: null,
    percent: null,
    completedOn: null,
    result: null,
    quantities: [],
    notes: null,
    source: { sheet: "Theo dõi", cell: `B${id.replace(/\D/g, "") || "1"}` },
    late: null,
    cells: {},
    ...fields,
  };
}

export function evidence(id: string, taskId: string | null, fields: Partial<SnapshotEvidence> = {}): SnapshotEvidence {
  return {
    id,
    taskId,
    text: "Biên bản",
    kind: "bien-ban",
    number: null,
    symbol: null,
    date: null,
    link: null,
    quantity: null,
    source: { sheet: "Theo dõi", cell: "J1" },
    ...fields,
  };
}

export function finding(rule: string, fields: Partial<SnapshotFinding> = {}): SnapshotFinding {
  return {
    rule,
    severity: "warning",
    message: rule,
    params: {},
    source: { sheet: "Theo dõi", cell: "B1" },
    taskId: null,
    evidenceId: null,
    fix: null,
    ...fields,
  };
}

/** A school's snapshot of 2024 judged on 15/10, with two plan groups and both reports. */
export function snapshot(fields: Partial<Snapshot> = {}): Snapshot {
  const asOf = fields.asOf ?? "2024-10-15";
  return {
    schema: "so-dan-van/snapshot@1",
    generatedAt: `${asOf}T00:00:00Z`,
    asOf,
    source: { fileName: "so theo doi.xlsx", tables: [] },
    school: {
      name: "Trường Tiểu học Hoa Sen",
      symbol: "THHS",
      superior: null,
      recipient: null,
      place: null,
      principal: null,
    },
    plan: {
      title: "Kế hoạch dân vận năm 2024",
      year: 2024,
      schoolYear: null,
      groups: [
        { code: "1", title: "Quán triệt, tuyên truyền" },
        { code: "2", title: "Phối hợp giám sát" },
      ],
      reports: [
        { code: "6-thang", title: "Báo cáo 6 tháng", due: "2024-04-30", from: "2023-11-01", to: "2024-04-30" },
        { code: "nam", title: "Báo cáo năm", due: "2024-10-31", from: "2023-11-01", to: "2024-10-31" },
      ],
    },
    tasks: [],
    evidence: [],
    indicators: [],
    findings: [],
    redacted: false,
    leftOver: [],
    report: null,
    ...fields,
  };
}

/** Many tasks of every kind, the same each time: for what must hold for large plans. */
export function largeSnapshot(count: number): Snapshot {
  const statuses = ["done", "in-progress", "not-started", "postponed", null] as const;
  const units = ["Ban giám hiệu", "Công đoàn", "Chi đoàn", "Văn thư", "Tổ chuyên môn", "Hiệu trưởng"];
  const tasks = Array.from({ length: count }, (_, index) =>
    task(`t${index + 1}`, {
      title: `Nhiệm vụ số ${index + 1} về công tác dân vận và quy chế dân chủ ở cơ sở`,
      planGroup: index % 3 === 2 ? null : String((index % 3) + 1),
      lead: [units[index % units.length] ?? ""],
      due: `2024-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`,
      status: statuses[index % statuses.length] ?? null,
    }),
  );
  return snapshot({
    tasks,
    evidence: tasks.filter((_, index) => index % 2 === 0).map(({ id }) => evidence(`e${id}`, id)),
    findings: tasks
      .filter((_, index) => index % 7 === 0)
      .map(({ id }, index) => finding("overdue", { taskId: id, severity: index % 2 === 0 ? "error" : "warning" })),
  });
}
