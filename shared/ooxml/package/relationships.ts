import { eachElement } from "../xml/each-element";
import type { Xml } from "../xml/xml-source";
import { folderOf, resolveTarget } from "./part-name";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, the same for transitional and strict: "worksheet", "styles". */
  readonly kind: string;
  /** As written. */
  readonly target: string;
  readonly external: boolean;
  /** The part that an internal target names, without a leading slash. */
  readonly part: string;
}

/** The relationships of `part` (`""` for the package), from the text of its .rels part. */
export function readRelationships(xml: Xml, part: string): Relationship[] {
  const found: Relationship[] = [];
  const folder = folderOf(part);
  eachElement(xml, "Relationship", (element) => {
    const target = element.attribute("Target") ?? "";
    const type = element.attribute("Type") ?? "";
    found.push({
      id: element.attribute("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target,
      external: element.attribute("TargetMode")?.toLowerCase() === "external",
      part: resolveTarget(folder, target),
    });
  });
  return found;
}
