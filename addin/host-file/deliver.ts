import { download as downloadBlob } from "../../dashboard/export/download";
import { UserError, type FileSink, type OutputFile } from "@shared/model/host";

/** The little of the File System Access interface that saving needs; only Chromium browsers have it. */
interface SavePicker {
  (options: { suggestedName: string }): Promise<{
    createWritable(): Promise<{ write(data: Uint8Array): Promise<void>; close(): Promise<void> }>;
  }>;
}

const blobOf = ({ bytes, mediaType }: OutputFile): Blob => new Blob([bytes as BlobPart], { type: mediaType });

/** Hands the file to the browser's downloads folder. */
export function download(file: OutputFile): void {
  downloadBlob(blobOf(file), file.name);
}

/** Files go to the downloads folder without a question. */
export const downloads: FileSink = {
  deliver: (file) => {
    download(file);
    return Promise.resolve();
  },
};

/**
 * Asks where to save, where the browser can; else downloads. A place that cannot be written (the file is open in
 * Excel, or read-only) rejects with `read-only`, a dialog that was closed with `cancelled`.
 */
export async function saveAs(file: OutputFile): Promise<void> {
  const picker = (window as unknown as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (!picker) {
    download(file);
    return;
  }
  try {
    const handle = await picker({ suggestedName: file.name });
    const writable = await handle.createWritable();
    await writable.write(file.bytes);
    await writable.close();
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "AbortError") throw new UserError("cancelled");
    if (name === "QuotaExceededError") throw new UserError("storage-full");
    if (name === "SecurityError" || name === "NotAllowedError") {
      // The page may not ask (an embedded frame, or the click was too long ago): the downloads folder always works.
      download(file);
      return;
    }
    throw new UserError("read-only");
  }
}
