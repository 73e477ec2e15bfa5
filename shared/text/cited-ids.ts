const numberWithSymbol =
  /(?<![\p{L}\p{N}/])0*(\d{1,5}(?:\/(?:19|20)\d{2})?) ?([/-]) ?(\p{Lu}[\p{L}&]*\d{0,2}(?: ?[-/] ?\p{Lu}[\p{L}&]*\d{0,2}){0,3})/gu;

/**
 * Numbers with symbols in a text, in capitals, without spaces, as the legal register keys them:
 * "theo Nghị định số 04/2015/NĐ-CP14 và 10/2022/QH15" → ["04/2015/NĐ-CP", "10/2022/QH15"].
 *
 * A footnote number glued to a symbol's last letter goes, but not a parliament's term (QH15).
 */
export function citedIds(text: string): readonly string[] {
  const ids: string[] = [];
  for (const match of text.matchAll(numberWithSymbol)) {
    const symbol = (match[3] ?? "").replace(/ /g, "").toUpperCase();
    const bare = /^(?:QH|UBTVQH)\d+$/.test(symbol) ? symbol : symbol.replace(/\d+$/, "");
    const number = (match[1] ?? "").replace(/^\d(?!\d)/, "0$&");
    ids.push(`${number}${match[2] ?? "/"}${bare}`);
  }
  return ids;
}
