import type { FormatToken } from "./tokenize";

/** A number as text, with no more digits than a workbook can mean: 0.1 + 0.2 → "0.3". */
export function plainNumber(value: number): string {
  return String(Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)));
}

/**
 * A number in a number format: (`00"/KH"`, 5) → "05/KH", ("0%", 0.8) → "80%". Decimals have a dot; only where the
 * format groups thousands it is the Vietnamese way, "1.250,5", so that no reader takes 1,250 for a decimal.
 */
export function renderNumber(sections: readonly (readonly FormatToken[])[], value: number): string {
  const pick = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const section = sections[pick] ?? [];
  if (section.length === 0) return pick === 0 && sections.length === 1 ? plainNumber(value) : "";
  const size = pick === 1 ? Math.abs(value) : value;
  if (section.some((token) => token.kind === "general")) {
    return section
      .map((token) => (token.kind === "general" ? plainNumber(size) : token.text))
      .join("")
      .trim();
  }
  const digits = section.filter((token) => token.kind === "digit");
  if (digits.length === 0) {
    return section.some((token) => token.kind === "text")
      ? plainNumber(value)
      : section
          .map((token) => token.text)
          .join("")
          .trim();
  }
  if (section.some((token) => token.kind === "exponent") || isFraction(section)) return plainNumber(value);
  return renderDigits(section, size);
}

/** "# ?/?" shows fractions; "00/0" with another slash between digits is rare enough to be shown plainly too. */
function isFraction(section: readonly FormatToken[]): boolean {
  const slash = section.findIndex((token) => token.kind === "slash");
  return (
    slash > 0 &&
    section[slash - 1]?.kind === "digit" &&
    (section[slash + 1]?.kind === "digit" || /[1-9]/.test(section[slash + 1]?.text ?? ""))
  );
}

function renderDigits(section: readonly FormatToken[], value: number): string {
  const firstDigit = section.findIndex((token) => token.kind === "digit" || token.kind === "point");
  const lastDigit = section.findLastIndex((token) => token.kind === "digit");
  const point = section.findIndex((token) => token.kind === "point");
  const whole = section.slice(firstDigit, point < 0 ? lastDigit + 1 : point);
  const decimals = point < 0 ? [] : section.slice(point + 1, lastDigit + 1).filter((token) => token.kind === "digit");
  const percents = section.filter((token) => token.kind === "percent").length;
  const scaling = section.slice(lastDigit + 1).findIndex((token) => token.kind !== "group");
  const thousands = scaling < 0 ? section.length - lastDigit - 1 : scaling;
  const grouped = whole.some((token) => token.kind === "group");

  const scaled = (Math.abs(value) * 100 ** percents) / 1000 ** thousands;
  const fixed = Number(scaled.toPrecision(15)).toFixed(Math.min(decimals.length, 20));
  const [wholePart = "0", decimalPart = ""] = fixed.split(".");
  const padded = wholePart.padStart(whole.filter((token) => token.text === "0").length, "0");
  const shownWhole = whole.some((token) => token.text === "0") || padded !== "0" ? padded : "";
  const needed = decimals.findLastIndex((token) => token.text === "0") + 1;
  const shownDecimals = decimalPart.slice(0, needed) + decimalPart.slice(needed).replace(/0+$/, "");
  const number =
    (grouped ? shownWhole.replace(/\B(?=(?:\d{3})+$)/g, ".") : shownWhole) +
    (shownDecimals === "" ? "" : (grouped ? "," : ".") + shownDecimals);

  const literal = (tokens: readonly FormatToken[]): string =>
    tokens.map((token) => (token.kind === "group" || token.kind === "digit" ? "" : token.text)).join("");
  const sign = value < 0 && Number(fixed) !== 0 ? "-" : "";
  const inner = section.slice(firstDigit, lastDigit).filter((token) => token.kind === "literal");
  // Words between digits ("00-00") would need digit by digit placing; the number is shown without them.
  return inner.length > 0
    ? plainNumber(value)
    : (sign + literal(section.slice(0, firstDigit)) + number + literal(section.slice(lastDigit + 1))).trim();
}
