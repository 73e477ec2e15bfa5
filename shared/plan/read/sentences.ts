/** What stands before a full stop that ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:\p{Lu}|TP|Q|P|TT|Tp|Ths|ThS|TS|GS|PGS|v\.v|đ\/c|tr|Bs|BS|KT|TM|Nxb)\.$/u;

/**
 * Sentences of a paragraph, in order, nothing lost but the space between them; only a full stop before a capital ends
 * one: "… tại cơ sở; Nghiêm túc … . Đồng thời, …" → two.
 */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(/[.!?…]["”)]*\s+(?=["“(]?[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (abbreviation.test(paragraph.slice(from, match.index + 1))) continue;
    sentences.push(paragraph.slice(from, end).trim());
    from = match.index + match[0].length;
  }
  sentences.push(paragraph.slice(from).trim());
  return sentences.filter((sentence) => sentence !== "");
}

const longest = 150;
const cuts = [
  ";",
  " nhằm ",
  ", trong đó",
  ", vì thế",
  ", gắn với",
  ", bảo đảm",
  " theo quy định tại ",
  " theo Quyết định ",
  " để kịp thời",
];

/** A title short enough for a row, from the sentence that orders it: up to the first clause that only adds to it. */
export function titleOf(sentence: string): string {
  const bare = (text: string) => text.replace(/[\s.;:,]+$/u, "").trim();
  const whole = bare(
    sentence
      .replace(/^(?:Đồng thời|Bên cạnh đó|Ngoài ra|Cùng với đó|Theo đó)\s*,\s*/iu, "")
      .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  );
  if (whole.length <= longest) return whole;
  const places = cuts.map((cut) => whole.indexOf(cut, 30)).filter((place) => place > 0 && place <= longest);
  if (places.length > 0) return bare(whole.slice(0, Math.max(...places)));
  const head = whole.slice(0, longest);
  const comma = head.lastIndexOf(",");
  return bare(head.slice(0, comma > 60 ? comma : head.lastIndexOf(" ")));
}
