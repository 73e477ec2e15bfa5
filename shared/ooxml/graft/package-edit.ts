import { OoxmlError } from "../errors";
import type { OoxmlPackage } from "../package/open-package";
import { partKey } from "../package/part-name";
import type { ZipEntry } from "../zip/read-zip";
import { writeZip, type NewEntry } from "../zip/write-zip";

/** Changes to some parts of a package; all others keep their compressed bytes. */
export class PackageEdit {
  private readonly changed = new Map<ZipEntry, string>();
  private readonly removed = new Set<ZipEntry>();
  private readonly added = new Map<string, string>();

  constructor(readonly opened: OoxmlPackage) {}

  /** The part's text with the changes so far; null when there is no such part. */
  text(part: string): string | null {
    const entry = this.opened.entry(part);
    if (entry === null || this.removed.has(entry)) return this.added.get(part) ?? null;
    return this.changed.get(entry) ?? this.opened.text(part);
  }

  /** Sets a part's text; a part that was not there is added. The same text again is no change. */
  setText(part: string, text: string): void {
    const entry = this.opened.entry(part);
    if (entry === null || this.removed.has(entry)) this.added.set(part, text);
    else if (text !== this.opened.text(part)) this.changed.set(entry, text);
    else this.changed.delete(entry);
  }

  remove(part: string): void {
    const entry = this.opened.entry(part);
    if (entry !== null) this.removed.add(entry);
  }

  /** A part name that is free: "xl/tables/a.xml", else "xl/tables/a-2.xml". */
  freeName(wished: string): string {
    const dot = wished.lastIndexOf(".");
    for (let number = 1; ; number++) {
      const name = number === 1 ? wished : `${wished.slice(0, dot)}-${String(number)}${wished.slice(dot)}`;
      const entry = this.opened.entry(name);
      const free = entry === null || this.removed.has(entry);
      if (free && ![...this.added.keys()].some((one) => partKey(one) === partKey(name))) return name;
    }
  }

  write(date: string): Uint8Array {
    const encoder = new TextEncoder();
    const kept = this.opened.zip.entries
      .filter((entry) => !this.removed.has(entry))
      .map((entry): NewEntry => {
        const text = this.changed.get(entry);
        if (text === undefined) return { from: this.opened.zip, entry };
        return { name: entry.name, content: encoder.encode(asUtf8(text)) };
      });
    const added = [...this.added].map(([name, text]): NewEntry => ({ name, content: encoder.encode(text) }));
    return writeZip([...kept, ...added], date);
  }
}

/** The part is written as UTF-8, so it must not claim to be anything else. */
function asUtf8(xml: string): string {
  return xml.replace(/^(\uFEFF?<\?xml[^>]{0,80}encoding\s{0,5}=\s{0,5})(["'])(?!utf-8)[\w.:-]{1,30}\2/i, "$1$2UTF-8$2");
}

/** A package that somebody signed must not be changed: the signature would break. */
export function refuseSigned(opened: OoxmlPackage): void {
  const signed = opened.zip.entries.some((entry) => partKey(entry.name).startsWith("_xmlsignatures/"));
  if (signed) throw new OoxmlError("signed");
}
