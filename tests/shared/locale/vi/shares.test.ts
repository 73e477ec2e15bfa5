import { readShares } from "@shared/locale/vi/shares";
import { expect, test } from "vitest";

test.each([
  ["Chủ trì: HT; Phối hợp: CĐ", "HT", "CĐ"],
  ["Chủ trì: BGH\nPhối hợp: CĐ, TPT", "BGH", "CĐ, TPT"],
  ["- Chủ trì: BGH\n- Phối hợp: CĐ", "BGH", "CĐ"],
  ["CT: BGH; PH: CĐ", "BGH", "CĐ"],
  ["HT (phối hợp: CĐ, TPT)", "HT", "CĐ, TPT"],
  ["HT (chủ trì), CĐ (phối hợp)", "HT", "CĐ"],
  ["HT chủ trì; CĐ, TPT phối hợp", "HT", "CĐ\nTPT"],
  ["BGH phối hợp với CĐ và TPT", "BGH", "CĐ và TPT"],
  ["Lê Văn Hòa phối hợp CĐ", "Lê Văn Hòa", "CĐ"],
  ["Chủ trì: HT", "HT", ""],
  ["Phối hợp: CĐ", "", "CĐ"],
])("%j", (text, lead, partners) => {
  expect(readShares(text)).toEqual({ lead, partners });
});

test.each(["HT, CĐ", "HT (chủ trì), CĐ, TPT", "Bộ phận phối hợp liên ngành", "Ban phối hợp", "CTCĐ", "Chủ trì", ""])(
  "%j names no shares",
  (text) => {
    expect(readShares(text)).toBeNull();
  },
);
