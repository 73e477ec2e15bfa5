import type { WorkbookPart } from "../read/workbook";
import { encodeXml } from "../xml/escape";
import { appendTo, applySplices, childOf, readTree, type Splice, type XmlNode } from "../xml/splice";
import type { Dialect } from "./dialect";

/** A sheet of ours in the workbook's list. */
export interface ListedSheet {
  readonly name: string;
  readonly relationshipId: string;
  /** Place among the sheets when it takes the place of an old one; null: at the end. */
  readonly replaces: number | null;
}

export interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
  /** Index into the sheets listed, for a name of one sheet. */
  readonly ofSheet: number | null;
}

/** The workbook part with our sheets in its list and our names among its names; all else as it was. */
export function editWorkbookXml(
  xml: string,
  workbook: WorkbookPart,
  listed: readonly ListedSheet[],
  names: readonly NewName[],
  isOld: (name: string) => boolean,
  dialect: Dialect,
): string {
  const root = readTree(xml, 3);
  const sheets = childOf(root, "sheets");
  if (sheets === null) return xml;
  const splices: Splice[] = [];
  const places: number[] = [];
  let next = workbook.sheets.length;
  let nextId = Math.max(0, ...workbook.sheets.map((sheet) => Number(sheet.sheetId) || 0)) + 1;
  const appended: string[] = [];
  for (const sheet of listed) {
    const old = sheet.replaces === null ? undefined : sheets.children[sheet.replaces];
    const id = old?.attributes.sheetId ?? String(nextId++);
    const state = old?.attributes.state === undefined ? "" : ` state="${old.attributes.state}"`;
    const element =
      `<${sheets.prefix}sheet name="${encodeXml(sheet.name)}" sheetId="${id}"${state} ` +
      `${relationshipAttribute(xml, root, dialect)}="${sheet.relationshipId}"/>`;
    places.push(sheet.replaces ?? next++);
    if (old === undefined) appended.push(element);
    else splices.push({ from: old.from, to: old.to, text: element });
  }
  if (appended.length > 0) splices.push(appendTo(xml, sheets, appended.join("")));
  splices.push(
    ...nameSplices(
      xml,
      root,
      names,
      places,
      (name, local) => isOld(name) || (local !== null && listed.some((one) => one.replaces === local)),
    ),
  );
  return applySplices(xml, splices);
}

/** `r:id` with the prefix that the root declares for relationships, declared on the spot when it declares none. */
function relationshipAttribute(xml: string, root: XmlNode, dialect: Dialect): string {
  const opening = xml.slice(root.from, root.openEnd);
  for (const match of opening.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)) {
    if (match[2] === dialect.relationships) return `${match[1] ?? "r"}:id`;
  }
  return `xmlns:r="${dialect.relationships}" r:id`;
}

function nameSplices(
  xml: string,
  root: XmlNode,
  names: readonly NewName[],
  places: readonly number[],
  isOld: (name: string, localSheet: number | null) => boolean,
): Splice[] {
  const { prefix } = root;
  const items = names
    .map(({ name, formula, hidden, ofSheet }) => {
      const local = ofSheet === null ? "" : ` localSheetId="${String(places[ofSheet] ?? 0)}"`;
      const attributes = `name="${encodeXml(name)}"${local}${hidden ? ' hidden="1"' : ""}`;
      return `<${prefix}definedName ${attributes}>${encodeXml(formula)}</${prefix}definedName>`;
    })
    .join("");
  const list = childOf(root, "definedNames");
  if (list === null) {
    // The schema wants names right behind sheets, function groups and external references.
    const before = root.children.filter((child) =>
      ["sheets", "functionGroups", "externalReferences"].includes(child.name),
    );
    const at = Math.max(...before.map((child) => child.to));
    return [{ from: at, to: at, text: `<${prefix}definedNames>${items}</${prefix}definedNames>` }];
  }
  const splices: Splice[] = [];
  for (const child of list.children) {
    const local = child.attributes.localSheetId;
    if (isOld(child.attributes.name ?? "", local === undefined ? null : Number(local))) {
      splices.push({ from: child.from, to: child.to, text: "" });
    }
  }
  return [...splices, appendTo(xml, list, items)];
}
