import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import ExcelJS from "exceljs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "../../cli/main";
import { sampleBytes } from "../support/samples";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-dan-van-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));

/** An OLE file (the container of .xls and of encrypted .xlsx) whose directory names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(utf16(stream), 1024);
  return bytes;
}

async function workbookOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Trang").addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const refused: readonly [string, () => Uint8Array | Promise<Uint8Array>, RegExp][] = [
  ["cu.xls", () => compoundFile("Workbook"), /Lưu thành .* \.xlsx/],
  ["khoa.xlsx", () => compoundFile("EncryptedPackage"), /mật khẩu/],
  ["phay.xlsx", () => utf8("STT,Nội dung\n1,Họp"), /tệp văn bản/],
  ["trang.xlsx", () => utf8("<html><table><tr><td>STT</td></tr></table></html>"), /tệp văn bản/],
  ["cut.xlsx", () => sampleBytes("01-bang-chuan").slice(0, 5_000), /cắt cụt|hỏng/],
  ["van-ban.xlsx", () => zipSync({ "word/document.xml": utf8("<w/>") }), /không phải là sổ Excel/],
  ["rong.xlsx", () => workbookOf([]), /chưa có nội dung/],
  ["khong-bang.xlsx", () => workbookOf([["Xin chào"], ["Tạm biệt"]]), /Không tìm thấy bảng theo dõi/],
  ["khong-byte.xlsx", () => new Uint8Array(0), /“khong-byte\.xlsx”/],
];

test.each(refused)("%s: one sentence that names the file, exit 2, nothing written", async (name, bytes, sentence) => {
  const path = join(folder, name);
  writeFileSync(path, await bytes());
  const complaints: string[] = [];
  const complain = (line: string) => complaints.push(line);
  expect(await main(["export", path, "--out", join(folder, "ra")], () => undefined, complain)).toBe(2);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(sentence);
  expect(complaints[0]).toContain(`“${name}”`);
  expect(readdirSync(folder)).toEqual([name]);
});
