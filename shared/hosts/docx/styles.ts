import { CLOSE, END, OPEN, XmlScanner } from "../../ooxml/xml/scanner";

/** What a paragraph style says about its list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface Style {
  basedOn: string | null;
  list: string | null;
  level: number | null;
}

/** The list that each paragraph style belongs to, over the styles it is based on. */
export function readStyleLists(xml: string | null): (style: string) => ListPlace | null {
  const styles = new Map<string, Style>();
  if (xml !== null) {
    const scanner = new XmlScanner(xml);
    let style: Style | null = null;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE && scanner.name === "style") style = null;
      if (token !== OPEN) continue;
      const value = scanner.attribute("val");
      if (scanner.name === "style") {
        style = { basedOn: null, list: null, level: null };
        styles.set(scanner.attribute("styleId") ?? "", style);
      } else if (style !== null) {
        if (scanner.name === "basedOn") style.basedOn = value;
        if (scanner.name === "numId") style.list = value;
        if (scanner.name === "ilvl") style.level = Number(value);
      }
    }
  }
  return (id) => {
    let level: number | null = null;
    let style = styles.get(id);
    for (let depth = 0; style && depth < 20; depth++) {
      level ??= style.level;
      if (style.list !== null) return style.list === "0" ? null : { list: style.list, level: level ?? 0 };
      style = style.basedOn === null ? undefined : styles.get(style.basedOn);
    }
    return null;
  };
}
