import { fold } from "../../text/fold";

/** What kind of personal data a text holds. */
export type PersonalData = "phone" | "email" | "identity-number" | "bank-account";

/** Personal data in a text: where it stands, so that it can be masked. */
export interface FoundPersonalData {
  readonly kind: PersonalData;
  readonly index: number;
  readonly length: number;
}

const email = /[\p{L}\d._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4}/giu;
/** Digits in a row or in groups, as phones, identity numbers and accounts are written. */
const digitGroups = /(?<![\p{L}\d/])(?:\+84|\(\+84\)|\(0\d{1,3}\)|\d)(?:[ .-]?\d){7,18}(?![\p{L}\d/])/gu;
const address = /(?:https?|htt?t?ps?|ftp):?\/\/\S+|www\.\S+|\S+\.(?:vn|com|net|org)\/\S*/giu;
const accountWords = /(?:stk|so tai khoan|tai khoan|tk ngan hang|tk|tknh|so tk|bank)[^0-9]{0,40}$/;
const identityWords = /(?:cccd|cmnd|cmt|can cuoc|chung minh|so dinh danh|ma dinh danh|dinh danh ca nhan)[^0-9]{0,40}$/;
const phoneWords =
  /(?:dt|sdt|dien thoai|dtdd|so may|hotline|zalo|lien he|lh|goi|tel|phone|mobile|di dong)[^0-9]{0,30}$/;
const documentWords = /(?:^|\s)(?:so|van ban so|hoa don so|ma so|ma|ma hoa don)[^0-9a-z]{0,3}$/;

const mobile = /^(?:84|0)(?:3|5|7|8|9)\d{8}$/;
const landline = /^(?:84|0)2\d{8,9}$/;

function kindOf(digits: string, before: string, written: string): PersonalData | null {
  if (accountWords.test(before) && digits.length >= 6) return "bank-account";
  if (identityWords.test(before) && (digits.length === 9 || digits.length === 12)) return "identity-number";
  if (mobile.test(digits) || landline.test(digits)) return "phone";
  if (phoneWords.test(before) && digits.length >= 8 && digits.length <= 11) return "phone";
  if (documentWords.test(before)) return null;
  // A twelve-digit number in one piece that begins as identity numbers do: province, century and sex, year.
  if (/^0\d{11}$/.test(digits) && !/[.-]/.test(written)) return "identity-number";
  if (digits.length === 9 && !/[ .-]/.test(written)) return "identity-number";
  return null;
}

/**
 * Phones, e-mail addresses, identity numbers and bank accounts in a text, in the order of the text.
 *
 * "ĐT 0912 345 678" → a phone; "CCCD 079085001234" → an identity number; "STK nhận: 0071001234567" → an account. Digits
 * inside web addresses and sums of money ("15.000.000") are none. Rule `personal-data` of the contract.
 */
export function findPersonalData(text: string): readonly FoundPersonalData[] {
  if (!/\d{3}|@/.test(text)) return [];
  const limited = text.slice(0, 32_767);
  const closed = [...limited.matchAll(address)].map((match) => [match.index, match.index + match[0].length] as const);
  const found: FoundPersonalData[] = [];
  for (const match of limited.matchAll(email))
    found.push({ kind: "email", index: match.index, length: match[0].length });
  for (const match of limited.matchAll(digitGroups)) {
    if (closed.some(([from, to]) => match.index >= from && match.index < to)) continue;
    const written = match[0];
    if (/^\d{1,3}(?:\.\d{3})+$/.test(written)) continue;
    const digits = written.replace(/\D/g, "");
    const kind = kindOf(digits, fold(limited.slice(Math.max(0, match.index - 60), match.index)) + " ", written);
    if (kind !== null) found.push({ kind, index: match.index, length: written.length });
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The text with its personal data masked: "ĐT 0912 345 678" → "ĐT ***". */
export function maskPersonalData(text: string): string {
  let masked = "";
  let from = 0;
  for (const { index, length } of findPersonalData(text)) {
    if (index < from) continue;
    masked += `${text.slice(from, index)}***`;
    from = index + length;
  }
  return masked + text.slice(from);
}
