import { deflateSync } from "fflate";
import ExcelJS from "exceljs";
import { editCells } from "@shared/hosts/edit-cells";
import { graftSheets } from "@shared/hosts/graft";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { emptySettings } from "@shared/model/settings";
import { runPipeline } from "@shared/pipeline";
import { outputSheets } from "@shared/report/sheets";
import { printRatios, sideBySide } from "./measure";
import { makeWorkbook } from "./workbooks";

const asOf = "2024-10-15";
const pictureBytes = 5 * 1024 * 1024;

/** The workbook with a picture of noise on its first sheet, which no zip makes smaller. */
async function withPicture(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  if (size === 0) return bytes;
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  let state = 1;
  const noise = Uint8Array.from({ length: size }, () => (state = Math.imul(state, 1103515245) + 12345) >>> 16);
  const buffer = Buffer.from(noise) as unknown as NonNullable<Parameters<typeof workbook.addImage>[0]["buffer"]>;
  workbook.worksheets[0]?.addImage(workbook.addImage({ buffer, extension: "png" }), "N2:P9");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Grafting our sheets into a workbook, against exceljs loading and saving the same file. */
export async function run(): Promise<void> {
  for (const [label, rows, pictures] of [
    ["1,000 rows and 5 MB of pictures", 1_000, pictureBytes],
    ["5,000 rows", 5_000, 0],
  ] as const) {
    const bytes = await withPicture(await makeWorkbook(rows), pictures);
    const options = { asOf, today: asOf, year: null, period: null };
    const { snapshot, settings } = runPipeline(openWorkbook(bytes, "bench.xlsx"), emptySettings, options);
    const sheets = outputSheets(snapshot, settings);
    const first = openWorkbook(bytes, "bench.xlsx").sheets[0]?.name ?? "";
    const edits = [{ source: { sheet: first, cell: "C20" }, value: "Đã sửa" }];
    console.log(`\n${label}, ${(bytes.length / 1024 / 1024).toFixed(1)} MiB; ${String(snapshot.tasks.length)} tasks`);
    printRatios(
      await sideBySide({
        "exceljs load + save": async () => {
          const workbook = new ExcelJS.Workbook();
          await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
          await workbook.xlsx.writeBuffer();
        },
        "our graft of five sheets": () => graftSheets(bytes, sheets, asOf),
        "our edit of one cell": () => editCells(bytes, edits),
        "deflate of 5 MB, for scale": () => deflateSync(new Uint8Array(pictureBytes).map((_, index) => index * 31)),
      }),
    );
  }
}
