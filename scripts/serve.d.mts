/** Serves a folder on localhost; a taken port moves on to the next one. → the address. */
export function serve(folder: string, port: number): Promise<string>;
