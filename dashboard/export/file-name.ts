import { fold } from "@shared/text/fold";

/** A file name without accents, spaces and signs: ("Trường TH Tạ Uyên", "Tổng quan") → "truong-th-ta-uyen-tong-quan". */
export function asciiName(...parts: readonly string[]): string {
  const name = parts
    .map((part) => fold(part).replace(/[^a-z0-9]+/g, "-"))
    .filter((part) => part !== "")
    .join("-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100);
  return name === "" ? "so-dan-van" : name;
}
