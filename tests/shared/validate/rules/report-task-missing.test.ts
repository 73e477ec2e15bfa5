import { ruleTables } from "../../../support/rule-tables";
import { task } from "../../../support/structured";

import { defaultPlan } from "@shared/plan";

const plan = { plan: defaultPlan };
const half = task({ row: 6, title: "Báo cáo 6 tháng công tác dân vận", due: "2024-06-30" });
const year = task({ row: 7, title: "Báo cáo tổng kết", due: "2024-12-20" });
const of = (...titles: readonly (readonly [string, string | null])[]) => ({
  tasks: titles.map(([title, due], index) => task({ row: 6 + index, title, due })),
});

ruleTables("report-task-missing", {
  ok: [
    ["both by their words", { tasks: [half, year] }, plan],
    ["sơ kết and năm", of(["Báo cáo sơ kết", null], ["Báo cáo năm 2024", null]), plan],
    ["both by their due dates", of(["Báo cáo kết quả", "2024-04-30"], ["Báo cáo kết quả", "2024-10-31"]), plan],
    ["31 days before the demand", of(["Báo cáo kết quả", "2024-03-30"], ["Báo cáo kết quả", "2024-09-30"]), plan],
    ["without tone marks", of(["Bao cao 6 thang", null], ["Bao cao nam 2024", null]), plan],
    ["a year without a plan of its own", { tasks: [] }, { plan: null }],
  ],
  bad: [
    ["neither", { tasks: [task({ title: "Họp" })] }, [null, null], plan],
    ["6 tháng đầu năm is the half-year's only", of(["Báo cáo 6 tháng đầu năm", null]), [null], plan],
    [
      "32 days before is too early, one day after too late",
      {
        tasks: [
          half,
          task({ row: 8, title: "Báo cáo kết quả", due: "2024-09-29" }),
          task({ row: 9, title: "Báo cáo kết quả", due: "2024-11-01" }),
        ],
      },
      [null],
      plan,
    ],
    ["a title that says no report", { tasks: [half, task({ row: 8, title: "Tổng kết năm 2024" })] }, [null], plan],
    [
      "Việt Nam names no year",
      { tasks: [half, task({ row: 8, title: "Báo cáo Ngày Nhà giáo Việt Nam" })] },
      [null],
      plan,
    ],
  ],
});
