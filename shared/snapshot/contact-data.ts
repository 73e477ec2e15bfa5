/** What stands where contact data stood. */
export const masked = "(đã che)";

const contactForms: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}/gu,
  // A telephone number, with a country code or a zero before it: 0901 234 567, 028.37770473, (+84) 901-234-567.
  /(?<![\p{N}.,/-])\(?(?:\+?84|0)\)?(?:[ .-]?\d){8,10}(?![\p{N}/])/gu,
  // An account number behind its word.
  /(?<=(?:STK|TK|tài khoản|Tài khoản)(?: số)?[ :]{0,3})\d[\d .-]{4,22}\d/gu,
  // Identity numbers (9 or 12 digits) and whatever else is that long: no document number or year is.
  /(?<![\p{N}.,])\d{9,}(?![\p{N}])/gu,
];

/** Contact data in a text becomes a mask: "Gọi cô Lan 0901234567" → "Gọi cô Lan (đã che)". */
export function maskContacts(text: string): string {
  return contactForms.reduce((rest, form) => rest.replace(form, masked), text);
}
