import { UserError } from "@shared/model/host";

/** A file as the clerk gave it: its name and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a dropped or picked file. A file that another program holds, that was moved meanwhile or that lies on a drive
 * that is gone rejects with `not-found`.
 */
export async function readGivenFile(file: File): Promise<GivenFile> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    throw new UserError("not-found", { file: file.name });
  }
}

/** The first file of a drop; null when something else was dropped (text, a picture from a page). */
export function droppedFile(data: DataTransfer | null): File | null {
  return data?.files[0] ?? null;
}
