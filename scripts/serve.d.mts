import type { RequestListener } from "node:http";

/** Answers requests with the files of a folder, for a server of either kind. */
export function filesOf(folder: string): RequestListener;
/** Serves a folder on localhost; a taken port moves on to the next one. → the address. */
export function serve(folder: string, port: number): Promise<string>;
