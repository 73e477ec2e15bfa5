import type { CivilDate } from "../../model/period";

/**
 * Who stands over a school and gets its report, by the day of the report: districts ended on 01/7/2025 (domain notes
 * 5.2). An old year is printed with its old header.
 */
export interface HeaderPreset {
  readonly from: CivilDate;
  readonly superior: (place: string) => string;
  readonly recipient: (place: string) => string;
  readonly recipients: readonly string[];
}

export const headerPresets: readonly HeaderPreset[] = [
  {
    from: "0001-01-01",
    superior: (place) => `ỦY BAN NHÂN DÂN HUYỆN ${place.toLocaleUpperCase("vi")}`,
    recipient: (place) => `Phòng Giáo dục và Đào tạo huyện ${place}`,
    recipients: ["Bộ phận kiểm tra Phòng Giáo dục và Đào tạo"],
  },
  {
    from: "2025-07-01",
    superior: (place) => `ỦY BAN NHÂN DÂN XÃ ${place.toLocaleUpperCase("vi")}`,
    recipient: (place) => `Ủy ban nhân dân xã ${place} (qua Phòng Văn hóa - Xã hội)`,
    recipients: ["Phòng Văn hóa - Xã hội"],
  },
];

/** The last day on which districts and their education offices existed. */
export const districtsEnded = "2025-07-01";

/** The preset of a day: "2024-10-31" → the district's. */
export function presetOf(date: CivilDate): HeaderPreset {
  const [first, ...later] = headerPresets;
  if (!first) throw new RangeError("no header preset");
  return later.reduce((chosen, preset) => (preset.from <= date ? preset : chosen), first);
}
