import { encodeXml } from "../xml/escape";
import { appendTo, applySplices, readTree, type Splice } from "../xml/splice";
import { packageRelationships, xmlHead, type Dialect } from "./dialect";

export interface NewRelationship {
  readonly id: string;
  readonly kind: "worksheet" | "table" | "drawing" | "chart" | "hyperlink" | "styles";
  readonly target: string;
  readonly external?: boolean;
}

function relationshipXml(relationship: NewRelationship, prefix: string, dialect: Dialect): string {
  const mode = relationship.external === true ? ' TargetMode="External"' : "";
  return (
    `<${prefix}Relationship Id="${relationship.id}" Type="${dialect.relationships}/${relationship.kind}" ` +
    `Target="${encodeXml(relationship.target)}"${mode}/>`
  );
}

/** A relationships part of our own. */
export function writeRelationships(relationships: readonly NewRelationship[], dialect: Dialect): string {
  const items = relationships.map((relationship) => relationshipXml(relationship, "", dialect));
  return `${xmlHead}<Relationships xmlns="${packageRelationships}">${items.join("")}</Relationships>`;
}

/** A relationships part without some ids and with new ones at its end. */
export function editRelationships(
  xml: string,
  removed: ReadonlySet<string>,
  added: readonly NewRelationship[],
  dialect: Dialect,
): string {
  const root = readTree(xml, 2);
  const splices: Splice[] = root.children
    .filter((child) => removed.has(child.attributes.Id ?? ""))
    .map((child) => ({ from: child.from, to: child.to, text: "" }));
  const items = added.map((relationship) => relationshipXml(relationship, root.prefix, dialect));
  if (items.length > 0) splices.push(appendTo(xml, root, items.join("")));
  return applySplices(xml, splices);
}
