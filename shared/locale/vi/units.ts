import type { Party } from "../../model/task";

export function readParties(text: string, _context: { known?: Readonly<Record<string, string>> } = {}): readonly Party[] {
  return text
    .split(/[,;\n+]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => ({ name, kind: "unknown" }));
}

export function knownUnit(_text: string): string | null {
  return null;
}
