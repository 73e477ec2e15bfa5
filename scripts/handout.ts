// `npm run handout [-- --year YYYY]`: the folder to hand to a school, zipped: the offline file, the one-page guide and a
// blank tracking workbook. The same build and year give the same bytes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { blankWorkbook } from "../addin/worker/blank-workbook";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const guide = fileURLToPath(new URL("../addin/handout/guide.html", import.meta.url));

/** Folder and names in Latin letters: old zip programs spoil others. */
const folder = "So Dan van";

/** The zip of a year from the built offline file. */
export async function handoutZip(offline: Uint8Array, year: number): Promise<Uint8Array> {
  const day = `${year}-01-01`;
  const blank = await blankWorkbook(null, year);
  const files = {
    "so-dan-van.html": offline,
    "Huong dan.html": new Uint8Array(readFileSync(guide)),
    [blank.name]: blank.bytes,
  };
  const named = Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]);
  return zipSync(Object.fromEntries(named) as Record<string, Uint8Array>, { level: 9, mtime: `${day}T12:00:00` });
}

async function main(): Promise<void> {
  const at = process.argv.indexOf("--year");
  const year = at > 0 ? Number(process.argv[at + 1]) : new Date().getFullYear();
  if (!Number.isInteger(year) || year < 2000 || year > 2100) {
    console.error("--year cần một năm, ví dụ: --year 2026");
    process.exitCode = 2;
    return;
  }
  const offline = `${dist}so-dan-van.html`;
  if (!existsSync(offline)) {
    console.error("Chưa có dist/so-dan-van.html. Hãy chạy npm run build trước.");
    process.exitCode = 2;
    return;
  }
  const zip = await handoutZip(new Uint8Array(readFileSync(offline)), year);
  writeFileSync(`${dist}so-dan-van.zip`, zip);
  console.log(`dist/so-dan-van.zip: ${(zip.length / 1024 / 1024).toFixed(2)} MB`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
