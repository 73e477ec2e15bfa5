import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { placeholderGuide } from "@shared/report/template/names";
import { starterTemplate } from "@shared/report/template/starter";

/** Writes the ready Word form and the list of its placeholders: `npx tsx scripts/report-template.ts`. */
const folder = fileURLToPath(new URL("../samples/mau-bao-cao/", import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}mau-bao-cao.docx`, await starterTemplate());
writeFileSync(`${folder}cho-dien.md`, placeholderGuide());
process.stdout.write(`${folder}\n`);
