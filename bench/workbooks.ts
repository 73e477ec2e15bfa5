import ExcelJS from "exceljs";

const groups = [
  "Tổ chức quán triệt, tuyên truyền chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
  "Đẩy mạnh phong trào thi đua “Dân vận khéo”",
  "Cải cách hành chính, chuyển đổi số",
  "Tiếp công dân, đối thoại, giải quyết đơn thư",
];
const leads = ["BGH", "Công đoàn", "HT", "TPT Đội", "Văn thư", "Tổ CM"];
const times = ["15/3/2024", "Quý I", "tháng 3 - 5", "trước ngày 01/5", "Thường xuyên", "từ 15/1 đến 30/3/2024"];
const states = ["Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện"];

/** What a made workbook holds beside its rows. */
export interface MadeWorkbook {
  readonly sheets?: number;
  /** Merged pairs of note cells, beside the merged group rows. */
  readonly merges?: number;
  readonly styledBlankRows?: number;
}

const pick = <One>(list: readonly One[], index: number): One => list[index % list.length] as One;

/** A tracking workbook of `rows` rows a sheet, 12 columns, styles and merged group rows; the same bytes' content each time. */
export async function makeWorkbook(rows: number, options: MadeWorkbook = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (let number = 1; number <= (options.sheets ?? 1); number++)
    fillSheet(workbook.addWorksheet(`Theo dõi ${number}`), rows, options);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fillSheet(sheet: ExcelJS.Worksheet, rows: number, { merges = 0, styledBlankRows = 0 }: MadeWorkbook): void {
  const border = { style: "thin" } as const;
  const look = {
    font: { name: "Times New Roman", size: 12 },
    border: { top: border, left: border, bottom: border, right: border },
  };
  sheet.addRow(["SỔ THEO DÕI CÔNG TÁC DÂN VẬN NĂM 2024"]);
  sheet.addRow([]);
  sheet.addRow(
    [
      "STT",
      "Nội dung công việc",
      "Chủ trì",
      "Phối hợp",
      "Thời gian",
      "Bắt đầu",
      "Trạng thái",
      "%",
      "Ngày hoàn thành thực tế",
    ].concat(["Kết quả", "Minh chứng", "Ghi chú"]),
  );
  for (let index = 0; index < rows; index++) {
    if (index % 25 === 0) {
      const heading = sheet.addRow([`${index / 25 + 1}`, pick(groups, index / 25)]);
      sheet.mergeCells(heading.number, 2, heading.number, 12);
    }
    const state = pick(states, index);
    const row = sheet.addRow([
      `${Math.floor(index / 25) + 1}.${(index % 25) + 1}`,
      `Nhiệm vụ thứ ${index + 1}: phổ biến quy định mới trong hội đồng sư phạm`,
      pick(leads, index),
      `${pick(leads, index + 1)}; ${pick(leads, index + 2)}`,
      pick(times, index),
      new Date(Date.UTC(2024, index % 12, (index % 28) + 1)),
      state,
      state === "Đã hoàn thành" ? 1 : 0.5,
      null,
      `${(index % 9) + 1} buổi, ${(index % 90) + 10} lượt người`,
      `Kế hoạch số ${(index % 200) + 10}/KH-THTU ngày ${(index % 28) + 1}/3/2024; ${(index % 9) + 2} ảnh`,
      index % 7 === 0 ? "Báo cáo kèm theo" : null,
    ]);
    row.getCell(6).numFmt = "dd/mm/yyyy";
    row.getCell(8).numFmt = "0%";
    row.eachCell({ includeEmpty: true }, (cell) => Object.assign(cell, look));
  }
  const below = sheet.rowCount + 2;
  for (let index = 0; index < merges; index++) sheet.mergeCells(below + index, 14, below + index, 15);
  for (let index = 0; index < styledBlankRows; index++) {
    const row = sheet.getRow(below + merges + index);
    for (let column = 1; column <= 12; column++) Object.assign(row.getCell(column), look);
  }
}
