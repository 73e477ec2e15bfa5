const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt up ut
  uy uya uych uyên uyêt uynh uyt uyu uân uâng uât uây uơ ư ưa ưc ưi ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu`.split(/\s+/),
);

/** Onset and the letters that may not follow it (Vietnamese spelling: k before e, ê, i, y; c before the others …). */
const onsets: readonly (readonly [string, RegExp])[] = [
  ["ngh", /^[eêi]/],
  ["ng", /^[^eêiy]/],
  ["nh", /^./],
  ["gh", /^[eêi]/],
  ["gi", /^[^iy]/],
  ["qu", /^[^uưoô]/],
  ["ch", /^./],
  ["kh", /^./],
  ["ph", /^./],
  ["th", /^./],
  ["tr", /^./],
  ["g", /^[^eê]/],
  ["c", /^[^eêiy]/],
  ["k", /^[eêiy]/],
  ["b", /^./],
  ["d", /^./],
  ["đ", /^./],
  ["h", /^./],
  ["l", /^./],
  ["m", /^./],
  ["n", /^./],
  ["p", /^./],
  ["r", /^./],
  ["s", /^./],
  ["t", /^./],
  ["v", /^./],
  ["x", /^./],
  ["", /^[^q]/],
];

/**
 * Can this be a Vietnamese syllable? By onset, rhyme and tone, not by a dictionary: "trường" yes, "trờng" no, "báp" yes,
 * "bàp" no (a stop takes sắc or nặng only).
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 10) return false;
  const decomposed = word.toLowerCase().normalize("NFD");
  const found = decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  // A tone stands on a vowel: "ñang" is none.
  if (
    found.length > 1 ||
    (found.length === 1 && !/[aeiouy][\u0302\u0306\u031B]?[\u0300\u0301\u0303\u0309\u0323]/.test(decomposed))
  ) {
    return false;
  }
  const bare = decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/, "").normalize("NFC");
  if (!/^[a-zăâêôơưđ]+$/.test(bare)) return false;
  return onsets.some(([onset, follows]) => {
    if (!bare.startsWith(onset)) return false;
    const rhyme = bare.slice(onset.length);
    if (!rhymes.has(rhyme) || !follows.test(rhyme)) return false;
    return !/(?:c|ch|p|t)$/.test(rhyme) || found[0] === "\u0301" || found[0] === "\u0323";
  });
}
