import { openPackage, type OoxmlPackage } from "../package/open-package";
import { folderOf, relationshipsPart } from "../package/part-name";
import { readWorkbookPart, type WorkbookPart } from "../read/workbook";
import { readTree } from "../xml/splice";
import { dropFromChain } from "./calc-chain";
import { contentTypesPart, editContentTypes, plainContentTypes } from "./content-types";
import { contentTypes, dialectOf } from "./dialect";
import { editRelationships, writeRelationships, type NewRelationship } from "./edit-relationships";
import { editWorkbookXml, type ListedSheet, type NewName } from "./edit-workbook";
import { freeSheetTitle, freeTableName } from "./free-names";
import { PackageEdit, refuseSigned } from "./package-edit";
import { partsOnlyOf } from "./reachable";
import type { SheetSpec } from "./sheet-spec";
import { plainStyles, StyleBook } from "./style-book";
import { writeSheetParts, type SheetParts } from "./sheet-parts";

/** How grafted sheets are known again: by hidden defined names. */
export interface Ownership {
  /** The name that lists all sheets of ours. */
  readonly listName: string;
  /** The name of one sheet, by its key. */
  nameOf(key: string): string;
  /** A reference to a sheet, for the name of one. */
  reference(title: string): string;
  /** The formula of the list. */
  listFormula(titles: readonly string[]): string;
  /** Sheet titles in either formula. */
  titlesIn(formula: string): readonly string[];
}

/** What specs may depend on. */
export interface GraftContext {
  readonly date1904: boolean;
}

/**
 * A workbook with our sheets in it: new ones behind the last sheet, known ones replaced where they stand. Every part
 * that is not ours keeps its bytes; only the lists that name sheets, styles and content types get longer.
 */
export function graft(
  bytes: Uint8Array,
  specsFor: (context: GraftContext) => readonly SheetSpec[],
  ownership: Ownership,
  date: string,
): Uint8Array {
  const opened = openPackage(bytes);
  refuseSigned(opened);
  const workbook = readWorkbookPart(opened);
  const specs = specsFor({ date1904: workbook.date1904 });
  const workbookXml = opened.text(workbook.part) ?? "";
  const dialect = dialectOf(workbookXml);
  const edit = new PackageEdit(opened);
  const own = findOwn(workbook, ownership);
  const replaced = new Map(
    specs.flatMap((spec) => (own.byKey(spec.key) === null ? [] : [[spec.key, own.byKey(spec.key)]])),
  );
  const indexes = new Set([...replaced.values()].map((sheet) => sheet?.index ?? -1));
  const gone = partsOnlyOf(
    opened,
    [...indexes].flatMap((index) => workbook.sheets[index]?.part ?? []),
  );
  for (const part of gone) edit.remove(part);

  const folder = folderOf(workbook.part);
  const foreign = workbook.sheets.filter((_, index) => !indexes.has(index));
  const titles = new Set(foreign.map((sheet) => sheet.name.toLowerCase()));
  const tables = takenTables(
    opened,
    workbook,
    foreign.flatMap((sheet) => sheet.part ?? []),
    ownership,
  );
  const stylesPart = workbook.stylesPart ?? edit.freeName(`${folder === "" ? "" : `${folder}/`}styles.xml`);
  const styles = new StyleBook(edit.text(stylesPart) ?? plainStyles(dialect));

  const listed: ListedSheet[] = [];
  const names: NewName[] = [];
  const types = new Map<string, string>();
  const relationships: NewRelationship[] = [];
  const ids = new Set(opened.relationships(workbook.part).map((relationship) => relationship.id));
  for (const index of indexes) ids.delete(workbook.sheets[index]?.relationshipId ?? "");

  if (workbook.stylesPart === null) {
    // Before anything of ours: what stays in the next round must stand where it would stand then.
    const target = stylesPart.slice(folder === "" ? 0 : folder.length + 1);
    relationships.push({ id: freeId("rIdSdv-styles", ids), kind: "styles", target });
    types.set(stylesPart, contentTypes.styles);
    edit.setText(stylesPart, "");
  }
  for (const [place, spec] of specs.entries()) {
    const old = replaced.get(spec.key) ?? null;
    const title = freeSheetTitle(old?.title ?? spec.name, titles);
    titles.add(title.toLowerCase());
    const parts = writeSheetParts(
      spec,
      title,
      {
        folder,
        dialect,
        styles,
        freeName: (wished) => edit.freeName(wished),
        nextTable: (wished) => {
          const name = freeTableName(wished, tables.names);
          tables.names.add(name.toLowerCase());
          return { name, id: ++tables.lastId };
        },
      },
      (part, text, type) => {
        edit.setText(part, text);
        if (type !== null) types.set(part, type);
      },
    );
    const relationshipId = freeId(`rIdSdv-${spec.key}`, ids);
    relationships.push({ id: relationshipId, kind: "worksheet", target: relative(folder, parts) });
    listed.push({ name: title, relationshipId, replaces: old?.index ?? null });
    names.push({ name: ownership.nameOf(spec.key), formula: ownership.reference(title), hidden: true, ofSheet: null });
    if (spec.repeatRows !== null) names.push(printTitles(ownership.reference(title), spec.repeatRows, place));
  }
  const kept = own.titles.filter((title) => !listed.some((sheet) => sheet.name.toLowerCase() === title.toLowerCase()));
  const all = [...kept, ...listed.map((sheet) => sheet.name)];
  names.unshift({ name: ownership.listName, formula: ownership.listFormula(all), hidden: true, ofSheet: null });

  edit.setText(stylesPart, styles.write());
  const oldNames = new Set(
    [ownership.listName, ...specs.map((spec) => ownership.nameOf(spec.key))].map((name) => name.toLowerCase()),
  );
  edit.setText(
    workbook.part,
    editWorkbookXml(workbookXml, workbook, listed, names, (name) => oldNames.has(name.toLowerCase()), dialect),
  );
  const removedIds = new Set([...indexes].map((index) => workbook.sheets[index]?.relationshipId ?? ""));
  if (workbook.stylesPart === null) {
    // A relationship to a style sheet that is not there: there may be only one.
    for (const { id, kind } of opened.relationships(workbook.part)) if (kind === "styles") removedIds.add(id);
  }
  dropChain(
    edit,
    workbook,
    [...indexes].map((index) => workbook.sheets[index]?.sheetId ?? ""),
    removedIds,
    gone,
  );
  const relationshipsXml = edit.text(relationshipsPart(workbook.part));
  edit.setText(
    relationshipsPart(workbook.part),
    relationshipsXml === null
      ? writeRelationships(relationships, dialect)
      : editRelationships(relationshipsXml, removedIds, relationships, dialect),
  );
  edit.setText(contentTypesPart, editContentTypes(edit.text(contentTypesPart) ?? plainContentTypes, gone, types));
  return edit.write(date);
}

