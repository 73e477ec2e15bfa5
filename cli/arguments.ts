import { parseArgs } from "node:util";
import { isCivilDate } from "@shared/text/civil-date";
import { say, type usage } from "./strings";
import { Stop } from "./stop";

export type CommandName = Exclude<keyof typeof usage, "main">;

/** Options by command; the table that parsing, and the test of the help texts, go by. */
export const optionsOf = {
  export: ["out", "as-of", "year", "period", "settings", "plan", "final", "with-names", "help"],
  snapshot: ["out", "as-of", "year", "settings", "plan", "workers", "help"],
  check: ["as-of", "year", "settings", "plan", "help"],
  plan: ["out", "year", "help"],
  workbook: ["out", "help"],
} as const satisfies Record<CommandName, readonly string[]>;

const flags: ReadonlySet<string> = new Set(["final", "with-names", "help"]);

/** A command line, read and checked. */
export interface Arguments {
  readonly files: readonly string[];
  readonly help: boolean;
  readonly out: string | null;
  readonly asOf: string | null;
  readonly year: number | null;
  readonly period: "6-thang" | "nam" | null;
  readonly settings: string | null;
  readonly plan: string | null;
  readonly workers: number | null;
  readonly final: boolean;
  readonly withNames: boolean;
}

/** The words behind a command's name → its arguments. Throws `Stop` with one line for anything that does not fit. */
export function readArguments(name: CommandName, words: readonly string[]): Arguments {
  const known = new Set<string>(optionsOf[name]);
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      [...known].map((option) => [
        option,
        { type: flags.has(option) ? "boolean" : "string", ...(option === "help" ? { short: "h" } : {}) } as const,
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    if (!known.has(token.name)) throw new Stop(say.unknownOption(token.rawName, name), 2);
    const bare = token.value === undefined || (!token.inlineValue && token.value.startsWith("--"));
    if (!flags.has(token.name) && bare) throw new Stop(say.missingValue(token.rawName, name), 2);
    values.set(token.name, token.value ?? "");
  }
  return {
    files,
    help: values.has("help"),
    out: values.get("out") ?? null,
    asOf: checked(values.get("as-of"), isCivilDate, say.badDate),
    year: numberFrom(values.get("year"), /^(19|20)\d\d$/, say.badYear),
    period: period(values.get("period")),
    settings: values.get("settings") ?? null,
    plan: values.get("plan") ?? null,
    workers: numberFrom(values.get("workers"), /^[1-9]\d{0,2}$/, say.badWorkers),
    final: values.has("final"),
    withNames: values.has("with-names"),
  };
}

function checked(
  value: string | undefined,
  fits: (value: string) => boolean,
  line: (value: string) => string,
): string | null {
  if (value === undefined) return null;
  if (!fits(value)) throw new Stop(line(value), 2);
  return value;
}

function numberFrom(value: string | undefined, form: RegExp, line: (value: string) => string): number | null {
  const text = checked(value, (candidate) => form.test(candidate), line);
  return text === null ? null : Number(text);
}

function period(value: string | undefined): "6-thang" | "nam" | null {
  if (value === undefined || value === "6-thang" || value === "nam") return value ?? null;
  throw new Stop(say.badPeriod(value), 2);
}
