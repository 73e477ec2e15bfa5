import type { OoxmlPackage } from "../package/open-package";
import { partKey, relationshipsPart } from "../package/part-name";

/** Keys of the parts that can be reached from `from` over relationships, without passing `blocked` ones. */
function reachable(opened: OoxmlPackage, from: readonly string[], blocked: ReadonlySet<string>): Set<string> {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const key = partKey(part);
    if (seen.has(key) || blocked.has(key)) continue;
    seen.add(key);
    for (const relationship of opened.relationships(part)) {
      if (!relationship.external && opened.entry(relationship.part) !== null) waiting.push(relationship.part);
    }
  }
  return seen;
}

/** Parts that go when `sheets` go: those and what only they need, with their relationships parts. */
export function partsOnlyOf(opened: OoxmlPackage, sheets: readonly string[]): Set<string> {
  if (sheets.length === 0) return new Set();
  const kept = reachable(opened, [""], new Set(sheets.map(partKey)));
  const gone = new Set<string>();
  for (const part of reachable(opened, sheets, new Set())) {
    if (kept.has(part)) continue;
    gone.add(part);
    const relationships = relationshipsPart(part);
    if (opened.entry(relationships) !== null) gone.add(partKey(relationships));
  }
  return gone;
}
