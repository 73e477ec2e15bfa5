import { fold, toneKey } from "../../text/fold";

/** Vietnamese family names (họ), those of the ethnic minorities among school staff included. */
const familyNames =
  `Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lí An Âu Bạch Bế Biện Bồ Ca Cái Cam Cao
  Cấn Châu Chế Chu Chử Chung Cổ Cù Cung Danh Diệp Doãn Duy Dư Đái Đàm Đan Đào Điền Đinh Điêu Đoàn Đồng Đổng Đường Giang Giản Giáp
  Giàng Hà Hạ Hàn Hạng Hàng Hầu Hình Hoa Hứa Hùng Kha Khâu Khổng Khúc Khuất Khương Kiều Kim Kông La Lã Lạc Lại Lâm Lầu Lăng Liên Liêu
  Liễu Lò Long Lò Lỗ Lộc Lù Lục Lữ Lương Lường Lưu Ly Ma Mạc Mạch Mã Mai Mang Mạnh Mẫn Mầu Mông Mộc Mùa Nghiêm Nghị Ngọ Ngũ
  Ngụy Nhan Nhâm Nhữ Ninh Nông Ong Ôn Ông Phí Phó Phù Phùng Phương Quách Quan Quàng Quảng Quế Sầm Sơn Sùng Tạ Tằng Tăng Tấn
  Tào Tất Thạch Thái Thẩm Thân Thao Thào Thi Thiều Thôi Tiêu Tiết Tô Tôn Tống Trang Tráng Trà Triệu Trịnh Trình Trương Từ Tường
  Tưởng Ung Uông Ứng Vàng Vạn Văn Vi Viên Vòng Vừ Vương Xa Xồng`
    .split(/\s+/)
    .filter((name) => name !== "");

const keys = new Set(familyNames.map(toneKey));

/** Family names that stay certain without their marks ("Nguyen Thi Hoa"). */
const bareKeys = new Set(
  "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly lam luong luu trinh trieu truong dinh dao".split(
    " ",
  ),
);

/** Words that address a person: thầy Bảo, đ/c Hòa, C. Lan. */
const address =
  /^(?:thầy|cô|đ\/c|đ\/ c|đc|đồng chí|ông|bà|anh|chị|c\.|t\.|gv\.?|cô giáo|thầy giáo)\s*:?\s*(?=\p{Lu})/iu;
const syllable = /^\p{Lu}\p{L}*\.?$/u;
const initials = /^(?:C|T)\.\s*\p{Lu}/u;

const trailingBracket = /\s*\([^()]*\)\s*$/;

/**
 * Is this somebody's name? Two to five capitalised syllables that begin with a Vietnamese family name, or a name
 * behind thầy, cô, đ/c, ông, bà, C., T.; a bracket behind it does not matter. "Lê Thị Kim Ngân", "Đ/c Hòa (CTCĐ)"
 * yes; "Nhóm truyền thông", "Hòa" no. Rule `lead-unknown` of the contract.
 */
export function isPersonName(text: string): boolean {
  if (text.length > 120) return false;
  const plain = text.normalize("NFC").replace(trailingBracket, "").trim();
  const addressed = address.exec(plain);
  if (addressed !== null || initials.test(plain)) {
    const name = addressed === null ? plain.slice(2).trim() : plain.slice(addressed[0].length).trim();
    const words = name.split(/\s+/);
    return words.length >= 1 && words.length <= 5 && words.every((word) => syllable.test(word));
  }
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every((word) => syllable.test(word))) return false;
  const family = words[0] ?? "";
  if (keys.has(toneKey(family))) return true;
  return /^[\u0020-\u007E]+$/.test(plain) && bareKeys.has(fold(family));
}
