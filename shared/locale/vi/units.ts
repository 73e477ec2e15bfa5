import type { Party } from "../../model/task";
import { cleanText, oneLine } from "../../text/clean";
import { fold } from "../../text/fold";
import { Remembered } from "../../text/remembered";
import { isPersonName } from "./people";

/** A unit of a school under its full name, with what people write for it. */
interface Unit {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Units of the contract's section 3: whatever is written, the snapshot has the full name. */
export const units: readonly Unit[] = [
  {
    name: "Ban giám hiệu",
    aliases: ["BGH", "Ban GH", "BGH nhà trường", "Ban giám hiệu nhà trường", "Ban giám hiệu trường"],
  },
  {
    name: "Hiệu trưởng",
    aliases: ["HT", "H.T", "H.trưởng", "Hiệu trưởng nhà trường", "Thầy Hiệu trưởng", "Cô Hiệu trưởng"],
  },
  {
    name: "Phó Hiệu trưởng",
    aliases: ["PHT", "P.HT", "Phó HT", "P. Hiệu trưởng", "Hiệu phó", "HP", "Phó Hiệu trưởng nhà trường"],
  },
  {
    name: "Công đoàn",
    aliases: [
      "CĐ",
      "BCH CĐ",
      "BCHCĐ",
      "BCH Công đoàn",
      "Ban Chấp hành Công đoàn",
      "CĐCS",
      "Công đoàn cơ sở",
      "Công đoàn trường",
      "CĐ trường",
      "CĐ nhà trường",
      "Công đoàn nhà trường",
    ],
  },
  { name: "Chi bộ", aliases: ["CB", "Chi ủy", "Chi bộ nhà trường", "Chi bộ trường"] },
  {
    name: "Chi đoàn",
    aliases: ["CĐGV", "Chi đoàn GV", "BCH Chi đoàn", "Chi đoàn giáo viên", "Chi đoàn nhà trường", "Chi đoàn trường"],
  },
  {
    name: "Tổng phụ trách Đội",
    aliases: [
      "TPT",
      "TPTĐ",
      "TPT Đội",
      "Tổng phụ trách",
      "GV TPT Đội",
      "GV TPT",
      "Tổng PT Đội",
      "Giáo viên Tổng phụ trách Đội",
      "TPT Đội TNTP",
    ],
  },
  { name: "Văn thư", aliases: ["VT", "NV văn thư", "Nhân viên văn thư"] },
  { name: "Kế toán", aliases: ["KT", "NV kế toán", "Nhân viên kế toán"] },
  {
    name: "Y tế",
    aliases: [
      "YT",
      "YTHĐ",
      "Y tế học đường",
      "Y tế trường học",
      "Y tế trường",
      "Y tế nhà trường",
      "NV y tế",
      "Nhân viên y tế",
    ],
  },
  { name: "Thư viện", aliases: ["TV", "NV thư viện", "Nhân viên thư viện"] },
  {
    name: "Tổ trưởng chuyên môn",
    aliases: ["TTCM", "Tổ trưởng CM", "TT CM", "TT chuyên môn", "Tổ trưởng tổ chuyên môn"],
  },
  { name: "Tổ chuyên môn", aliases: ["TCM", "Tổ CM"] },
  { name: "Tổ Văn phòng", aliases: ["TVP", "Tổ VP"] },
  { name: "Ban Thanh tra nhân dân", aliases: ["Ban TTND", "TTND", "BTTND", "Thanh tra nhân dân"] },
  { name: "Giáo viên chủ nhiệm", aliases: ["GVCN", "GV chủ nhiệm", "GV CN"] },
  { name: "Giáo viên", aliases: ["GV"] },
  { name: "Nhân viên", aliases: ["NV"] },
  {
    name: "Cán bộ, giáo viên, nhân viên",
    aliases: [
      "CB-GV-NV",
      "CBGVNV",
      "CBGV-NV",
      "CB GVNV",
      "CB-GV-CNV",
      "CBGVCNV",
      "Cán bộ, giáo viên và nhân viên",
      "Cán bộ giáo viên nhân viên",
    ],
  },
  {
    name: "Ban đại diện cha mẹ học sinh",
    aliases: [
      "CMHS",
      "BĐD CMHS",
      "PHHS",
      "BĐDCMHS",
      "ĐDCMHS",
      "ĐD CMHS",
      "Ban ĐD CMHS",
      "Ban ĐDCMHS",
      "Ban đại diện CMHS",
      "BĐD PHHS",
      "Ban đại diện PHHS",
      "Cha mẹ học sinh",
      "Phụ huynh học sinh",
      "Hội CMHS",
      "Hội cha mẹ học sinh",
    ],
  },
  { name: "Hội đồng trường", aliases: ["HĐT", "HĐ trường", "HĐ Trường"] },
  { name: "Hội đồng sư phạm", aliases: ["HĐSP"] },
  {
    name: "Ban Chỉ đạo quy chế dân chủ",
    aliases: [
      "BCĐ QCDC",
      "Ban chỉ đạo QCDC",
      "BCĐ quy chế dân chủ",
      "Ban chỉ đạo thực hiện QCDC",
      "BCĐ thực hiện QCDC",
      "BCĐ QCDC ở cơ sở",
      "BCĐ QCDC cơ sở",
      "BCĐ thực hiện QCDC ở cơ sở",
      "Ban chỉ đạo QCDC ở cơ sở",
      "Ban chỉ đạo thực hiện QCDC ở cơ sở",
      "Ban Chỉ đạo quy chế dân chủ ở cơ sở",
      "Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở",
      "Ban Chỉ đạo thực hiện quy chế dân chủ",
    ],
  },
];

/** Roles that every school has and the contract gives no full name: known, but they stay as written. Folded. */
const otherRoles = new Set(
  [
    "Chủ tịch Công đoàn|CTCĐ|Chủ tịch CĐ|CT Công đoàn|CT CĐ|Phó Chủ tịch Công đoàn|Bí thư Chi bộ|BTCB|Bí thư|Phó Bí thư Chi bộ|Cấp ủy",
    "Bí thư Chi đoàn|BTCĐ|BT Chi đoàn|BTĐ|Đoàn thanh niên|Đoàn TN|ĐTN|Đoàn TNCS Hồ Chí Minh|Đoàn trường|BCH Đoàn trường|Đội TNTP|Liên đội|Đội Thiếu niên",
    "Tổ trưởng|Tổ phó|TPCM|Tổ phó chuyên môn|Khối trưởng|Tổ trưởng Văn phòng|Tổ trưởng VP|Văn phòng|VP|Bộ phận văn phòng",
    "Giáo viên bộ môn|GVBM|GV bộ môn|Thư ký hội đồng|TKHĐ|Thư ký|Thủ quỹ|Thiết bị|TB|Bảo vệ|Bảo mẫu|Cấp dưỡng|Phục vụ|Tạp vụ|CNTT",
    "Học vụ|Giáo vụ|Tư vấn học đường|CBQL|Cán bộ quản lý|Viên chức|VC|Người lao động|NLĐ|Đảng viên|Học sinh|HS|Nhà trường|Hội đồng thi đua",
    "Ban Chỉ đạo|Ban tổ chức|Ban Kiểm tra nội bộ|Hội Chữ thập đỏ|CTĐ|Hội đồng thi đua khen thưởng|HĐ TĐKT|Hội khuyến học|BCĐ|Thư ký HĐ|Thư ký HĐSP|HĐTĐKT|Hội đồng TĐKT|HĐ thi đua|Ban nữ công|Nữ công",
  ]
    .flatMap((line) => line.split("|"))
    .map(fold),
);

/** Toàn trường, Các tổ, Các bộ phận and their like: everybody, which is known though it is no unit. */
const collective =
  /^(?:(?:100|toan the|toan bo|tap the|tat ca) .*|(?:toan|ca) (?:truong|don vi|the)|tat ca|moi nguoi|(?:cac|nhung) (?:to|bo phan|khoi|lop|doan the|to chuc|phong|ban|thanh vien|don vi|ca nhan|gv|giao vien)(?: .*)?|bo phan lien quan|bo phan|doan the|to chuc doan the)$/;

/** A unit narrowed down: Tổ 1, Khối 4, GVCN K1-K5, Tổ Ngoại ngữ. It stays as written. */
const narrowed =
  /^(?:(?:to|khoi|to khoi|lop|khoi lop|to truong to|to truong|khoi truong|gvcn|giao vien chu nhiem|gv|giao vien) )(?:k ?\d|khoi|lop|to|\d|i{1,3}$|anh|toan|van|am nhac|my thuat|mi thuat|the duc|gdtc|tin hoc|tin|ngoai ngu|nang khieu|bo mon|chuyen|mam|choi|la|nha tre|mau giao|xa hoi|tu nhien|tieng|hanh chinh|chuyen mon|cm |ban tru|cac lop|bep|nuoi)/;

/** "các tổ", "toàn trường", "lớp 1" behind a unit; "Trưởng", "Chủ tịch" before one. */
const ofWhere =
  / (?:cac (?:to|lop|khoi|bo phan|doan the)|toan truong|nha truong|cua truong|truong|lop .{1,6}|khoi .{1,4}|to .{1,6}|(?:phu trach )?(?:cm|chuyen mon|csvc|co so vat chat|hdngll|ban tru|phong trao)|\d)$/;
const headOf =
  /^(?:truong ban|truong|pho truong ban|pho|chu tich|pho chu tich|bi thu|pho bi thu|to truong|to pho|thanh vien|dai dien|bt|ct|cac|nhung) /;

/** A unit with its place or its head: "TTCM các tổ", "Trưởng ban TTND", "PHT 1". It stays as written. */
function isUnitInWords(key: string): boolean {
  const known = (words: string): boolean => byKey.has(words) || otherRoles.has(words);
  const plain = key.replace(ofWhere, "").replace(/^(\D{2,})\d$/, "$1");
  if (plain !== key && known(plain)) return true;
  const headless = plain.replace(headOf, "");
  return headless !== plain && (known(headless) || known(`ban ${headless}`));
}

const byKey = new Map<string, string>();
for (const unit of units) {
  for (const written of [unit.name, ...unit.aliases]) byKey.set(fold(written), unit.name);
}

/** The full name of a known unit: "P.HT" → "Phó Hiệu trưởng", "ban giam hieu" → "Ban giám hiệu"; null for anything else. */
export function knownUnit(text: string): string | null {
  if (text.length > 80) return null;
  return byKey.get(fold(text)) ?? null;
}

/** Names whose own " và ", "," or " - " separates nothing, behind what a text in small letters must hold for each. */
const inseparable: readonly (readonly [sign: RegExp, name: RegExp])[] = [
  [
    /nv|nhân/,
    /(?:cán\s+bộ|cb)\s*[,/-]\s*(?:giáo\s+viên|gv)\s*(?:[,/-]|\svà\s)\s*(?:công\s+)?(?:nhân\s+viên|cnv|nv)(?![\p{L}])/giu,
  ],
  [/cbgv/, /(?<![\p{L}])cbgv\s*[,/&-]\s*c?nv(?![\p{L}])/giu],
  [/đào/, /giáo\s+dục\s+(?:và|&|-)\s+đào\s+tạo/giu],
  [/đt/, /(?<![\p{L}])gd\s*&\s*đt(?![\p{L}])/giu],
  [/hóa/, /văn\s+hóa\s*(?:,|và|-|&)\s*xã\s+hội/giu],
  [/phản/, /kiến\s+nghị\s+và\s+phản\s+ánh/giu],
  [/\//, /(?<![\p{L}])đ\s*\/\s*c(?![\p{L}])/giu],
  [/\//, /(?<=\d)\s*\/\s*(?=\d)/gu],
  [/\(/, /\([^()\n]{0,200}\)/gu],
  [
    /\d/,
    /(?<![\p{L}])(?:tổ(?:\s+cm|\s+chuyên môn)?|khối|lớp|k)\s*\d{1,2}(?:\s*(?:-|–|,|và|\+|&)\s*\d{1,2})+(?![\p{L}\d])/giu,
  ],
  [
    /[-–]/,
    /(?<![\p{L}])tổ\s+(?:\p{L}+\s){0,2}?(?:toán|văn|lý|hóa|sinh|sử|địa|tự nhiên|xã hội|anh|nhạc|mỹ thuật|âm nhạc|thể dục|tin|công nghệ)(?:\s*[-–]\s*(?:toán|văn|lý|hóa|sinh|sử|địa|tự nhiên|xã hội|anh|nhạc|mỹ thuật|âm nhạc|thể dục|tin|công nghệ|gdcd|ktpl|gdtc))+(?![\p{L}])/giu,
  ],
];

const hold = "\uE000";
const separators = /[,;+\n]|\s*\/\s*|\s[-–—]\s|\s(?:và|va|VÀ|Và)\s|\s&\s/u;
const bullets = /^(?:[-–—•*+·▪●○◦►➢✓]+|\(?\d{1,2}[.)](?!\d)|[a-zđ]\))\s*/iu;

function splitParties(text: string): string[] {
  const kept: string[] = [];
  let marked = text;
  const small = text.toLowerCase();
  for (const [sign, name] of inseparable) {
    if (!sign.test(small)) continue;
    marked = marked.replace(name, (whole) => {
      kept.push(whole);
      return `${hold}${String.fromCharCode(0xe100 + kept.length - 1)}`;
    });
    if (kept.length > 1000) break;
  }
  const restore = (piece: string): string => {
    let restored = piece;
    // A kept piece may hold kept pieces of patterns before it.
    for (let depth = 0; depth < 4 && restored.includes(hold); depth++) {
      restored = restored.replace(
        /\uE000([\uE100-\uF000])/g,
        (_whole, mark: string) => kept[mark.charCodeAt(0) - 0xe100] ?? "",
      );
    }
    return restored;
  };
  return marked.split(separators).map(restore);
}

/** "HT-CĐ", "PHT&TTCM": without spaces only known units are taken apart. */
function splitTight(name: string): string[] {
  if (knownUnit(name) !== null || !/[-–&.]/.test(name)) return [name];
  const pieces = name.split(/[-–&]/).map((piece) => piece.trim());
  return pieces.length > 1 && pieces.every((piece) => knownUnit(piece) !== null) ? pieces : [name];
}

const trailingBracket = /\s*\([^()]*\)$/;

function party(written: string, known: Readonly<Record<string, string>>): Party {
  const key = fold(written);
  const taught = known[key];
  if (taught !== undefined) return { name: taught, kind: "unit" };
  const bare = written.replace(trailingBracket, "").trim();
  const unit = knownUnit(written) ?? (bare === "" ? null : knownUnit(bare));
  if (unit !== null) return { name: unit, kind: "unit" };
  const bareKey = fold(bare);
  if (otherRoles.has(fold(written))) return { name: written, kind: "unit" };
  if (isPersonName(written)) return { name: written, kind: "person" };
  if (otherRoles.has(bareKey) || narrowed.test(bareKey) || isUnitInWords(bareKey))
    return { name: written, kind: "unit" };
  if (collective.test(bareKey)) return { name: written, kind: "collective" };
  if (isTitledPerson(bare)) return { name: written, kind: "person" };
  return { name: written, kind: "unknown" };
}

/** A role and a name: "Hiệu trưởng Lê Văn Hòa", "PHT: Nguyễn Thị Hoa". */
function isTitledPerson(text: string): boolean {
  const words = text.split(/[\s:]+/);
  for (let at = 1; at <= Math.min(4, words.length - 1); at++) {
    const role = words.slice(0, at).join(" ");
    if ((knownUnit(role) !== null || otherRoles.has(fold(role))) && isPersonName(words.slice(at).join(" ")))
      return true;
  }
  return false;
}

/**
 * Who leads or takes part, in the order written: "CĐ, Tổ CM + VT" → Công đoàn, Tổ chuyên môn, Văn thư.
 *
 * Separators: comma, `;`, `+`, `/`, ` - `, line break, ` và `, ` & `; nothing is split inside brackets, nor the one unit
 * "Cán bộ, giáo viên, nhân viên". Known units take their full name, anything else stays as written. Clause 3 of the contract.
 */
export function readParties(
  text: string,
  context: { readonly known?: Readonly<Record<string, string>> } = {},
): readonly Party[] {
  const taught = context.known ?? nothingTaught;
  let parties = partiesByTaught.get(taught);
  if (parties === undefined) {
    parties = new Remembered((words) => partiesOf(words, taught), longestRemembered);
    partiesByTaught.set(taught, parties);
  }
  return parties.of(text);
}

const nothingTaught: Readonly<Record<string, string>> = {};

/** Lists of names are longer than most texts that come back. */
const longestRemembered = 200;

/** The same few names stand in most rows: each text is read once for what the clerk taught. */
const partiesByTaught = new WeakMap<Readonly<Record<string, string>>, Remembered<readonly Party[]>>();

function partiesOf(text: string, known: Readonly<Record<string, string>>): readonly Party[] {
  const limited = cleanText(text.slice(0, 10_000));
  const whole = oneLine(limited);
  // Folding drops the comma of "Nhân viên, Văn thư", which is two units and not the "nhân viên văn thư".
  const listed = /[,;+]/.test(whole);
  if (known[fold(whole)] !== undefined || (!listed && knownUnit(whole) !== null)) return [party(whole, known)];
  return splitParties(limited)
    .map((piece) =>
      oneLine(piece)
        .replace(bullets, "")
        .replace(/^[\s:.,-]+|[\s:;,-]+$/g, ""),
    )
    .flatMap((piece) => (known[fold(piece)] === undefined ? splitTight(piece) : [piece]))
    .map((piece) =>
      (piece.endsWith(".") && knownUnit(piece) === null && !/\s\p{L}\.$/u.test(piece)
        ? piece.slice(0, -1)
        : piece
      ).trim(),
    )
    .filter((piece) => fold(piece) !== "")
    .map((piece) => party(piece, known));
}
