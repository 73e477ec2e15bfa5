import { expect, test } from "vitest";
import { isPartyOrgan } from "@shared/locale/vi/organs";

test.each(["TW", "TU", "HU", "ĐU", "CB", "BCĐ", "BDVTU-BCSDUBNDTP", "CBTHTU"])(
  "%s writes as the Party does",
  (organ) => {
    expect(isPartyOrgan(organ)).toBe(true);
  },
);

test.each(["THTU", "TTg", "UBND", "PGDĐT", "TH-CĐ"])("%s does not", (organ) => {
  expect(isPartyOrgan(organ)).toBe(false);
});
