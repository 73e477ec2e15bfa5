import { UserError } from "@shared/model/host";
import type { Snapshot } from "@shared/model/snapshot";
import { errorSentence } from "@shared/locale/vi/errors";
import { parseSnapshot } from "@shared/snapshot/parse";
import { words } from "../strings";
import { shorten } from "../text";

/** Reads a school's workbook; given by the page that can (the pane's worker does it). */
export type ReadWorkbook = (file: File) => Promise<Snapshot>;

export interface ReadFiles {
  readonly snapshots: readonly Snapshot[];
  /** A sentence for each file that could not be read. */
  readonly problems: readonly string[];
}

const isWorkbook = (file: File): boolean => /\.xls[xm]?$/i.test(file.name);

async function readFile(file: File, readWorkbook: ReadWorkbook | null): Promise<Snapshot> {
  if (isWorkbook(file) && readWorkbook !== null) return readWorkbook(file);
  let json: unknown;
  try {
    json = JSON.parse((await file.text()).replace(/^\uFEFF/, ""));
  } catch {
    throw new UserError("not-a-snapshot", { file: shorten(file.name, 80) });
  }
  return parseSnapshot(json, shorten(file.name, 80));
}

/** Every file by itself: one that cannot be read is a sentence, the others are shown. */
export async function readFiles(files: readonly File[], readWorkbook: ReadWorkbook | null): Promise<ReadFiles> {
  const snapshots: Snapshot[] = [];
  const problems: string[] = [];
  for (const file of files) {
    if (isWorkbook(file) && readWorkbook === null) {
      problems.push(words.noWorkbookHere(shorten(file.name, 80)));
      continue;
    }
    try {
      snapshots.push(await readFile(file, readWorkbook));
    } catch (error) {
      problems.push(error instanceof UserError ? errorSentence(error) : words.unreadableFile(shorten(file.name, 80)));
    }
  }
  return { snapshots, problems };
}

/** One snapshot a school, day and workbook; of two the later one stays. */
export function mergeSnapshots(held: readonly Snapshot[], added: readonly Snapshot[]): readonly Snapshot[] {
  const keyOf = ({ school, asOf, source }: Snapshot) => `${school.name}\n${asOf}\n${source.fileName}`;
  return [...new Map([...held, ...added].map((snapshot) => [keyOf(snapshot), snapshot])).values()];
}
