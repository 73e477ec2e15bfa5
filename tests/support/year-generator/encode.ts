import { tcvn3Letters, vniLetters } from "@shared/text/legacy-maps";
import type { CellLiteral, MadeCell } from "../sheet";
import { inFont } from "../sheet";

/** How the text of a workbook is stored. */
export type Encoding = "nfc" | "nfd" | "tcvn3" | "vni" | "vni-unmarked" | "odd-spaces";

const back = (letters: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...letters].reverse().map(([typed, letter]) => [letter, typed]));

const toTcvn3 = back(tcvn3Letters);
const toVni = back(vniLetters);
const transliterate = (text: string, letters: ReadonlyMap<string, string>): string =>
  [...text].map((letter) => letters.get(letter) ?? letter).join("");

/** TCVN3 has no toned capitals: people typed them in small letters, which the H fonts draw as capitals. */
const typableInTcvn3 = (text: string): boolean =>
  [...text].every((letter) => letter.charCodeAt(0) < 128 || toTcvn3.has(letter));

/** A cell as that encoding stores it. Signs that a legacy font does not have stay; such text is left in Unicode. */
export function encode(value: CellLiteral, encoding: Encoding): CellLiteral {
  const text = textOf(value);
  if (text === null) return value;
  const plain = text.replace(/–/g, "-").replace(/[“”]/g, '"').replace(/^• /, "- ").replace(/ • /g, "\n- ");
  switch (encoding) {
    case "nfc":
      return value;
    case "nfd":
      return withText(value, text.normalize("NFD"));
    case "odd-spaces":
      return withText(
        value,
        text.replace(/ /g, (_space, at: number) => (at % 3 === 0 ? "\u00A0" : " ")).replace(/$/, "\u200B"),
      );
    case "tcvn3":
      return typableInTcvn3(plain) ? inFont(withText(value, transliterate(plain, toTcvn3)), ".VnTime") : value;
    case "vni":
      return inFont(withText(value, transliterate(plain, toVni)), "VNI-Times");
    case "vni-unmarked":
      return inFont(withText(value, transliterate(plain, toVni)), "Arial");
  }
}

function textOf(value: CellLiteral): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && value.literal.type === "text") return String(value.literal.value);
  return null;
}

function withText(value: CellLiteral, text: string): CellLiteral {
  if (typeof value === "object" && value !== null) {
    const made: MadeCell = { ...value, literal: { ...value.literal, value: text, shown: text } };
    return made;
  }
  return text;
}
