export const planStrings = {
  title: "Kế hoạch",
  noPlan: (year: string) =>
    `Chưa có kế hoạch của năm ${year}. Việc trong sổ được xếp theo nhóm của kế hoạch năm 2024; không đối chiếu từng nhiệm vụ.`,
  groups: "Nhóm nhiệm vụ",
  group: (code: string, title: string) => `${code}. ${title}`,
  tasks: (count: number) => (count === 0 ? "chưa có việc nào" : `${count} việc`),
  done: (done: number, count: number) => `${done}/${count} việc đã xong`,
  uncovered: "Chưa có trong sổ",
  duties: (covered: number, count: number) => `${covered}/${count} nhiệm vụ của kế hoạch có việc trong sổ`,
  dutyTasks: (count: number) => (count === 0 ? "Chưa có việc nào" : `${count} việc`),
  outside: "Ngoài năm nhóm",
  reports: "Báo cáo phải gửi",
  due: (day: string) => `gửi chậm nhất ${day}`,
  covers: (from: string, to: string) => `số liệu từ ${from} đến ${to}`,
  units: (units: string) => `Giao: ${units}`,
  showMore: (count: number) => `Xem thêm ${count} việc`,
} as const;
