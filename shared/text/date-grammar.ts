/** A named place in a form: which texts it takes and what they mean. The source must hold no capturing group. */
export interface Slot<Value> {
  readonly source: string;
  /**
   * A short superset of a long `source`. Patterns of many thousand characters cost milliseconds to compile, so a form
   * with one such slot takes this in its place and leaves the rest to `read`, which must then refuse what does not fit.
   */
  readonly outline?: string;
  /** Null when the text matches but means nothing (month 13 in words, 31 April). */
  read(raw: string): Value | null;
}

/**
 * One wording. `form` is a text with `{slots}`, `[optional parts]` and `(this|or that)`; a space may be missing.
 * It reads the whole text or nothing: searching inside a text is how 32 April becomes 2 April.
 */
export interface Form<Value, Context, Result> {
  readonly id: string;
  readonly form: string;
  /** The form as a clerk would be shown it, where the form itself is too long. */
  readonly name?: string;
  /** Texts with what they mean, shown by a compact string; a generic test runs them all. */
  readonly examples: readonly (readonly [text: string, reading: string])[];
  /** Texts that look alike and must not be read by this form. */
  readonly rejects: readonly string[];
  /** Slot values in the order of the form, null for a slot in an optional part that is not there. */
  read(values: readonly (Value | null)[], context: Context): Result | null;
}

/** A form made ready: its anchored pattern and the slots of its groups. */
export interface CompiledForm<Value, Context, Result> {
  readonly form: Form<Value, Context, Result>;
  readonly pattern: RegExp;
  /**
   * The form with the outlines of its slots, tried first where it has several, so that a long pattern is only ever
   * compiled for a text that it may read; null for all other forms.
   */
  readonly outline: RegExp | null;
  /** Words that a text must hold, one of each list: they turn most forms away before their patterns are compiled. */
  readonly words: readonly (readonly string[])[];
  readonly slots: readonly Slot<Value>[];
}

/** Longer texts are prose, no form; the bound keeps every pattern linear on a cell of 32,767 characters. */
export const longestTimeText = 200;

/** How many patterns were tried since the program began; the test of linear cost reads it. */
export const effort = { patterns: 0 };

const escapes = /[.*+?^${}()|[\]\\/]/g;

/**
 * Form text to a pattern source: "trước [ngày] {ngày}" → "truoc ?(?:ngay)? ?(…)". `fold` makes literals comparable.
 * Throws on an unknown slot, which is a mistake in the table.
 */
export function formSource<Value>(
  form: string,
  slots: Readonly<Record<string, Slot<Value>>>,
  fold: (literal: string) => string,
  capture: boolean,
): { source: string; slots: Slot<Value>[] } {
  const used: Slot<Value>[] = [];
  const source = form.replace(
    /\{([^}]+)\}|([[\]()|])|( )|([^{}[\]()| ]+)/gu,
    (_whole, name?: string, sign?: string, space?: string, literal?: string) => {
      if (name !== undefined) {
        const slot = slots[name];
        if (slot === undefined) throw new Error(`unknown slot {${name}} in form “${form}”`);
        used.push(slot);
        return capture ? `(${slot.source})` : `(?:${slot.source})`;
      }
      if (sign !== undefined) return sign === "[" ? "(?:" : sign === "]" ? ")?" : sign === "(" ? "(?:" : sign;
      if (space !== undefined) return " ?";
      return fold(literal ?? "").replace(escapes, "\\$&");
    },
  );
  return { source, slots: used };
}

/**
 * Words that a text of the form must hold, one of each list: "từ [ngày] {ngày} (đến|tới) {ngày}" → [["tu"], ["den", "toi"]].
 * What stands in optional parts is not looked at; of an alternative the longest word counts.
 */
function requiredWords(form: string, fold: (literal: string) => string): readonly (readonly string[])[] {
  const required: string[][] = [];
  let depth = 0;
  let alternatives = null as string[] | null;
  for (const [token] of form.matchAll(/\{[^}]*\}|[[\]()| ]|[^{}[\]()| ]+/gu)) {
    if (token === "[" || token === "(") {
      if (depth++ === 0) alternatives = token === "(" ? [""] : null;
    } else if (token === "]" || token === ")") {
      if (--depth > 0) continue;
      if (alternatives?.every((word) => word !== "") === true) required.push(alternatives);
    } else if (token === "|") {
      if (depth === 0) return [];
      if (depth === 1) alternatives?.push("");
    } else if (!/^[{ ]/.test(token)) {
      const word = fold(token);
      if (depth === 0) required.push([word]);
      else if (depth === 1 && alternatives !== null && word.length > (alternatives.at(-1) ?? "").length)
        alternatives[alternatives.length - 1] = word;
    }
  }
  return required;
}

/**
 * Compiles a table of forms; the order of the table is the order of trying. Folded text is plain letters, so that the
 * patterns need no "u" flag, which makes the long ones six times dearer to compile.
 */
export function compileForms<Value, Context, Result>(
  forms: readonly Form<Value, Context, Result>[],
  slots: Readonly<Record<string, Slot<Value>>>,
  fold: (literal: string) => string,
): readonly CompiledForm<Value, Context, Result>[] {
  const outlined = Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => [name, { ...slot, source: slot.outline ?? slot.source }]),
  );
  const anchored = (source: string) => new RegExp(`^(?:${source})$`);
  return forms.map((form) => {
    const exact = formSource(form.form, slots, fold, true);
    const loose = formSource(form.form, outlined, fold, true);
    const long = exact.slots.filter(({ outline }) => outline !== undefined).length;
    const words = requiredWords(form.form, fold);
    if (long === 1) return { form, pattern: anchored(loose.source), outline: null, words, slots: exact.slots };
    return {
      form,
      words,
      pattern: anchored(exact.source),
      outline: long > 1 ? anchored(loose.source) : null,
      slots: exact.slots,
    };
  });
}

/** One form on one folded text: its reading, or null. */
export function readForm<Value, Context, Result>(
  compiled: CompiledForm<Value, Context, Result>,
  text: string,
  context: Context,
): Result | null {
  effort.patterns++;
  if (!compiled.words.every((words) => words.some((word) => text.includes(word)))) return null;
  if (compiled.outline !== null && !compiled.outline.test(text)) return null;
  const match = compiled.pattern.exec(text);
  if (match === null) return null;
  const values: (Value | null)[] = [];
  for (const [index, slot] of compiled.slots.entries()) {
    const raw = match[index + 1];
    if (raw === undefined) {
      values.push(null);
      continue;
    }
    const value = slot.read(raw);
    if (value === null) return null;
    values.push(value);
  }
  return compiled.form.read(values, context);
}

/** The first form that reads the whole text; `by` is the form's name. */
export function readForms<Value, Context, Result>(
  compiled: readonly CompiledForm<Value, Context, Result>[],
  text: string,
  context: Context,
): { result: Result; by: string; id: string } | null {
  if (text === "" || text.length > longestTimeText) return null;
  for (const candidate of compiled) {
    const result = readForm(candidate, text, context);
    if (result !== null) return { result, by: candidate.form.name ?? candidate.form.form, id: candidate.form.id };
  }
  return null;
}
