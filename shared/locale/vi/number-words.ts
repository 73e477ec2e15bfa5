/** Numbers in words, folded: "mot" → 1, "muoi hai" → 12. */
export const numberWords: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  "muoi hai": 12,
};
