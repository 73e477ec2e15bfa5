import { fold } from "../text/fold";
import type { Table } from "../model/layout";
import type { SheetView } from "../text/sheet-view";

/** Codes that lists of evidence give their papers and by which tasks name them: "MC01", "[H1-1.1-01]". */
export class EvidenceCodes {
  private readonly tasksOf = new Map<string, string[]>();
  private named = false;

  constructor(tables: readonly { readonly view: SheetView; readonly table: Table }[]) {
    for (const { view, table } of tables) {
      const column = table.role === "evidence" ? table.columns.find(({ role }) => role === "evidence-code") : undefined;
      if (column === undefined || table.body === null) continue;
      for (let index = view.firstRowFrom(table.body.top); index < view.rows.length; index++) {
        const row = view.rows[index];
        if (row === undefined || row.number > table.body.bottom) break;
        const code = keyOf(view.text(view.cell(row.number, column.column)));
        if (code !== "") this.tasksOf.set(code, []);
      }
    }
  }

  /** Notes that a task names papers by nothing but their codes, "MC01, MC02"; false when the words say anything else. */
  name(words: string, taskId: string): boolean {
    if (this.tasksOf.size === 0 || words.length > 200) return false;
    const named = codesIn(words).map((code) => this.tasksOf.get(code));
    if (named.length === 0 || named.some((tasks) => tasks === undefined)) return false;
    this.named = true;
    // All words of a task come one after another.
    for (const tasks of named) if (tasks?.at(-1) !== taskId) tasks?.push(taskId);
    return true;
  }

  /** The tasks that name the papers of a code; null where tasks do not name papers so at all. */
  tasks(words: string): readonly string[] | null {
    return this.named ? (this.tasksOf.get(keyOf(words)) ?? []) : null;
  }
}

const keyOf = (words: string): string => (words.length > 40 ? "" : fold(words));

const codesIn = (words: string): string[] =>
  words
    .split(/[,;\n&+]|\s+và\s+|\s{1,5}(?=\[)|\s{1,5}(?=[A-Z]{1,3}[\d.-])/u)
    .map(keyOf)
    .filter((code) => code !== "");
