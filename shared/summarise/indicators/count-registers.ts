import type { CellRef } from "../../model/cell";
import type { IndicatorSource } from "../../model/indicator";
import type { Register, RegisterEntry } from "../../model/register";
import type { CountingWindow } from "./window";

type RegisterSource = Extract<IndicatorSource, { by: "register" }>;

/**
 * A figure from a register (sổ tiếp công dân, sổ đơn thư): entries dated in the span. A register that was found and
 * holds nothing in the window says zero; one whose entries do not say their date, type or outcome says nothing.
 */
export function countRegister(
  source: RegisterSource,
  registers: readonly Register[],
  { from, to }: CountingWindow,
): { readonly value: number; readonly sources: readonly CellRef[] } | null {
  const found = registers.filter(({ kind }) => kind === source.register);
  if (found.length === 0) return null;
  const entries = found.flatMap((register) => register.entries);
  if (entries.some(({ date }) => date === null)) return null;
  const inside = entries.filter(({ date }) => date !== null && from <= date && date <= to);
  if (inside.length === 0) return { value: 0, sources: found.map(({ tableId }) => headerCell(tableId)) };
  if (source.types && inside.some(({ type }) => type === null)) return null;
  if (source.outcomes && inside.some(({ outcome }) => outcome === null)) return null;
  const chosen = inside.filter((entry) => chosenBy(source, entry));
  if (source.measure === "people") {
    if (chosen.some(({ people }) => people === null)) return null;
    return { value: chosen.reduce((sum, { people }) => sum + (people ?? 0), 0), sources: cells(chosen) };
  }
  return chosen.length === 0
    ? { value: 0, sources: found.map(({ tableId }) => headerCell(tableId)) }
    : { value: chosen.length, sources: cells(chosen) };
}

function chosenBy({ types, outcomes }: RegisterSource, { type, outcome }: RegisterEntry): boolean {
  return (
    (types === undefined || (type !== null && types.includes(type))) &&
    (outcomes === undefined || (outcome !== null && outcomes.includes(outcome)))
  );
}

const cells = (entries: readonly RegisterEntry[]): readonly CellRef[] => entries.map(({ at }) => at);

/** "Sổ đơn!A3" → the header's first cell. */
function headerCell(tableId: string): CellRef {
  const cut = tableId.lastIndexOf("!");
  return { sheet: tableId.slice(0, cut), cell: tableId.slice(cut + 1) };
}
