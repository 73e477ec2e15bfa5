import { partKey } from "../package/part-name";
import { encodeXml } from "../xml/escape";
import { appendTo, applySplices, readTree, type Splice } from "../xml/splice";
import { contentTypes, xmlHead } from "./dialect";

export const contentTypesPart = "[Content_Types].xml";

/** A package without a list of content types gets this one. */
export const plainContentTypes =
  `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="${contentTypes.relationships}"/>` +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/** The list of content types without the removed parts and with the new ones, part name → type. */
export function editContentTypes(
  xml: string,
  removed: ReadonlySet<string>,
  added: ReadonlyMap<string, string>,
): string {
  const root = readTree(xml, 2);
  // A part that is listed but was not there must not be listed twice now that it is.
  const replaced = new Set([...removed, ...[...added.keys()].map(partKey)]);
  const splices: Splice[] = root.children
    .filter((child) => child.name === "Override" && replaced.has(partKey(child.attributes.PartName ?? "")))
    .map((child) => ({ from: child.from, to: child.to, text: "" }));
  const overrides = [...added].map(
    ([part, type]) => `<${root.prefix}Override PartName="/${encodeXml(part)}" ContentType="${type}"/>`,
  );
  // Some writers name each relationships part by itself; those of our sheets would then be none.
  const knowsRelationships = root.children.some(
    (child) => child.name === "Default" && child.attributes.Extension?.toLowerCase() === "rels",
  );
  if (!knowsRelationships) {
    overrides.unshift(`<${root.prefix}Default Extension="rels" ContentType="${contentTypes.relationships}"/>`);
  }
  if (overrides.length > 0) splices.push(appendTo(xml, root, overrides.join("")));
  return applySplices(xml, splices);
}
