import { shownDate } from "./shown-date";
import { evidenceKindName } from "./kind-names";

interface Labelled {
  readonly kind: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
}

/** A piece of evidence by kind, number, symbol and date alone: → "Kế hoạch số 12/KH-THTU ngày 15/01/2024". */
export function evidenceLabel({ kind, number, symbol, date }: Labelled): string {
  const name = evidenceKindName(kind);
  const cited = [number, symbol].filter((part) => part !== null).join("/");
  return [
    name.charAt(0).toUpperCase() + name.slice(1),
    cited === "" ? "" : `số ${cited}`,
    date === null ? "" : `ngày ${shownDate(date)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
