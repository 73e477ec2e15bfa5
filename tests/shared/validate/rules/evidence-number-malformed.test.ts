import { ruleTables } from "../../../support/rule-tables";
import { evidence, findings, workbookWith } from "../../../support/structured";

import { expect, test } from "vitest";
import type { EvidenceKind } from "@shared/model/evidence";

const cited = (citedAs: string, kind: EvidenceKind) => ({
  evidence: [evidence({ citedAs, kind, number: "1", symbol: "X" })],
});

ruleTables("evidence-number-malformed", {
  ok: [
    ["12/KH-THTU", cited("12/KH-THTU", "ke-hoach")],
    ["03/TB-THTU", cited("03/TB-THTU", "thong-bao")],
    ["346/QĐ-TTg", cited("346/QĐ-TTg", "quyet-dinh")],
    ["10/2022/QH15", cited("10/2022/QH15", "luat")],
    ["30/2020/NĐ-CP", cited("30/2020/NĐ-CP", "nghi-dinh")],
    ["36/2017/TT-BGDĐT", cited("36/2017/TT-BGDĐT", "thong-tu")],
    ["05-CT/TW", cited("05-CT/TW", "chi-thi")],
    ["784-QĐ/TU", cited("784-QĐ/TU", "quyet-dinh")],
    ["04-CTr/BDVTU-BCSDUBNDTP", cited("04-CTr/BDVTU-BCSDUBNDTP", "chuong-trinh")],
    ["82-QĐ/ĐU", cited("82-QĐ/ĐU", "quyet-dinh")],
    ["03-NQ/CB", cited("03-NQ/CB", "nghi-quyet")],
    ["a letter names no kind: 40/THTU-VP", cited("40/THTU-VP", "cong-van")],
    ["a letter of the ministry: 1581/BGDĐT-GDPT", cited("1581/BGDĐT-GDPT", "cong-van")],
    ["49/THTU-CĐ", cited("49/THTU-CĐ", "cong-van")],
    ["a number without a symbol", { evidence: [evidence({ number: "12", symbol: null, kind: "ke-hoach" })] }],
  ],
  bad: [
    ["spaces around the hyphen", cited("68/TB - THTU", "thong-bao"), ["J6"]],
    ["no zero below 10", cited("3/TB-THTU", "thong-bao"), ["J6"]],
    ["no hyphen", cited("37/QĐTHTU", "quyet-dinh"), ["J6"]],
    ["the letters CV", cited("12/CV-THTU", "cong-van"), ["J6"]],
    ["the Party's form for a school", cited("12-KH/THTU", "ke-hoach"), ["J6"]],
    ["a slash for the hyphen", cited("12/KH/THTU", "ke-hoach"), ["J6"]],
    ["a dot for the hyphen", cited("06/QĐ.UBND", "quyet-dinh"), ["J6"]],
    ["the organ first", cited("12/THTU-KH", "ke-hoach"), ["J6"]],
    ["no organ", cited("12/KH", "ke-hoach"), ["J6"]],
  ],
});

test.each([
  ["68/TB - THTU", "thong-bao", "68/TB-THTU"],
  ["3/TB-THTU", "thong-bao", "03/TB-THTU"],
  ["37/QĐTHTU", "quyet-dinh", "37/QĐ-THTU"],
  ["12/CV-THTU", "cong-van", "12/THTU"],
  ["12-KH/THTU", "ke-hoach", "12/KH-THTU"],
] as const)("%s has one sure form, written in place of it", (citedAs, kind, right) => {
  const workbook = workbookWith({ J6: `Số ${citedAs} ngày 16/5/2024; Danh sách` });
  const [finding] = findings("evidence-number-malformed", cited(citedAs, kind), { workbook });
  expect(finding?.fix?.edits).toEqual([
    { source: { sheet: "Theo dõi", cell: "J6" }, value: `Số ${right} ngày 16/5/2024; Danh sách` },
  ]);
});

test("what is not certain has no fix", () => {
  const workbook = workbookWith({ J6: "12/THTU-KH" });
  expect(findings("evidence-number-malformed", cited("12/THTU-KH", "ke-hoach"), { workbook })[0]?.fix).toBeNull();
});
