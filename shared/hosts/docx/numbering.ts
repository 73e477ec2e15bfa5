import { CLOSE, END, OPEN, XmlScanner } from "../../ooxml/xml/scanner";

interface Level {
  start: number;
  format: string;
  text: string;
}

/** The list numbers of a Word document, counted as Word counts them. */
export interface Numbering {
  /** The label of the next paragraph of a list at a level; null for a list that shows none. */
  next(list: string, level: number): string | null;
}

function romanOf(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let text = "";
  for (const [size, letters] of steps) {
    for (; rest >= size; rest -= size) text += letters;
  }
  return text;
}

const letters = "abcdefghijklmnopqrstuvwxyz";

function shown(value: number, format: string): string {
  if (format === "upperRoman") return romanOf(value);
  if (format === "lowerRoman") return romanOf(value).toLowerCase();
  const letter = letters.charAt((value - 1) % 26);
  if (format === "lowerLetter") return letter;
  if (format === "upperLetter") return letter.toUpperCase();
  return format === "decimalZero" && value < 10 ? `0${String(value)}` : String(value);
}

/** Levels of every abstract list, and which list uses which, with its own starts. */
function readLists(xml: string): Map<string, Level[]> {
  const scanner = new XmlScanner(xml);
  const abstract = new Map<string, Level[]>();
  const lists = new Map<string, Level[]>();
  let levels: Level[] = [];
  let list: string | null = null;
  let at = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE && (scanner.name === "abstractNum" || scanner.name === "num")) list = null;
    if (token !== OPEN) continue;
    const value = scanner.attribute("val") ?? "";
    const level = (levels[at] ??= { start: 1, format: "decimal", text: "" });
    switch (scanner.name) {
      case "abstractNum":
        levels = [];
        abstract.set(scanner.attribute("abstractNumId") ?? "", levels);
        break;
      case "num":
        list = scanner.attribute("numId") ?? "";
        break;
      case "abstractNumId":
        if (list !== null) {
          levels = (abstract.get(value) ?? []).map((copied) => ({ ...copied }));
          lists.set(list, levels);
        }
        break;
      case "lvl":
      case "lvlOverride":
        at = Number(scanner.attribute("ilvl") ?? 0);
        levels[at] ??= { start: 1, format: "decimal", text: "" };
        break;
      case "start":
      case "startOverride":
        level.start = Number(value) || 0;
        break;
      case "numFmt":
        level.format = value;
        break;
      case "lvlText":
        level.text = value;
        break;
    }
  }
  return lists;
}

/** Numbering from `word/numbering.xml`; a document without lists has none. */
export function readNumbering(xml: string | null): Numbering {
  const lists = xml === null ? new Map<string, Level[]>() : readLists(xml);
  const counts = new Map<string, (number | undefined)[]>();
  return {
    next(list, level) {
      const levels = lists.get(list);
      const own = levels?.[level];
      if (!levels || !own || own.format === "none") return null;
      if (own.format === "bullet") return own.text.trim() === "+" || own.text === "o" ? "+" : "-";
      const count = counts.get(list) ?? [];
      counts.set(list, count);
      count[level] = (count[level] ?? own.start - 1) + 1;
      count.length = level + 1;
      const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const of = Number(digit) - 1;
        return shown(count[of] ?? levels[of]?.start ?? 1, levels[of]?.format ?? "decimal");
      });
      return label.trim() === "" ? null : label.trim();
    },
  };
}
