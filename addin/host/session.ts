import { asUserError } from "./errors";

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
  /**
   * Tries a whole action again while the clerk types in a cell: Excel refuses everything then, and Enter is likely to
   * come in a moment. What an action wrote before it was refused has to be settled by itself.
   */
  patiently<T>(action: () => Promise<T>): Promise<T>;
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

  async function attempt<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      // All syncs of one action are one step back for the clerk, where Excel can do that.
      return grouped ? await office.Excel.run({ mergeUndoGroup: true }, work) : await office.Excel.run(work);
    } catch (error) {
      throw asUserError(error);
    }
  }

  async function patiently<T>(action: () => Promise<T>, left = tries): Promise<T> {
    try {
      return await action();
    } catch (error) {
      if (asUserError(error).code !== "cell-edit-mode" || left <= 0) throw error;
      await wait(pause);
      return patiently(action, left - 1);
    }
  }

  return {
    office,
    run(work, kind = "read") {
      const turn = queue.then(async () => {
        if (kind === "read") return attempt(work);
        writing += 1;
        try {
          return await attempt(work);
        } finally {
          setTimeout(() => (writing -= 1), echo);
        }
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
    patiently: (action) => patiently(action),
    isWriting: () => writing > 0,
    supports,
  };
}
