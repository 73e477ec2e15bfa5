import type { Area } from "@shared/model/cell";
import { columnNumber } from "@shared/model/cell";

/** A rectangle as Office.js counts it: from 0, with sizes. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An address that Excel gives to an area counted from 1: "'Theo dõi'!$A$1:B2" → A1:B2; null for whole columns or rows. */
export function areaOf(address: string): Area | null {
  const plain = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?$/.exec(plain);
  if (!match) return null;
  const left = columnNumber(match[1] ?? "");
  const top = Number(match[2]);
  return {
    top,
    left,
    bottom: match[4] === undefined ? top : Number(match[4]),
    right: match[3] === undefined ? left : columnNumber(match[3]),
  };
}
