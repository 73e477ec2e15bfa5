/** See built.js. */
export function ensureBuilt(names: readonly string[] | null, marker: string): Promise<void>;
export function build(names: readonly string[] | null, mode?: "production" | "development"): Promise<void>;
