import ExcelJS from "exceljs";

const groups = [
  "Tổ chức quán triệt, tuyên truyền, phổ biến chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
  "Đẩy mạnh công tác tuyên truyền, giáo dục về vai trò, ý nghĩa của công tác dân vận",
  "Đẩy mạnh các phong trào thi đua yêu nước, phong trào thi đua “Dân vận khéo”",
  "Cải cách hành chính, chuyển đổi số, nâng cao đạo đức công vụ",
  "Thực hiện dân chủ ở cơ sở, tiếp công dân, đối thoại, giải quyết đơn thư",
  "Phối hợp với Mặt trận Tổ quốc và các đoàn thể",
];
const acts = [
  "Quán triệt",
  "Phổ biến",
  "Xây dựng kế hoạch",
  "Rà soát",
  "Tổ chức hội nghị về",
  "Niêm yết công khai",
].concat(["Kiểm tra việc thực hiện", "Tuyên truyền", "Đối thoại về", "Giám sát", "Tập huấn"]);
const matters = [
  "Luật Thực hiện dân chủ ở cơ sở",
  "thủ tục hành chính áp dụng tại trường",
  "quy tắc ứng xử, văn hóa công sở",
  "các khoản thu, chi đầu năm học",
  "phong trào thi đua “Dân vận khéo”",
  "chế độ, chính sách của nhà giáo và người lao động",
  "công tác tiếp công dân, giải quyết khiếu nại, tố cáo",
  "chuyển đổi số trong quản lý hồ sơ học sinh",
  "an toàn thực phẩm bếp ăn bán trú",
];
const occasions = [
  "trong viên chức, người lao động",
  "với cha mẹ học sinh",
  "tại các tổ chuyên môn",
  "trên bảng tin",
].concat(["trong học kỳ này", "cùng Ban đại diện cha mẹ học sinh", "theo hướng dẫn của cấp trên"]);
const leads = [
  "Hiệu trưởng",
  "PHT",
  "Công đoàn",
  "BGH",
  "TPT Đội",
  "Văn thư",
  "Tổ CM",
  "Kế toán",
  "Chi đoàn",
  "Ban TTND",
];
const times = ["15/3/2024", "Quý I", "tháng 3 - 5", "trước ngày 01/5", "Thường xuyên", "từ 15/1 đến 30/3/2024"].concat([
  "tuần 2 tháng 4",
  "Tháng 9/2024",
  "cuối tháng 6",
  "Cả năm",
  "08/3",
  "quý II/2024",
]);
const results = [
  "01 buổi, 42 lượt người",
  "Đạt yêu cầu",
  "03 cuộc họp, 81 lượt người dự",
  "06 thủ tục",
  "",
  "12 tin bài",
];
const states = ["Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Đã hoàn thành", "Đã hoàn thành"];
const documents = [
  ["Kế hoạch", "KH"],
  ["Báo cáo", "BC"],
  ["Thông báo", "TB"],
  ["Quyết định", "QĐ"],
] as const;
const others = [
  "Biên bản họp Hội đồng sư phạm",
  "Danh sách ký nhận",
  "05 ảnh",
  "Tài liệu tập huấn",
  "02 tin bài trên trang thông tin",
];
const places = ["Tủ hồ sơ số 2", "Văn phòng", "Phòng Phó Hiệu trưởng"];

/** Lists whose lengths share no factor give ever new pairs. */
const pick = <One>(list: readonly One[], index: number): One => list[index % list.length] as One;
const two = (number: number): string => String(number).padStart(2, "0");

const titleOf = (index: number): string =>
  `${pick(acts, index)} ${pick(matters, Math.floor(index / 11))} ${pick(occasions, Math.floor(index / 3))}`;

/** One piece of evidence as clerks write it; two in three are numbered documents of their own. */
function evidenceOf(index: number): string {
  const day = `${two((index % 28) + 1)}/${two((index % 12) + 1)}/2024`;
  if (index % 3 === 2) return `${pick(others, index)} ngày ${day}`;
  const [name, code] = pick(documents, index);
  return `${name} số ${index + 1}/${code}-THTU ngày ${day} về ${pick(matters, index)}`;
}

/** The shape of a year as `makeSchoolYear` writes it. */
export interface SchoolYear {
  readonly tasks: number;
  readonly evidence: number;
  /** The part of it that stands in cells of the tasks, 0 to 1; the rest has rows of its own, in lists. */
  readonly inCells: number;
  /** Half of them hold tasks, half lists of evidence. */
  readonly sheets: number;
  /** Of how many tasks one spans two rows, its cells merged, as clerks do where a task has several results. */
  readonly mergedEvery: number | null;
}

