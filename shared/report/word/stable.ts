import { unzipSync, zipSync, strFromU8, strToU8, type Zippable } from "fflate";
import type { CivilDate } from "../../model/period";
import type { ReportDocument } from "../../model/report";
import { escapeXml } from "./table-xml";

const core = "docProps/core.xml";
const documentPart = "word/document.xml";
const documentRels = "word/_rels/document.xml.rels";

/**
 * The written package made over so that equal reports are equal bytes: zip times and properties from the report's day,
 * relation ids counted instead of drawn by lot, no author. `finish` has the last word on the document part.
 */
export function stablePackage(
  written: Uint8Array,
  { title, created }: ReportDocument["properties"],
  finish: (documentXml: string) => string,
): Uint8Array {
  const parts = unzipSync(written);
  parts[core] = strToU8(coreProperties(title, created));
  countRelations(parts);
  const document = parts[documentPart];
  if (document) parts[documentPart] = strToU8(finish(strFromU8(document)));
  return packed(parts, created);
}

/** A package with its zip times from the report's day and nothing else changed. */
export function stableZip(written: Uint8Array, created: CivilDate): Uint8Array {
  return packed(unzipSync(written), created);
}

function packed(parts: Readonly<Record<string, Uint8Array>>, created: CivilDate): Uint8Array {
  const [year = 1980, month = 1, day = 1] = created.split("-").map(Number);
  const mtime = new Date(Math.max(year, 1980), month - 1, day);
  const files: Zippable = {};
  for (const name of Object.keys(parts).sort(contentTypesFirst)) {
    const part = parts[name];
    if (part && !name.endsWith("/")) files[name] = [part, { mtime }];
  }
  return zipSync(files, { level: 6 });
}

/** Readers look for the list of content types first. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string): number => (name === "[Content_Types].xml" ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function countRelations(parts: Record<string, Uint8Array>): void {
  const rels = parts[documentRels];
  const document = parts[documentPart];
  if (!rels || !document) return;
  const relsText = strFromU8(rels);
  const names = new Map([...relsText.matchAll(/ Id="([^"]+)"/g)].map(([, id], index) => [id ?? "", `rId${index + 1}`]));
  parts[documentRels] = strToU8(relsText.replace(/ Id="([^"]+)"/g, (_, id: string) => ` Id="${names.get(id) ?? id}"`));
  parts[documentPart] = strToU8(
    strFromU8(document).replace(/ r:id="([^"]+)"/g, (_, id: string) => ` r:id="${names.get(id) ?? id}"`),
  );
}

function coreProperties(title: string, created: CivilDate): string {
  const at = `${created}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
  );
}
