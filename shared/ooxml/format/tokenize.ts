/** A piece of a number format's section. */
export interface FormatToken {
  readonly kind:
    "date" | "literal" | "general" | "digit" | "point" | "group" | "percent" | "exponent" | "text" | "slash";
  readonly text: string;
}

/** A code's sections (positive; negative; zero; text), split at semicolons outside of quotes: `0;"a;b"` → two. */
export function splitSections(code: string): string[] {
  const sections = [""];
  let quoted = false;
  for (let at = 0; at < code.length; at++) {
    const letter = code.charAt(at);
    if (letter === "\\" && !quoted) {
      sections[sections.length - 1] += letter + code.charAt(++at);
      continue;
    }
    if (letter === '"') quoted = !quoted;
    if (letter === ";" && !quoted) sections.push("");
    else sections[sections.length - 1] += letter;
  }
  return sections;
}

const piece = new RegExp(
  [
    '"([^"]*)"?', // quoted words
    "\\\\(.?)", // an escaped letter
    "_.?", // room as wide as a letter
    "\\*.?", // a letter repeated to fill
    "\\[(h+|m+|s+)\\]", // elapsed time
    "\\[\\$([^\\]-]*)[^\\]]*\\]", // currency and locale
    "\\[[^\\]]*\\]", // colour or condition
    "(General)",
    "(AM/PM|A/P)",
    "(y{1,4}|m{1,5}|d{1,4}|h{1,2}|s{1,2}|e{1,4}(?![+-]))",
    "(E[+-])",
    "([0#?])",
    "(.)",
  ].join("|"),
  "giu",
);

/** One section's pieces: `"ngày" dd/mm` → a literal, a space, dd, a slash, mm. */
export function tokenize(section: string): FormatToken[] {
  const tokens: FormatToken[] = [];
  for (const match of section.matchAll(piece)) {
    const [whole, quoted, escaped, elapsed, currency, general, noon, date, exponent, digit, other] = match;
    if (quoted !== undefined || escaped !== undefined) tokens.push({ kind: "literal", text: quoted ?? escaped ?? "" });
    else if (elapsed !== undefined) tokens.push({ kind: "date", text: whole.toLowerCase() });
    else if (currency !== undefined) tokens.push({ kind: "literal", text: currency });
    else if (general !== undefined) tokens.push({ kind: "general", text: general });
    else if (noon !== undefined) tokens.push({ kind: "date", text: noon.toUpperCase() });
    else if (date !== undefined) tokens.push({ kind: "date", text: date.toLowerCase() });
    else if (exponent !== undefined) tokens.push({ kind: "exponent", text: exponent });
    else if (digit !== undefined) tokens.push({ kind: "digit", text: digit });
    else if (other !== undefined) tokens.push({ kind: symbolKind(other), text: other });
    else if (whole.startsWith("_")) tokens.push({ kind: "literal", text: " " });
  }
  return tokens;
}

function symbolKind(symbol: string): FormatToken["kind"] {
  if (symbol === ".") return "point";
  if (symbol === ",") return "group";
  if (symbol === "%") return "percent";
  if (symbol === "@") return "text";
  return symbol === "/" ? "slash" : "literal";
}

/** `m` beside hours or seconds is minutes: "h:mm", "mm:ss". */
export function isMinutes(tokens: readonly FormatToken[], token: FormatToken): boolean {
  if (!/^m{1,2}$/i.test(token.text) && token.text !== "[m]" && token.text !== "[mm]") return false;
  if (token.text.startsWith("[")) return true;
  const clock = tokens.filter((other) => other.kind === "date");
  const at = clock.indexOf(token);
  return /^\[?h/i.test(clock[at - 1]?.text ?? "") || /^\[?s/i.test(clock[at + 1]?.text ?? "");
}
