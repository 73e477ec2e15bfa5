import { expect, test } from "vitest";
import type { InMemoryExcel } from "../../excel/in-memory-excel";
import { bench, silent } from "./support";

/** Syncs that one undisturbed reading takes, the registration of events left out. */
async function syncsOfReading(): Promise<number> {
  const { excel, host } = bench();
  await host.source.read(silent);
  const before = excel.syncs.length;
  await host.source.read(silent);
  return excel.syncs.length - before;
}

const disturbances: [string, (excel: InMemoryExcel) => void][] = [
  ["a co-author changes a cell", (excel) => excel.remoteEdit("Theo dõi", 1, 1, "Việc mới")],
  ["a co-author adds a row", (excel) => excel.remoteEdit("Theo dõi", 5, 1, "Việc mới")],
  ["a sheet is renamed", (excel) => void Object.assign(excel.state.sheets[0] ?? {}, { name: "Đổi tên" })],
  [
    "a second sheet is deleted",
    (excel) => void (excel.state.sheets = excel.state.sheets.filter((one) => one.name !== "Phụ")),
  ],
];

test.each(disturbances)(
  "when %s while it is read, the reading starts over and is of one moment",
  async (_name, disturb) => {
    const syncs = await syncsOfReading();
    expect(syncs).toBeGreaterThan(4);
    for (let number = 2; number <= syncs - 1; number += 1) {
      const { excel, host } = bench();
      const second = excel.state.addSheet("Phụ");
      second.put(0, 0, { ...second.cell(0, 0), value: "x" });
      await host.source.read(silent);
      excel.beforeSync(number, () => disturb(excel));
      const workbook = await host.source.read(silent);
      const names = excel.state.sheets.map((sheet) => sheet.name);
      expect(
        workbook.sheets.map((sheet) => sheet.name),
        `sync ${number}`,
      ).toEqual(names);
      const cells = workbook.sheets[0]?.rows.flatMap((row) => row.cells.map((cell) => cell.value));
      const now = [...(excel.state.sheets[0]?.filled() ?? [])]
        .map(({ cell }) => cell.value)
        .filter((value) => value !== "");
      expect(cells, `sync ${number}`).toEqual(now);
    }
  },
);

test("where somebody keeps changing cells, the reading gives up in words", async () => {
  const { excel, host } = bench();
  await host.source.read(silent);
  for (let number = 1; number <= 40; number += 1) {
    excel.beforeSync(number, () => excel.remoteEdit("Theo dõi", 1, 1, `lần ${number}`));
  }
  await expect(host.source.read(silent)).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("a workbook whose days count from 1904 is read, and written, in its own days", async () => {
  const { excel, host } = bench();
  excel.state.date1904 = true;
  const sheet = excel.state.sheet("Theo dõi");
  sheet?.put(2, 2, { ...sheet.cell(2, 2), value: 45366 - 1462, format: "dd/mm/yyyy" });
  const workbook = await host.source.read(silent);
  const cell = workbook.sheets[0]?.rows[2]?.cells[2];
  expect([cell?.type, cell?.value]).toEqual(["date", "2024-03-15"]);
  await host.editor?.apply([{ source: { sheet: "Theo dõi", cell: "C3" }, value: "2024-03-16" }]);
  expect(sheet?.cell(2, 2).value).toBe(45367 - 1462);
});

test("an empty workbook, a stray cell in the last row, a lost session: one code each", async () => {
  const empty = bench();
  empty.excel.state.sheets[0]?.rows.clear();
  await expect(empty.host.source.read(silent)).rejects.toMatchObject({ code: "empty-workbook" });
  const stray = bench();
  const sheet = stray.excel.state.sheets[0];
  sheet?.put(1_048_575, 16_000, { ...sheet.cell(0, 0), value: "x" });
  await expect(stray.host.source.read(silent)).rejects.toMatchObject({ code: "too-many-cells" });
  const lost = bench();
  await lost.host.source.read(silent);
  lost.excel.failSync(2, { code: "SessionNotFound", when: "before" });
  await expect(lost.host.source.read(silent)).rejects.toMatchObject({ code: "session-lost" });
});
