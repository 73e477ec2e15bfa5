import { applySplices, readTree, type Splice } from "../xml/splice";

/** A formula cell as the calculation chain names it: the sheet's id and an address. */
export interface ChainCell {
  readonly sheetId: string;
  /** Null: every cell of the sheet. */
  readonly cell: string | null;
}

/**
 * The calculation chain without cells that hold no formula any more; Excel calls a file with such cells damaged.
 * A cell without `i` is on the sheet of the one before it. Null when no cell is left: the part must go then.
 */
export function dropFromChain(xml: string, dropped: readonly ChainCell[]): string | null {
  const root = readTree(xml, 2);
  const whole = new Set(dropped.filter((one) => one.cell === null).map((one) => one.sheetId));
  const single = new Set(dropped.map((one) => `${one.sheetId}!${one.cell ?? ""}`));
  const splices: Splice[] = [];
  let sheetId = "";
  let written = "";
  for (const node of root.children) {
    sheetId = node.attributes.i ?? sheetId;
    if (whole.has(sheetId) || single.has(`${sheetId}!${node.attributes.r ?? ""}`)) {
      splices.push({ from: node.from, to: node.to, text: "" });
    } else {
      if (node.attributes.i === undefined && written !== sheetId) {
        const at = node.from + 1 + node.prefix.length + node.name.length;
        splices.push({ from: at, to: at, text: ` i="${sheetId}"` });
      }
      written = sheetId;
    }
  }
  const gone = splices.filter((splice) => splice.to > splice.from).length;
  return gone === root.children.length ? null : applySplices(xml, splices);
}
