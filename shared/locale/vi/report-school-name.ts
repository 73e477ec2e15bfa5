/** Words of a school's name that are written as one term: only its first letter is a capital. */
const terms = [
  "tiểu học và trung học cơ sở",
  "trung học cơ sở và trung học phổ thông",
  "trung học phổ thông",
  "trung học cơ sở",
  "tiểu học",
  "mầm non",
  "mẫu giáo",
  "nhà trẻ",
  "trường",
];

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase("vi") + word.slice(1);

/**
 * A name as it stands inside a sentence: "TRƯỜNG TIỂU HỌC TẠ UYÊN" → "Trường Tiểu học Tạ Uyên".
 *
 * Only a name wholly in capitals is touched; short forms of one to four capitals (THCS) stay when the rest is mixed.
 */
export function nameInText(name: string): string {
  if (name !== name.toLocaleUpperCase("vi")) return name;
  let rest = name.toLocaleLowerCase("vi").replace(/\s+/g, " ").trim();
  const words: string[] = [];
  while (rest !== "") {
    const term = terms.find((candidate) => rest === candidate || rest.startsWith(`${candidate} `));
    const word = term ?? rest.split(" ", 1)[0] ?? rest;
    words.push(shortForms.has(word) ? word.toLocaleUpperCase("vi") : capital(word));
    rest = rest.slice(word.length).trimStart();
  }
  return words.join(" ");
}

const shortForms = new Set(["th", "thcs", "thpt", "mn", "mg"]);
