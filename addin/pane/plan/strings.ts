import type { DutyCoverage } from "@shared/plan/coverage";

export const stateNames: Readonly<Record<DutyCoverage["state"], string>> = {
  done: "Đã xong",
  started: "Đang làm",
  planned: "Có việc, chưa làm",
  none: "Chưa có việc",
};

export const planStrings = {
  title: "Kế hoạch",
  noPlan: (year: string) =>
    `Phần mềm chưa có kế hoạch của năm ${year} nên việc trong sổ được xếp theo nhóm của kế hoạch năm 2024. Có tệp kế hoạch năm nay thì nhập vào để đối chiếu từng nhiệm vụ.`,
  ownPlan: "Đang dùng kế hoạch thầy cô đã nhập.",
  groups: "Nhóm nhiệm vụ",
  group: (code: string, title: string) => `${code}. ${title}`,
  done: (done: number, count: number) => `${done}/${count} việc đã xong`,
  uncovered: "Chưa có trong sổ",
  duties: (covered: number, count: number) => `${covered}/${count} nhiệm vụ của kế hoạch đã có việc trong sổ.`,
  outside: "Ngoài các nhóm",
  reports: "Báo cáo phải gửi",
  due: (day: string) => `gửi chậm nhất ${day}`,
  covers: (from: string, to: string) => `số liệu từ ${from} đến ${to}`,
  units: (units: string) => `Giao: ${units}`,
  dutyDue: (day: string) => `Hạn: ${day}`,
  showMore: (count: number) => `Xem thêm ${count} việc`,
  unmatched: (count: number) => `Việc chưa gắn với nhiệm vụ nào của kế hoạch (${count})`,
  unmatchedLead: "Thầy cô có thể chỉ việc này thuộc nhiệm vụ nào; lần sau phần mềm nhớ.",
  point: (title: string) => `Nhiệm vụ của việc: ${title}`,
  noDuty: "Không thuộc nhiệm vụ nào",
  notThis: "Không phải việc này",
  notThisOf: (title: string) => `Không phải việc này: ${title}`,
  pointed: (title: string) => `Gắn việc “${title}”`,
  unpointed: (title: string) => `Bỏ gắn việc “${title}”`,
  confirmed: "thầy cô đã chỉ",
  import: "Nhập kế hoạch từ tệp Word…",
  importNotice: (title: string) => `Nhập kế hoạch “${title}”`,
  importBack: "Bỏ kế hoạch đã nhập",
  blank: (year: number) => `Tạo sổ trống năm ${year} từ kế hoạch này`,
  otherYear: (plan: string, book: string) =>
    `Kế hoạch vừa nhập là của năm ${plan}, sổ đang mở là của năm ${book}; phần mềm chỉ đối chiếu khi cùng năm.`,
} as const;
