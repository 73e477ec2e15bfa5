import { statusNotes, statusWords } from "../../locale/vi/report-words";
import type { OutputColumn, Tone } from "../../model/output-sheet";

/** What an appendix needs as a sheet beyond what it is on paper, by column key. */
export interface SheetFacts {
  readonly formats: Readonly<Record<string, OutputColumn["format"]>>;
  /** Columns that are counted under the table: filled cells, or numbers. */
  readonly totals: Readonly<Record<string, "filled" | "numbers">>;
  readonly tones: Readonly<Record<string, Readonly<Record<string, Tone>>>>;
}

const overdue = (word: string): string => `${word} (${statusNotes.overdue})`;

export const sheetFacts: Readonly<Record<string, SheetFacts>> = {
  figures: {
    formats: { order: "number", value: "number", before: "number" },
    totals: { title: "filled", value: "numbers" },
    tones: {},
  },
  progress: {
    formats: { order: "number", due: "date" },
    totals: { title: "filled", evidence: "filled" },
    tones: {
      status: {
        [statusWords.done]: "good",
        [statusWords["in-progress"]]: "active",
        [statusWords["not-started"]]: "idle",
        [overdue(statusWords["in-progress"])]: "bad",
        [overdue(statusWords["not-started"])]: "bad",
      },
    },
  },
  evidence: {
    formats: { order: "number", date: "date", link: "link" },
    totals: { name: "filled" },
    tones: {},
  },
};
