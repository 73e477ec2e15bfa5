/** Letters in the order that Vietnamese lists use; there is no f, j, w, z. */
export const listLetters = "abcdđeghiklmnopqrstuvxy";

/** Words that name a part and are followed by its number: "Phần I", "Mục 2". */
export const partWords = ["phần", "mục", "nhóm", "chương", "nội dung", "nhiệm vụ", "lĩnh vực", "chuyên đề"] as const;

/** "Phần thứ nhất": ordinals in words. */
export const ordinalWords = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"] as const;

/** Signs before an item of a list, from the outer to the inner level. */
export const bulletLevels = ["-–—−", "+", "•●∙·▪■◦○*►➢➤⮚✓❖✦"] as const;

/** Words and signs in a cell that mean "the same as the cell above"; written folded, or as the bare sign. */
export const sameAsAbove: ReadonlySet<string> = new Set([
  "nt",
  "nhu tren",
  "nhu tr",
  "n t",
  "nhu dong tren",
  "nhu muc tren",
]);
export const sameAsAboveSigns: ReadonlySet<string> = new Set([
  ...[
    "//",
    "-//-",
    "″",
    "''",
    '"',
    "”",
    "〃",
    "“",
    "- // -",
    "-nt-",
    "=//=",
    "--//--",
    "''''",
    '""',
    '-"-',
    '- " -',
    "””",
  ],
]);

/** Numbers in front of a row that make it a sample (ví dụ); folded. */
export const sampleWords: ReadonlySet<string> = new Set(["vd", "vi du", "mau", "v d", "vdu", "example", "ex"]);
