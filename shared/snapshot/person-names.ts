/** What stands where a person's name stood. */
export const anonymous = "cá nhân";

const honorifics = String.raw`(?:[Tt]hầy giáo|[Cc]ô giáo|[Tt]hầy|[Cc]ô|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Đđ]\/c|[Đđ]\/C|[Đđ]ồng chí|[Pp]hụ huynh|C\.|T\.)`;
const familyNames =
  "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Mai|Trương|Lâm|Đào|Hà|Cao|Thái|Tô|Tạ|Châu|Lương|Vương|Quách|Tăng|Kiều|Nông|La|Tống|Chu|Hứa|Diệp|Từ|Lưu|Thạch|Triệu|Vi|Phùng|Giang|Tôn|Nghiêm|Quan|Ông|Âu|Đàm|Lục|Mạc|Bạch|Khổng|Thân|Ninh|Doãn|Văn|Huỳnh|Ung|Sơn|Kim";
/** First syllables of offices and units, which stand behind "đồng chí" without being anybody's name. */
const offices =
  "Hiệu|Phó|Bí|Chủ|Tổ|Tổng|Trưởng|Ban|Chi|Công|Hội|Giáo|Kế|Văn thư|Thư|Y tế|Khối|Lớp|Bảo vệ|Đảng|Đoàn viên|Giám|Cán|Nhân viên|Thủ|Ủy";

const syllable = String.raw`\p{Lu}\p{L}*`;
const withHonorific = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|Hai )(${honorifics}\s*)(?!(?:${offices})(?!\p{L}))(?:(?:${familyNames})(?:\s${syllable}){1,4}|${syllable}(?:\s${syllable}){0,3})(?![\p{L}])`,
  "gu",
);

/** Names that stand behind a form of address: "Khen cô Nguyễn Thị Lan" → "Khen cô cá nhân"; offices stay. */
export function maskAddressed(text: string): string {
  return text.replace(withHonorific, (_whole, honorific: string) => `${honorific}${anonymous}`);
}

const inCapitals = /^(?:\p{Lu}\p{Ll}*|\p{Lu}{2,})$/u;
const startsWithHonorific = new RegExp(String.raw`^${honorifics}\s*`, "u");

/**
 * The personal names in a lead that is no unit, without form of address and brackets: "Cô Nguyễn Thị Lan (VT)" →
 * ["Nguyễn Thị Lan"]. Words that do not look like a name ("Nhà trường") give none.
 */
export function personalNames(lead: string): readonly string[] {
  const bare = lead
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const name = bare.replace(startsWithHonorific, "").trim();
  const syllables = name.split(" ");
  if (syllables.length > 6 || !syllables.every((part) => inCapitals.test(part))) return [];
  const abbreviation = syllables.length === 1 && name === name.toUpperCase();
  return abbreviation || name.length < 2 ? [] : [name];
}

const escapeForRegex = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A function that replaces the given names wherever they stand as whole words; "Hồ Chí Minh" stays as it is. */
export function nameMask(names: Iterable<string>): (text: string) => string {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (longestFirst.length === 0) return (text) => text;
  const alternatives = longestFirst
    .map((name) =>
      name
        .split(" ")
        .map(escapeForRegex)
        .join(String.raw`\s+`),
    )
    .join("|");
  const pattern = new RegExp(String.raw`Hồ\s+Chí\s+Minh|(?<![\p{L}\p{N}])(?:${alternatives})(?![\p{L}\p{N}])`, "giu");
  return (text) =>
    text.replace(pattern, (found) => (/^Hồ\s+Chí\s+Minh$/iu.test(found) ? found : keepCase(found, longestFirst)));
}

/** A name in capitals or as given is masked; the same letters in lower case are another word ("hoa", "mai"). */
function keepCase(found: string, names: readonly string[]): string {
  const isName = found === found.toUpperCase() || found.includes(" ") || names.includes(found);
  return isName ? anonymous : found;
}
