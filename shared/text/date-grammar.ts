/** A named place in a form: which texts it takes and what they mean. The source must hold no capturing group. */
export interface Slot<Value> {
  readonly source: string | NarrowedSource;
  /**
   * A short superset of a long `source`. Patterns of many thousand characters cost milliseconds to compile, so a form
   * with one such slot takes this in its place and leaves the rest to `read`, which must then refuse what does not fit.
   */
  readonly outline?: string;
  /** Null when the text matches but means nothing (month 13 in words, 31 April). */
  read(raw: string): Value | null;
}

/**
 * A source without what a text cannot hold, and a short name of what is left: a text without "tuần" needs no pattern
 * of weeks, and what is left out need not be compiled. It changes nothing of what is read.
 */
export type NarrowedSource = (text: string) => { readonly name: string; readonly source: string };

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

/** Longer texts are prose, no form; the bound keeps every pattern linear on a cell of 32,767 characters. */
export const longestTimeText = 200;

/** How many patterns were tried since the program began; the test of linear cost reads it. */
export const effort = { patterns: 0 };

const escapes = /[.*+?^${}()|[\]\\/]/g;

const tokens = /\{([^}]+)\}|([[\]()|])|( )|([^{}[\]()| ]+)/gu;

/** The slots of a form in its order; throws on an unknown one, which is a mistake in the table. */
function slotsOf<Value>(form: string, slots: Readonly<Record<string, Slot<Value>>>): Slot<Value>[] {
  return Array.from(form.matchAll(/\{([^}]+)\}/g), ([, name = ""]) => {
    const slot = slots[name];
    if (slot === undefined) throw new Error(`unknown slot {${name}} in form “${form}”`);
    return slot;
  });
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

/** A form made ready. Its patterns are put together when a first text needs them: most forms meet none. */
export class CompiledForm<Value, Context, Result> {
  readonly slots: readonly Slot<Value>[];
  /** Words that a text must hold, one of each list: they turn most forms away before their patterns are compiled. */
  private readonly words: readonly (readonly string[])[];
  private readonly outlined: number;
  /** By what of its slots' sources they hold. */
  private readonly patterns = new Map<string, RegExp>();
  /** The only pattern of a form whose sources are the same for every text. */
  private steady: RegExp | null = null;

  constructor(
    readonly form: Form<Value, Context, Result>,
    slots: Readonly<Record<string, Slot<Value>>>,
    private readonly fold: (literal: string) => string,
  ) {
    this.slots = slotsOf(form.form, slots);
    this.words = requiredWords(form.form, fold);
    this.outlined = this.slots.filter(({ outline }) => outline !== undefined).length;
  }

  /** The slots' texts when the form fits the whole text; undefined for a slot in an optional part that is not there. */
  match(text: string): readonly (string | undefined)[] | null {
    if (!this.mayStandIn(text)) return null;
    // A form of several long slots is only compiled for a text that fits their outlines.
    if (this.outlined > 0) {
      const match = this.pattern(text, true).exec(text);
      if (match === null || this.outlined === 1) return match?.slice(1) ?? null;
    }
    return this.pattern(text, false).exec(text)?.slice(1) ?? null;
  }

  /** Does a text hold the words that the form needs? */
  mayStandIn(text: string): boolean {
    return this.words.every((words) => words.some((word) => text.includes(word)));
  }

  /** A name of what a text can hold of the form. */
  nameFor(text: string): string {
    let name = this.form.id;
    for (const { source } of this.slots) if (typeof source !== "string") name += `,${source(text).name}`;
    return name;
  }

  /** The form's source as far as a text can hold it, without groups. */
  sourceFor(text: string): string {
    return this.fill(this.slots.map((slot) => `(?:${narrow(slot.source, text).source})`));
  }

  /** Folded text is plain letters: no "u" flag, which makes the long patterns six times dearer to compile. */
  private pattern(text: string, outlined: boolean): RegExp {
    if (this.steady !== null) return this.steady;
    const parts = this.slots.map(({ source, outline }) => narrow(outlined ? (outline ?? source) : source, text));
    const name = `${String(outlined)}${parts.map((part) => part.name).join()}`;
    let pattern = this.patterns.get(name);
    if (pattern === undefined) {
      pattern = new RegExp(`^(?:${this.fill(parts.map(({ source }) => `(${source})`))})$`);
      this.patterns.set(name, pattern);
    }
    const varies = this.slots.some(({ source, outline }) => typeof source !== "string" && !(outlined && outline));
    if (!varies && this.outlined <= 1) this.steady = pattern;
    return pattern;
  }

  /** Form text to a pattern: "trước [ngày] {ngày}" → "truoc ?(?:ngay)? ?(…)". */
  private fill(sources: readonly string[]): string {
    let slot = 0;
    return this.form.form.replace(tokens, (_whole, name?: string, sign?: string, space?: string, literal?: string) => {
      if (name !== undefined) return sources[slot++] ?? "";
      if (sign !== undefined) return sign === "[" ? "(?:" : sign === "]" ? ")?" : sign === "(" ? "(?:" : sign;
      if (space !== undefined) return " ?";
      return this.fold(literal ?? "").replace(escapes, "\\$&");
    });
  }
}

const narrow = (source: string | NarrowedSource, text: string): { readonly name: string; readonly source: string } =>
  typeof source === "string" ? { name: "", source } : source(text);

/** The source of any of some forms, for longer phrases: those alone whose words a text holds. */
export function sourceOfAny<Value, Context, Result>(
  compiled: readonly CompiledForm<Value, Context, Result>[],
): NarrowedSource {
  const known = new Map<string, { name: string; source: string }>();
  return (text) => {
    const fitting = compiled.filter((form) => form.mayStandIn(text));
    const name = fitting.map((form) => form.nameFor(text)).join("|");
    let narrowed = known.get(name);
    if (narrowed === undefined) {
      const source = fitting.length === 0 ? "(?!)" : `(?:${fitting.map((form) => form.sourceFor(text)).join("|")})`;
      narrowed = { name, source };
      known.set(name, narrowed);
    }
    return narrowed;
  };
}

/** Makes a table of forms ready; the order of the table is the order of trying. */
export function compileForms<Value, Context, Result>(
  forms: readonly Form<Value, Context, Result>[],
  slots: Readonly<Record<string, Slot<Value>>>,
  fold: (literal: string) => string,
): readonly CompiledForm<Value, Context, Result>[] {
  return forms.map((form) => new CompiledForm(form, slots, fold));
}

/** One form on one folded text: its reading, or null. */
export function readForm<Value, Context, Result>(
  compiled: CompiledForm<Value, Context, Result>,
  text: string,
  context: Context,
): Result | null {
  effort.patterns++;
  const match = compiled.match(text);
  if (match === null) return null;
  const values: (Value | null)[] = [];
  for (const [index, slot] of compiled.slots.entries()) {
    const raw = match[index];
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
