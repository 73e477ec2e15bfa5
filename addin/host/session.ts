import { asUserError, excelCode } from "./errors";

/** What the host needs of Office.js; given by the page, or by a test. */
export interface OfficeApi {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

export interface SessionOptions {
  /** How long to wait before trying again while the clerk types in a cell, and how often. */
  readonly cellEdit?: { readonly pause: number; readonly tries: number };
}

/** Batches on the open workbook, one after the other, with Excel's errors turned into the clerk's. */
export interface Session {
  readonly office: OfficeApi;
  /** Runs a piece of work in a context of its own. Writing work is told to `isWriting`. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>, kind?: "read" | "write"): Promise<T>;
  /** True while work of ours changes the workbook: events that come then are our own. */
  isWriting(): boolean;
  /** Does this Excel have that requirement set ("1.20")? */
  supports(set: string): boolean;
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Events of our own writes arrive a moment after the batch has been answered. */
const echo = 300;

export function createSession(office: OfficeApi, options: SessionOptions = {}): Session {
  const { pause, tries } = options.cellEdit ?? { pause: 700, tries: 4 };
  let queue: Promise<unknown> = Promise.resolve();
  let writing = 0;
  const supports = (set: string) => office.Office.context.requirements.isSetSupported("ExcelApi", set);
  const grouped = supports("1.20");

  /** While a cell is being edited Excel refuses everything; the clerk is likely to press Enter in a moment. */
  async function attempt<T>(work: (context: Excel.RequestContext) => Promise<T>, left: number): Promise<T> {
    try {
      // All syncs of one action are one step back for the clerk, where Excel can do that.
      return grouped ? await office.Excel.run({ mergeUndoGroup: true }, work) : await office.Excel.run(work);
    } catch (error) {
      if (excelCode(error) !== "InvalidOperationInCellEditMode" || left <= 0) throw asUserError(error);
      await wait(pause);
      return attempt(work, left - 1);
    }
  }

  return {
    office,
    run(work, kind = "read") {
      const turn = queue.then(async () => {
        if (kind === "read") return attempt(work, tries);
        writing += 1;
        try {
          return await attempt(work, tries);
        } finally {
          setTimeout(() => (writing -= 1), echo);
        }
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
    isWriting: () => writing > 0,
    supports,
  };
}
