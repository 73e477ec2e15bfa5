import { readParties } from "@shared/locale/vi/units";

/** Units as the clerk types them, under their full names: "CĐ, BGH" → Công đoàn, Ban giám hiệu. */
export function unitsOf(text: string): readonly string[] {
  return readParties(text, {}).map(({ name }) => name);
}
