import { OoxmlError } from "../errors";
import { decodeXml, utf8Xml } from "../xml/decode-bytes";
import type { Inflate } from "../zip/inflate";
import { inflateEntry, readZip, type Zip, type ZipEntry } from "../zip/read-zip";
import { partKey, relationshipsPart } from "./part-name";
import { readRelationships, type Relationship } from "./relationships";
import { refuseWhatIsNoZip } from "./sniff";

/** More than this, inflated, is refused: 200 MiB. */
const inflatedLimit = 200 * 1024 * 1024;

/** An opened .xlsx package: parts by name, whatever their case and slashes; relationships by part. */
export class OoxmlPackage {
  private readonly parts = new Map<string, ZipEntry>();

  constructor(
    readonly zip: Zip,
    private readonly inflate?: Inflate,
  ) {
    for (const entry of zip.entries) this.parts.set(partKey(entry.name), entry);
  }

  /** The entry of a part; also found when either name is percent-encoded. */
  entry(part: string): ZipEntry | null {
    const key = partKey(part);
    return this.parts.get(key) ?? this.parts.get(partKey(decodePercent(key))) ?? null;
  }

  bytes(part: string): Uint8Array | null {
    const entry = this.entry(part);
    return entry === null ? null : inflateEntry(this.zip, entry, this.inflate);
  }

  /** A part's XML, to be read; null when there is no such part. */
  xml(part: string): Uint8Array | null {
    const bytes = this.bytes(part);
    return bytes === null ? null : utf8Xml(bytes);
  }

  /** A part's text, to be changed; null when there is no such part. */
  text(part: string): string | null {
    const bytes = this.bytes(part);
    return bytes === null ? null : decodeXml(bytes);
  }

  relationships(part: string): Relationship[] {
    const xml = this.xml(relationshipsPart(part));
    return xml === null ? [] : readRelationships(xml, part);
  }

  /** Name of the workbook part, by the package's relationships, else by its usual place. */
  workbookPart(): string {
    const named = this.relationships("").find((relationship) => relationship.kind === "officeDocument");
    for (const part of [named?.part, "xl/workbook.xml"]) {
      if (part !== undefined && this.entry(part) !== null) return part;
    }
    throw new OoxmlError("not-a-workbook", "no workbook part");
  }
}

function decodePercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Opens a file as a package. Refuses with an `OoxmlError` what is no package, and what would inflate beyond the limit. */
export function openPackage(bytes: Uint8Array, inflate?: Inflate): OoxmlPackage {
  refuseWhatIsNoZip(bytes);
  const zip = readZip(bytes);
  const inflated = zip.entries.reduce((sum, entry) => sum + entry.size, 0);
  if (inflated > inflatedLimit) throw new OoxmlError("too-large", String(inflated));
  return new OoxmlPackage(zip, inflate);
}
