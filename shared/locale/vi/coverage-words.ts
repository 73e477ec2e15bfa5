import type { DutyState } from "../../model/plan";

/** Words of the sheet that shows how the plan is covered. */
export const coverageWords = {
  sheet: "Theo kế hoạch",
  title: "MỨC ĐỘ THỰC HIỆN KẾ HOẠCH",
  remark: (covered: number, all: number) =>
    `${String(covered)}/${String(all)} việc kế hoạch giao đã có nhiệm vụ trong sổ. Việc ghép do phần mềm đề xuất; thầy cô xem lại ở bước Kế hoạch.`,
  organisation: "Tổ chức thực hiện",
  none: "Chưa có nhiệm vụ",
  columns: {
    group: "Nhóm",
    code: "Mã",
    duty: "Việc kế hoạch giao",
    units: "Giao cho",
    due: "Thời hạn",
    state: "Mức độ",
    tasks: "Nhiệm vụ trong sổ",
    count: "Số nhiệm vụ",
  },
  states: {
    done: "Đã hoàn thành",
    started: "Đang thực hiện",
    planned: "Chưa thực hiện",
    none: "Chưa có nhiệm vụ",
  } satisfies Readonly<Record<DutyState, string>>,
} as const;
