import { fold } from "@shared/text/fold";
import type { ColumnRole } from "@shared/model/layout";
import type { Corrections, Settings } from "@shared/model/settings";
import type { Status } from "@shared/model/task";

const taught = (settings: Settings, corrections: Partial<Corrections>): Settings => ({
  ...settings,
  corrections: { ...settings.corrections, ...corrections },
});

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([own]) => own !== key));

/** A column's meaning by its heading, so that it holds for every sheet and next month's copy. */
export function teachColumn(settings: Settings, header: string, role: ColumnRole): Settings {
  return taught(settings, { columns: { ...settings.corrections.columns, [fold(header)]: role } });
}

export function teachUnit(settings: Settings, words: string, name: string): Settings {
  return taught(settings, { units: { ...settings.corrections.units, [fold(words)]: name.trim() } });
}

export function teachStatus(settings: Settings, words: string, status: Status): Settings {
  return taught(settings, { statuses: { ...settings.corrections.statuses, [fold(words)]: status } });
}

export function switchSheet(settings: Settings, sheet: string, on: boolean): Settings {
  const others = settings.corrections.sheetsOff.filter((name) => name !== sheet);
  return taught(settings, { sheetsOff: on ? others : [...others, sheet] });
}

/** A lesson that the clerk can take away again. */
export interface Lesson {
  readonly kind: "columns" | "units" | "statuses" | "duties";
  readonly key: string;
  readonly value: string;
}

/** Everything taught, column meanings first. */
export function lessons({ corrections }: Settings): readonly Lesson[] {
  const of = (kind: Lesson["kind"], record: Readonly<Record<string, string | null>>): Lesson[] =>
    Object.entries(record).map(([key, value]) => ({ kind, key, value: value ?? "" }));
  return [
    ...of("columns", corrections.columns),
    ...of("units", corrections.units),
    ...of("statuses", corrections.statuses),
    ...of("duties", corrections.duties),
  ];
}

export function forget(settings: Settings, { kind, key }: Lesson): Settings {
  return taught(settings, { [kind]: without(settings.corrections[kind], key) });
}
