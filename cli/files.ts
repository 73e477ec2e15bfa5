import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { UserError, type OutputFile } from "@shared/model/host";
import { say } from "./strings";
import { Stop } from "./stop";

/** The bytes of a file. Throws `UserError("not-found")` where there is none, `Stop` for a folder or a locked file. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EISDIR") throw new Stop(say.isFolder(path), 2);
    if (code !== "ENOENT" && code !== "ENOTDIR") throw new Stop(say.cannotRead(path), 2);
    throw new UserError("not-found", { file: basename(path) });
  }
}

/** "thư/mục/Sổ 2024.xlsx" → "Sổ 2024". */
export function nameOf(path: string): string {
  return basename(path, extname(path));
}

/**
 * Writes several files as one step: each to a temporary name beside its place, then all renamed, so that a failure
 * leaves no half-written file. → their paths, in order.
 */
export async function writeAll(
  folder: string,
  files: readonly Pick<OutputFile, "name" | "bytes">[],
): Promise<string[]> {
  const places = files.map((file) => ({ ...file, path: join(folder, file.name) }));
  const temporary = (path: string) => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let current = folder;
  try {
    await mkdir(folder, { recursive: true });
    for (const { path, bytes } of places) {
      current = path;
      await writeFile(temporary(path), bytes);
    }
    for (const { path } of places) {
      current = path;
      await rename(temporary(path), path);
    }
  } catch {
    await Promise.all(places.map(({ path }) => rm(temporary(path), { force: true }).catch(() => undefined)));
    throw new Stop(say.cannotWrite(current), 2);
  }
  return places.map(({ path }) => path);
}