const relative = (folder: string, parts: SheetParts): string =>
  folder === "" ? parts.sheet : parts.sheet.slice(folder.length + 1);

function printTitles(reference: string, rows: readonly [number, number], place: number): NewName {
  const sheet = reference.slice(0, reference.lastIndexOf("!"));
  const formula = `${sheet}!$${String(rows[0])}:$${String(rows[1])}`;
  return { name: "_xlnm.Print_Titles", formula, hidden: false, ofSheet: place };
}

interface OwnSheet {
  readonly title: string;
  readonly index: number;
}

/** Our sheets that the workbook holds: named by the list and still there. */
function findOwn(workbook: WorkbookPart, ownership: Ownership) {
  const formulaOf = (name: string): string =>
    workbook.definedNames.find((defined) => defined.name.toLowerCase() === name.toLowerCase())?.formula ?? "";
  const indexOf = (title: string): number =>
    workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === title.toLowerCase());
  const titles = ownership.titlesIn(formulaOf(ownership.listName)).filter((title) => indexOf(title) >= 0);
  const listed = new Set(titles.map((title) => title.toLowerCase()));
  return {
    titles,
    byKey(key: string): OwnSheet | null {
      const title = ownership.titlesIn(formulaOf(ownership.nameOf(key)))[0];
      if (title === undefined || !listed.has(title.toLowerCase())) return null;
      const index = indexOf(title);
      return { title: workbook.sheets[index]?.name ?? title, index };
    },
  };
}

/** Names and ids that the workbook's own tables and defined names have taken. */
function takenTables(
  opened: OoxmlPackage,
  workbook: WorkbookPart,
  sheets: readonly string[],
  ownership: Ownership,
): { names: Set<string>; lastId: number } {
  const names = new Set(workbook.definedNames.map((name) => name.name.toLowerCase()));
  names.delete(ownership.listName.toLowerCase());
  let lastId = 0;
  for (const sheet of sheets) {
    for (const relationship of opened.relationships(sheet)) {
      if (relationship.kind !== "table") continue;
      const xml = opened.text(relationship.part);
      if (xml === null) continue;
      const { attributes } = readTree(xml, 1);
      lastId = Math.max(lastId, Number(attributes.id) || 0);
      for (const name of [attributes.name, attributes.displayName])
        if (name !== undefined) names.add(name.toLowerCase());
    }
  }
  return { names, lastId };
}

function freeId(wished: string, taken: Set<string>): string {
  let id = wished;
  for (let number = 2; taken.has(id); number++) id = `${wished}-${String(number)}`;
  taken.add(id);
  return id;
}

/** Formulas of sheets that go must go from the calculation chain too. */
function dropChain(
  edit: PackageEdit,
  workbook: WorkbookPart,
  sheetIds: readonly string[],
  removedIds: Set<string>,
  gone: Set<string>,
): void {
  if (sheetIds.length === 0) return;
  const chain = edit.opened.relationships(workbook.part).find((relationship) => relationship.kind === "calcChain");
  const xml = chain === undefined ? null : edit.text(chain.part);
  if (chain === undefined || xml === null) return;
  const rest = dropFromChain(
    xml,
    sheetIds.map((sheetId) => ({ sheetId, cell: null })),
  );
  if (rest !== null) {
    edit.setText(chain.part, rest);
    return;
  }
  edit.remove(chain.part);
  gone.add(chain.part.toLowerCase());
  removedIds.add(chain.id);
}
