import type { FileSink, OutputFile } from "@shared/model/host";

/** Ways for a file out of the pane, best first; the sheets written into the workbook work everywhere. */
export type Route = "download" | "sheets" | "browser" | "copy";

/**
 * What works where: on Mac and iPad a download out of the pane does nothing and says nothing, so it is not offered;
 * a PDF cannot be downloaded on Windows either, but no file of ours is one.
 */
export function routesFor(platform: string): readonly Route[] {
  const noDownload = platform === "Mac" || platform === "iOS";
  return noDownload ? ["sheets", "browser", "copy"] : ["download", "sheets", "browser"];
}

/** The sink for files where downloading works; null where another route has to be taken. */
export function fileSinkFor(platform: string, download: (file: OutputFile) => Promise<void>): FileSink | null {
  return routesFor(platform).includes("download") ? { deliver: download } : null;
}
