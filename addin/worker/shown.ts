import type { Cell } from "@shared/model/cell";
import { decodeLegacy } from "@shared/text/legacy-fonts";

/** What a clerk reads in a cell: text in an old font (TCVN3, VNI) as the letters that the font draws. */
export function readableText(cell: Cell): string {
  if (cell.type !== "text") return cell.shown;
  return decodeLegacy(cell.shown, cell.style.font)?.text ?? cell.shown;
}
