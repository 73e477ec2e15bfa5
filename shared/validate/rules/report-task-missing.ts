import type { PlanReport } from "../../model/plan";
import { valueOf } from "../../model/reading";
import type { Task } from "../../model/task";
import { addDays } from "../../text/civil-date";
import { fold } from "../../text/fold";
import { defineRule } from "../define-rule";
import { day, shown } from "../wording";

/** Days before the demand within which a report task counts as the one demanded (the contract's section 8). */
const window = 31;

const sayings: Readonly<Record<PlanReport["code"], (title: Title) => boolean>> = {
  "6-thang": ({ folded }) => /(?:^| )(?:0?6|sau) thang(?: |$)|(?:^| )so ket(?: |$)/.test(folded),
  nam: ({ folded, saysYear }) =>
    /(?:^| )tong ket(?: |$)/.test(folded) || (saysYear && !/(?:^| )(?:0?6|sau) thang dau nam(?: |$)/.test(folded)),
};

interface Title {
  readonly folded: string;
  /** The word năm (year); "Việt Nam" says none. */
  readonly saysYear: boolean;
}

function titleOf({ title }: Task): Title {
  const folded = fold(title);
  const lower = title.normalize("NFC").toLowerCase();
  const toneless = !/[^\u0000-\u024F]|[àáâãèéêìíòóôõùúýăđĩũơư]/.test(lower);
  const saysYear = toneless
    ? / nam(?: |$)/.test(folded.replace(/viet nam/g, ""))
    : /(?<!\p{L})năm(?!\p{L})/u.test(lower);
  return { folded, saysYear };
}

function saysReport({ title }: Task): boolean {
  const folded = fold(title);
  return (
    (folded.includes("bao cao") && /(?:^| )bao cao(?: |$)/.test(folded)) ||
    (title.includes("BC") && /(?<!\p{L})BC(?!\p{L})/u.test(title))
  );
}

/** Is this report task the one that the plan demands, by its title or by its due date? */
function covers(task: Task, report: PlanReport): boolean {
  if (sayings[report.code](titleOf(task))) return true;
  const due = valueOf(task.due);
  return due !== null && due >= addDays(report.due, -window) && due <= report.due;
}

export const reportTaskMissing = defineRule({
  id: "report-task-missing",
  severity: "warning",
  why: "Kế hoạch đòi báo cáo thì sổ phải có nhiệm vụ làm báo cáo ấy, để không quên hạn.",
  good: "Báo cáo 6 tháng | Công đoàn | trước ngày 01/5",
  bad: "Sổ không có dòng nào về báo cáo 6 tháng",
  *check({ plan, tasks }) {
    if (!plan || plan.reports.length === 0) return;
    const reportTasks = tasks.filter(saysReport);
    for (const report of plan.reports) {
      if (!reportTasks.some((task) => covers(task, report))) {
        yield { at: null, params: { report: report.code, due: report.due } };
      }
    }
  },
  message: ({ report, due }) =>
    `Sổ chưa có nhiệm vụ lập báo cáo ${report === "nam" ? "năm" : report === "6-thang" ? "6 tháng" : shown(report)} mà kế hoạch yêu cầu gửi chậm nhất ${day(due)}. Hãy thêm nhiệm vụ này với người chủ trì và thời hạn.`,
});
