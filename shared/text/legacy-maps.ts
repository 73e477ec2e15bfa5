/** TCVN3 (the .Vn fonts): code point in hexadecimal and the letter it draws. There are no codes for toned capitals. */
const tcvn3Table = `
  A1 Ă  A2 Â  A3 Ê  A4 Ô  A5 Ơ  A6 Ư  A7 Đ  A8 ă  A9 â  AA ê  AB ô  AC ơ
  AD ư  AE đ  B5 à  B6 ả  B7 ã  B8 á  B9 ạ  BB ằ  BC ẳ  BD ẵ  BE ắ  C6 ặ
  C7 ầ  C8 ẩ  C9 ẫ  CA ấ  CB ậ  CC è  CE ẻ  CF ẽ  D0 é  D1 ẹ  D2 ề  D3 ể
  D4 ễ  D5 ế  D6 ệ  D7 ì  D8 ỉ  DC ĩ  DD í  DE ị  DF ò  E1 ỏ  E2 õ  E3 ó
  E4 ọ  E5 ồ  E6 ổ  E7 ỗ  E8 ố  E9 ộ  EA ờ  EB ở  EC ỡ  ED ớ  EE ợ  EF ù
  F1 ủ  F2 ũ  F3 ú  F4 ụ  F5 ừ  F6 ử  F7 ữ  F8 ứ  F9 ự  FA ỳ  FB ỷ  FC ỹ
  FD ý  FE ỵ
`;

/** VNI-Windows: the one or two characters as typed and the letter they draw. */
const vniTable = `
  AÀ Ầ  AÁ Ấ  AÂ Â  AÃ Ẫ  AÄ Ậ  AÅ Ẩ  AÈ Ằ  AÉ Ắ  AÊ Ă  AË Ặ  AÏ Ạ  AÕ Ã
  AØ À  AÙ Á  AÚ Ẳ  AÛ Ả  AÜ Ẵ  EÀ Ề  EÁ Ế  EÂ Ê  EÃ Ễ  EÄ Ệ  EÅ Ể  EÏ Ẹ
  EÕ Ẽ  EØ È  EÙ É  EÛ Ẻ  OÀ Ồ  OÁ Ố  OÂ Ô  OÃ Ỗ  OÄ Ộ  OÅ Ổ  OÏ Ọ  OÕ Õ
  OØ Ò  OÙ Ó  OÛ Ỏ  UÏ Ụ  UÕ Ũ  UØ Ù  UÙ Ú  UÛ Ủ  YÕ Ỹ  YØ Ỳ  YÙ Ý  YÛ Ỷ
  aà ầ  aá ấ  aâ â  aã ẫ  aä ậ  aå ẩ  aè ằ  aé ắ  aê ă  aë ặ  aï ạ  aõ ã
  aø à  aù á  aú ẳ  aû ả  aü ẵ  eà ề  eá ế  eâ ê  eã ễ  eä ệ  eå ể  eï ẹ
  eõ ẽ  eø è  eù é  eû ẻ  oà ồ  oá ố  oâ ô  oã ỗ  oä ộ  oå ổ  oï ọ  oõ õ
  oø ò  où ó  oû ỏ  uï ụ  uõ ũ  uø ù  uù ú  uû ủ  yõ ỹ  yø ỳ  yù ý  yû ỷ
  ÔÏ Ợ  ÔÕ Ỡ  ÔØ Ờ  ÔÙ Ớ  ÔÛ Ở  ÖÏ Ự  ÖÕ Ữ  ÖØ Ừ  ÖÙ Ứ  ÖÛ Ử  ôï ợ  ôõ ỡ
  ôø ờ  ôù ớ  ôû ở  öï ự  öõ ữ  öø ừ  öù ứ  öû ử  Æ Ỉ  Ì Ì  Í Í  Î Ỵ
  Ñ Đ  Ò Ị  Ó Ĩ  Ô Ơ  Ö Ư  æ ỉ  ì ì  í í  î ỵ  ñ đ  ò ị  ó ĩ
  ô ơ  ö ư
`;

function pairs(table: string): [string, string][] {
  const words = table.split(/\s+/).filter((word) => word !== "");
  const found: [string, string][] = [];
  for (let index = 0; index + 1 < words.length; index += 2) found.push([words[index] ?? "", words[index + 1] ?? ""]);
  return found;
}

/** One character of a TCVN3 text → its letter: "\u00AD" → "ư". */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  pairs(tcvn3Table).map(([code, letter]) => [String.fromCharCode(Number.parseInt(code, 16)), letter]),
);

/** One or two characters of a VNI text → their letter: "aø" → "à". The mark may stand in either case. */
export const vniLetters: ReadonlyMap<string, string> = new Map(
  pairs(vniTable).flatMap(([typed, letter]): [string, string][] => {
    const [base = "", mark = ""] = typed;
    if (mark === "") return [[typed, letter]];
    return [
      [typed, letter],
      [base + (mark === mark.toLowerCase() ? mark.toUpperCase() : mark.toLowerCase()), letter],
    ];
  }),
);