/** Many schools' year in one workbook: sheets of tasks under merged headings, and lists of evidence that name their tasks. */
export async function makeSchoolYear(year: SchoolYear): Promise<Uint8Array> {
  const { tasks, evidence, inCells, sheets, mergedEvery } = year;
  const workbook = new ExcelJS.Workbook();
  const half = sheets / 2;
  const listed = Math.round(evidence * (1 - inCells));
  for (let sheet = 0; sheet < half; sheet++) {
    const share = { from: Math.floor((tasks * sheet) / half), to: Math.floor((tasks * (sheet + 1)) / half) };
    const perTask = (evidence - listed) / tasks;
    fillTasks(workbook.addWorksheet(`Nhiệm vụ ${sheet + 1}`), sheet, share, perTask, mergedEvery);
  }
  for (let sheet = 0; sheet < half; sheet++) {
    const share = { from: Math.floor((listed * sheet) / half), to: Math.floor((listed * (sheet + 1)) / half) };
    fillEvidence(workbook.addWorksheet(`Minh chứng ${sheet + 1}`), share, tasks, listed);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const border = { style: "thin" } as const;
const look = {
  font: { name: "Times New Roman", size: 12 },
  alignment: { wrapText: true, vertical: "top" as const },
  border: { top: border, left: border, bottom: border, right: border },
};
const strong = { ...look, font: { ...look.font, bold: true } };

/** Rows of a list, counted from 0, the last one outside. */
interface Share {
  readonly from: number;
  readonly to: number;
}

const perGroup = 25;
/** The code of a task, the same on its own row and in the lists of evidence. */
const codeOf = (index: number): string => `${Math.floor(index / perGroup) + 1}.${(index % perGroup) + 1}`;

function fillTasks(
  sheet: ExcelJS.Worksheet,
  number: number,
  { from, to }: Share,
  perTask: number,
  mergedEvery: number | null,
): void {
  sheet.addRow(["TRƯỜNG TIỂU HỌC TẠ UYÊN"]);
  sheet.addRow([`SỔ THEO DÕI CÔNG TÁC DÂN VẬN, QUY CHẾ DÂN CHỦ CƠ SỞ NĂM 2024 - PHẦN ${number + 1}`]);
  sheet.addRow([]);
  const names = ["STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian", "Tiến độ (%)", "Trạng thái"];
  style(sheet.addRow(names.concat(["Ngày hoàn thành thực tế", "Kết quả", "Minh chứng", "Ghi chú"])), strong);
  for (let index = from; index < to; index++) {
    if (index % perGroup === 0 || index === from) {
      const heading = sheet.addRow([
        String(Math.floor(index / perGroup) + 1),
        pick(groups, Math.floor(index / perGroup)),
      ]);
      style(heading, strong);
      sheet.mergeCells(heading.number, 2, heading.number, 11);
    }
    const state = pick(states, index);
    const cited = Array.from({ length: Math.round(perTask) }, (_, one) => evidenceOf(index * 7 + one));
    const done = state === "Đã hoàn thành";
    const cells = [
      codeOf(index),
      titleOf(index),
      pick(leads, index),
      `${pick(leads, index + 1)}, ${pick(leads, index + 2)}`,
    ];
    const row = sheet.addRow([
      ...cells,
      pick(times, index),
      done ? 1 : state === "Đang thực hiện" ? 0.6 : 0,
      state,
      done ? new Date(Date.UTC(2024, index % 9, (index % 28) + 1)) : null,
      pick(results, index),
      cited.join("\n"),
      index % 9 === 0 ? "Báo cáo kèm theo" : null,
    ]);
    row.getCell(6).numFmt = "0%";
    row.getCell(8).numFmt = "dd/mm/yyyy";
    style(row, look);
    if (mergedEvery !== null && index % mergedEvery === 0) {
      const below = sheet.addRow([]);
      below.getCell(9).value = "Biên bản lưu tại văn phòng";
      style(below, look);
      for (const column of [1, 2, 3, 4, 5, 6, 7, 8]) sheet.mergeCells(row.number, column, below.number, column);
    }
  }
  const list = { type: "list" as const, allowBlank: true, formulae: ['"Đã hoàn thành,Đang thực hiện,Chưa thực hiện"'] };
  (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } }).dataValidations.add(
    `G5:G${sheet.rowCount}`,
    list,
  );
}

function fillEvidence(sheet: ExcelJS.Worksheet, { from, to }: Share, tasks: number, all: number): void {
  sheet.addRow(["DANH MỤC MINH CHỨNG NĂM 2024"]);
  sheet.addRow([]);
  style(sheet.addRow(["STT", "Mã nhiệm vụ", "Tên, số, ký hiệu, ngày ban hành", "Nơi lưu", "Ghi chú"]), strong);
  for (let index = from; index < to; index++) {
    const task = Math.floor((index * tasks) / all);
    style(
      sheet.addRow([index - from + 1, codeOf(task), evidenceOf(index * 5 + 30_000), pick(places, index), null]),
      look,
    );
  }
}

function style(row: ExcelJS.Row, style: object): void {
  row.eachCell({ includeEmpty: true }, (cell) => {
    Object.assign(cell, { ...style, numFmt: cell.numFmt });
  });
}
