import { ownSheetName, ownSheetsName } from "@shared/hosts/own-sheets";
import { UserError } from "@shared/model/host";
import type { OutputSheet } from "@shared/model/output-sheet";
import { ownSheetsOf, type LoadedName } from "../own-sheets";

export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Key of a sheet of ours; null for any other. */
  readonly key: string | null;
  /** Left behind by a writing that broke off. */
  readonly leftover: boolean;
}

/** The workbook as far as writing has to know it. */
export interface OwnState {
  readonly sheets: readonly KnownSheet[];
  readonly activeId: string;
  /** Names of tables and defined names, in small letters; ours that will go are left out. */
  readonly takenNames: ReadonlySet<string>;
  /** The same with ours. */
  readonly allNames: ReadonlySet<string>;
  readonly names: readonly LoadedName[];
}

/** "~SoDanVan 1": what a sheet of ours is called until the swap. */
export const temporarySheetName = (number: number): string => `~SoDanVan ${number}`;
const isTemporary = (name: string): boolean => /^~SoDanVan \d+$/.test(name);

/** Looks at sheets, names and protection in one sync; refuses a workbook that cannot take sheets. */
export async function readOwnState(context: Excel.RequestContext): Promise<OwnState> {
  const { workbook } = context;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.names.load("items/name,items/formula");
  workbook.tables.load("items/name,items/worksheet/id");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  if (workbook.readOnly) throw new UserError("read-only", { file: workbook.name });
  if (workbook.protection.protected) throw new UserError("protected-sheet", { sheet: "" });
  const names = workbook.names.items.map((item): LoadedName => ({ name: item.name, formula: String(item.formula) }));
  const own = ownSheetsOf(names);
  const titles = new Set(own.titles.map((title) => title.toLowerCase()));
  const keys = new Map([...own.byKey].map(([key, title]) => [title.toLowerCase(), key]));
  const sheets = workbook.worksheets.items.map((sheet): KnownSheet => {
    const name = sheet.name.toLowerCase();
    const leftover = isTemporary(sheet.name);
    return {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      key: titles.has(name) && !leftover ? (keys.get(name) ?? "") : null,
      leftover,
    };
  });
  const ours = new Set(sheets.filter((sheet) => sheet.key !== null || sheet.leftover).map((sheet) => sheet.id));
  const tables = workbook.tables.items.filter((table) => !ours.has(table.worksheet.id)).map((table) => table.name);
  const defined = names.map((name) => name.name);
  return {
    sheets,
    activeId: active.id,
    names,
    takenNames: small([...tables, ...defined]),
    allNames: small([...workbook.tables.items.map((table) => table.name), ...defined]),
  };
}

const small = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.toLowerCase()));

/** What a new sheet of ours is called before and after the swap. */
export interface PlannedSheet {
  readonly sheet: OutputSheet;
  readonly temporary: string;
  readonly final: string;
  readonly hidden: boolean;
  /** Table's name wished → until the swap → after it. */
  readonly tables: readonly { readonly wished: string; readonly temporary: string; readonly final: string }[];
}

/** What a writing will do. */
export interface WritePlan {
  readonly planned: readonly PlannedSheet[];
  readonly old: readonly KnownSheet[];
  readonly leftovers: readonly KnownSheet[];
  /** Sheets of ours that stay. */
  readonly kept: readonly KnownSheet[];
  readonly state: OwnState;
}

/** Names for the new sheets that nobody has, and which old ones go: those of the same keys. */
export function planWrite(state: OwnState, sheets: readonly OutputSheet[]): WritePlan {
  const keys = new Set(sheets.map((sheet) => keyOf(sheet)));
  const ours = state.sheets.filter((sheet) => sheet.key !== null);
  const old = ours.filter((sheet) => keys.has(sheet.key ?? ""));
  const leftovers = state.sheets.filter((sheet) => sheet.leftover);
  const going = new Set([...old, ...leftovers].map((sheet) => sheet.id));
  const titles = new Set(state.sheets.filter((sheet) => !going.has(sheet.id)).map((sheet) => sheet.name.toLowerCase()));
  const tables = new Set(state.takenNames);
  const planned = sheets.map((sheet, index): PlannedSheet => {
    const final = freeName(sheet.name, titles, (name, number) => `${name.slice(0, 31 - 4)} (${number})`);
    titles.add(final.toLowerCase());
    return {
      sheet,
      temporary: temporarySheetName(index + 1),
      final,
      hidden: old.some((one) => one.key === keyOf(sheet) && one.hidden),
      tables: sheet.tables.map((table, place) => {
        const name = freeName(table.name, tables, numbered);
        tables.add(name.toLowerCase());
        const temporary = `SoDanVan_${index + 1}_${place + 1}`;
        return { wished: table.name, temporary: freeName(temporary, state.allNames, numbered), final: name };
      }),
    };
  });
  return { planned, old, leftovers, kept: ours.filter((sheet) => !going.has(sheet.id)), state };
}

const numbered = (name: string, number: number) => `${name}_${number}`;

/** The key as it stands in a defined name, in small letters. */
export function keyOf(sheet: OutputSheet): string {
  return ownSheetName(sheet.key)
    .slice(ownSheetsName.indexOf(".") + 1)
    .toLowerCase();
}

function freeName(wished: string, taken: ReadonlySet<string>, next: (name: string, number: number) => string): string {
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = next(wished, number);
  return name;
}
