import { signs } from "./evidence-signs";
import { findLink } from "./links";

/** A place of a text and the one behind its last sign. */
export type Stretch = readonly [from: number, to: number];
const noStretches: readonly Stretch[] = [];

/** Where addresses stand, in which nothing is split; `found`: the signs of the text. */
export function linksIn(text: string, found: number): readonly Stretch[] {
  if ((found & signs.link) === 0) return noStretches;
  const links: Stretch[] = [];
  let from = 0;
  for (let count = 0; count < 50; count++) {
    const link = findLink(text.slice(from));
    if (link === null) break;
    links.push([from + link.index, from + link.index + link.length]);
    from += link.index + link.length;
  }
  return links;
}

/** Where brackets and addresses stand, in which nothing is split at a word. */
export function closedStretches(text: string, found: number): readonly Stretch[] {
  const links = linksIn(text, found);
  if ((found & signs.bracket) === 0) return links;
  const brackets = Array.from(text.matchAll(/\([^()\n]{0,300}\)/g), ({ index, 0: bracket }): Stretch => [
    index,
    index + bracket.length,
  ]);
  return [...brackets, ...links];
}

/** Does a place lie inside of one of them? */
export const within = (at: number, closed: readonly Stretch[]): boolean =>
  closed.some(([from, to]) => at > from && at < to);
