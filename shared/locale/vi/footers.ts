import { fold } from "../../text/fold";
import { kindWordAt } from "./evidence-kinds";

/** How every total begins, decomposed letters included; spares the rest for "Tổ chức …" and "Công khai …". */
const totalBegins = /^\s*(?:tổng|cộng|l[ũu]|tong|cong|[tcl]\p{L}[\u0300-\u036F])/iu;

/**
 * Does a row begin as a total does? "Cộng mục I", "TỔNG CỘNG: 31 nhiệm vụ" → true; "Tổng kết năm học", "Công khai
 * dự toán", "Cộng tác viên" → false. Tone marks tell "Cộng" from "Công" where they are written.
 */
export function isTotal(text: string): boolean {
  if (!totalBegins.test(text)) return false;
  const lower = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  if (lower.length > 120) return false;
  if (/^(tổng cộng|tổng số|tổng toàn|cộng dồn|lũy kế|luỹ kế)(?!\p{L})/u.test(lower)) return true;
  if (/^(tổng|cộng)\s*[:.]?$/u.test(lower)) return true;
  if (/^(tổng|cộng)\s*[:(]/u.test(lower)) return true;
  if (
    /^(tổng|cộng)( các)? (mục|phần|nhóm|chung|tháng|quý|trang|bảng|nhiệm vụ|số nhiệm vụ|học kỳ)(?!\p{L})/u.test(lower)
  )
    return true;
  if (/^cộng ([ivx]+|[a-d]|\d+)$/u.test(lower)) return true;
  return /^(tong cong|tong so)( |:|$)/.test(lower) || /^(cong|tong)$/.test(lower);
}

/** The total of the whole table, below which no work stands: "Tổng cộng: 31 nhiệm vụ". */
export function isGrandTotal(text: string): boolean {
  return /^(tổng cộng|tổng số|tổng)(?!\p{L})/u.test(text.normalize("NFC").toLowerCase().trim());
}

const signatureWords =
  /^(nguoi (lap|theo doi|tong hop|ghi so|ghi|viet|bao cao|thong ke|thuc hien bao cao)( bieu| bang| so| danh sach| bao cao| ke hoach| bieu mau)?|(kt |tm |tl |q |tuq )?(pho |p )?hieu truong( nha truong)?|hieu pho|thu truong( don vi| co quan)?|xac nhan cua .{2,40}|phe duyet cua .{2,40}|duyet cua .{2,40}|(tm |t m )(ban giam hieu|nha truong|cong doan|bch cong doan|ban chap hanh cong doan|chi bo|ban thanh tra nhan dan|hoi dong truong)|ban giam hieu duyet|chu tich( cong doan)?|to truong( to van phong| chuyen mon)?|van thu|ke toan|thu quy|thu ky|bi thu|noi nhan|nguoi duyet|nguoi kiem tra|duyet|giao vien|nhan vien van thu)$/;
const signAlways = /^(nguoi (lap|theo doi|tong hop|ghi so|ghi$)|noi nhan\b|xac nhan cua|(kt|tm|tl|tuq) )/;
const signedNote =
  /^(ky|da ky|ky ten|ky va ghi ro ho ten|ky ghi ro ho ten|ky ten dong dau|ky ten va dong dau|ghi ro ho ten)\b/;

/** "Người ghi: Út": the name on the same line. */
const signersName = /^((?:Người|NGƯỜI)[^:]{2,25}):\s*\p{Lu}[\p{L} .]{0,40}$/u;

/** A cell of a signature block: "NGƯỜI LẬP BIỂU", "HIỆU TRƯỞNG", "(Ký, ghi rõ họ tên)", "Nơi nhận:". */
export function isSignatureCell(text: string): boolean {
  if (text.length > 80) return isDateline(text);
  const folded = fold(text.replace(signersName, "$1"));
  return (
    signatureWords.test(folded) ||
    signAlways.test(folded) ||
    (signedNote.test(folded) && folded.length < 40) ||
    isDateline(text)
  );
}

/** Sure enough to begin a signature block even beside other cells. */
export function beginsSignature(text: string): boolean {
  if (text.length > 80) return isDateline(text);
  const folded = fold(text.replace(signersName, "$1"));
  return (signAlways.test(folded) && folded.length < 40) || isDateline(text);
}

/** "Nhà Bè, ngày 14 tháng 10 năm 2024", ", ngày … tháng … năm 2024"; never a document with its date. */
export function isDateline(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length < 90 &&
    /^(?:[\p{L}\d\s.'…-]{0,45},\s*|[\s.…_]*|(?:\p{Lu}[\p{L}'-]*[\s.]+){1,4})ngày[\s.…_\d]*tháng[\s.…_\d]*năm[\s.…_\d]*\.?$/u.test(
      trimmed
        .replace(/(?:Ngày|NGÀY)(?=[\s.…_\d])/u, "ngày")
        .replace(/(?:Tháng|THÁNG)/u, "tháng")
        .replace(/(?:Năm|NĂM)/u, "năm"),
    ) &&
    !/^ngày\s*\d/iu.test(trimmed) &&
    kindWordAt(trimmed) === null
  );
}

/** "Các bộ phận nghiêm túc thực hiện./.": how the last line of a document ends. */
export const endsDocument = (text: string): boolean => /\.\/\.?\s*$/.test(text);

/** "Ghi chú: …", "Lưu ý: …", "Chú thích màu", "Trên đây là kế hoạch …": a remark under a table. */
export function isRemark(text: string): boolean {
  return (
    /^\s*(trên đây là|tren day la)(?!\p{L})/iu.test(text) ||
    (/^[(*\s]*(ghi chu|luu y|chu thich|chu giai|chu y|nguon|quy uoc|ky hieu|huong dan)( |$)/.test(fold(text)) &&
      /[:(]|^\(?\s*(ghi chú|chú thích|lưu ý|chú giải|quy ước)/iu.test(text))
  );
}
