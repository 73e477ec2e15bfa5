import { UserError } from "../model/host";
import type { PlanDocument } from "../model/plan-document";
import { documentOfText } from "../plan/read/plain-text";
import { OoxmlError } from "../ooxml/errors";
import { openPackage, type OoxmlPackage } from "../ooxml/package/open-package";
import { XmlScanner } from "../ooxml/xml/scanner";
import { DocumentReader } from "./docx/body";
import { readNumbering } from "./docx/numbering";
import { readStyleLists } from "./docx/styles";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

function beginsWith(bytes: Uint8Array, letters: string): boolean {
  return Array.from(letters).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function isText(bytes: Uint8Array): boolean {
  return bytes.length > 0 && !bytes.subarray(0, 4096).includes(0);
}

/** Name of the main part, by the package's relationships, else by its usual place; null in no Word document. */
function mainPart(opened: OoxmlPackage): string | null {
  const named = opened.relationships("").find(({ kind }) => kind === "officeDocument")?.part;
  const part = [named, "word/document.xml"].find((name) => name !== undefined && opened.entry(name) !== null);
  return part !== undefined && /(?:^|\/)document\d*\.xml$/i.test(part) ? part : null;
}

function readDocx(bytes: Uint8Array, fileName: string): PlanDocument {
  const opened = openPackage(bytes);
  const main = mainPart(opened);
  const xml = main === null ? null : opened.text(main);
  if (main === null || xml === null) throw new UserError("not-a-document", { file: fileName });
  const related = (kind: string): string | null => {
    const part = opened.relationships(main).find((relationship) => relationship.kind === kind)?.part;
    return part === undefined ? null : opened.text(part);
  };
  const numbering = readNumbering(related("numbering"));
  return new DocumentReader(new XmlScanner(xml), numbering, readStyleLists(related("styles"))).read();
}

/**
 * A plan's file as paragraphs and tables: a .docx by the package's own text (list numbers, tables, tracked changes,
 * text boxes), or plain text.
 *
 * Throws a `UserError` that says what the file is instead: "old-doc", "pdf-plan", "not-a-document", "encrypted",
 * "truncated", "damaged", "too-large".
 */
export function openPlan(bytes: Uint8Array, fileName: string): PlanDocument {
  const file = { file: fileName };
  if (beginsWith(bytes, "%PDF")) throw new UserError("pdf-plan", file);
  if (compoundFile.every((byte, index) => bytes[index] === byte)) throw oldDocument(bytes, fileName);
  if (!beginsWith(bytes, "PK")) {
    if (!isText(bytes) || beginsWith(bytes, "{\\rtf")) throw new UserError("not-a-document", file);
    return documentOfText(new TextDecoder("utf-8").decode(bytes));
  }
  try {
    return readDocx(bytes, fileName);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof OoxmlError && (error.code === "truncated" || error.code === "too-large")) {
      throw new UserError(error.code, file);
    }
    throw new UserError("damaged", file);
  }
}

/** An OLE file is an encrypted .docx when its directory names an encrypted package, else a .doc of old. */
function oldDocument(bytes: Uint8Array, fileName: string): UserError {
  const name = "EncryptedPackage";
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const named = Array.from(name).every(
      (letter, index) => bytes[at + 2 * index] === letter.charCodeAt(0) && bytes[at + 2 * index + 1] === 0,
    );
    if (named) return new UserError("encrypted", { file: fileName });
  }
  return new UserError("old-doc", { file: fileName });
}
