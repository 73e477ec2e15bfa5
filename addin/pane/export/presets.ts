import type { SnapshotSchool } from "@shared/model/snapshot";

/** Who a school reports to, before and after the district level ended on 01/7/2025. */
export type PresetKind = "district" | "commune";

export interface PresetInput {
  readonly kind: PresetKind;
  /** "xã" or "phường"; "huyện" or "quận". */
  readonly unit: string;
  readonly name: string;
}

/** The last day of the district level. */
const lastDistrictDay = "2025-06-30";

/** The preset that a day belongs to: "2024-10-15" → district. Old years keep their old header. */
export function presetFor(day: string): PresetKind {
  return day <= lastDistrictDay ? "district" : "commune";
}

export const presetUnits: Readonly<Record<PresetKind, readonly string[]>> = {
  district: ["huyện", "quận", "thành phố", "thị xã"],
  commune: ["xã", "phường", "đặc khu"],
};

const capitals = (text: string): string => text.toLocaleUpperCase("vi");

/**
 * Superior and recipient by preset: commune "Nhà Bè" → "ỦY BAN NHÂN DÂN XÃ NHÀ BÈ", "Ủy ban nhân dân xã Nhà Bè (qua
 * Phòng Văn hóa - Xã hội)". The place name is the clerk's to confirm: it is proposed as the bare name.
 */
export function presetSchool({
  kind,
  unit,
  name,
}: PresetInput): Pick<SnapshotSchool, "superior" | "recipient" | "place"> {
  const place = name.trim();
  return kind === "district"
    ? {
        superior: capitals(`Ủy ban nhân dân ${unit} ${place}`),
        recipient: `Phòng Giáo dục và Đào tạo ${unit} ${place}`,
        place,
      }
    : {
        superior: capitals(`Ủy ban nhân dân ${unit} ${place}`),
        recipient: `Ủy ban nhân dân ${unit} ${place} (qua Phòng Văn hóa - Xã hội)`,
        place,
      };
}
