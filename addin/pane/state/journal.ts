import type { JournalEntry } from "./state";

/** What the clerk did, newest last, each with its way back; and whether a file holds it all. */
export interface Journal {
  entries(): readonly JournalEntry[];
  /** `edits`: the act changed cells, not only what was taught. */
  add(label: string, undo: () => Promise<void>, act: { readonly edits: boolean }): void;
  /** Takes the newest act back; one that cannot be taken back stays. */
  takeBack(): Promise<void>;
  /** A file now holds everything. */
  saved(): void;
  /** Another workbook: nothing of it can be taken back. */
  clear(): void;
  /** True while the copy in memory differs from the file last opened or saved. */
  unsaved(): boolean;
}

interface Act extends JournalEntry {
  readonly undo: () => Promise<void>;
  readonly edits: boolean;
}

export function createJournal(): Journal {
  let acts: readonly Act[] = [];
  let next = 1;
  const unsaved = new Set<number>();
  return {
    entries: () => acts.map(({ id, label }) => ({ id, label })),
    add(label, undo, { edits }) {
      const id = next++;
      acts = [...acts, { id, label, undo, edits }];
      if (edits) unsaved.add(id);
    },
    async takeBack() {
      const act = acts.at(-1);
      if (!act) return;
      await act.undo();
      acts = acts.filter(({ id }) => id !== act.id);
      // Taking back a fix that no file holds yet leaves nothing to save; taking back a saved one does.
      if (act.edits && !unsaved.delete(act.id)) unsaved.add(act.id);
    },
    saved: () => unsaved.clear(),
    clear() {
      acts = [];
      unsaved.clear();
    },
    unsaved: () => unsaved.size > 0,
  };
}
