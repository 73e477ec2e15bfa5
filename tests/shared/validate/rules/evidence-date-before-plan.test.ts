import { ruleTables } from "../../../support/rule-tables";
import { evidence, schoolYear2024 } from "../../../support/structured";

const old = (words: Parameters<typeof evidence>[0]) => ({ evidence: [evidence({ date: "2023-10-10", ...words })] });

ruleTables("evidence-date-before-plan", {
  ok: [
    ["the first day of the year", { evidence: [evidence({ date: "2024-01-01" })] }],
    ["a law", old({ kind: "luat", text: "Luật Thực hiện dân chủ ở cơ sở" })],
    ["a decree", old({ kind: "nghi-dinh", number: "59/2023", symbol: "NĐ-CP", text: "Nghị định 59/2023/NĐ-CP" })],
    [
      "a decision of the Prime Minister",
      old({ kind: "quyet-dinh", number: "346", symbol: "QĐ-TTg", text: "QĐ 346/QĐ-TTg" }),
    ],
    ["a Party directive", old({ kind: "chi-thi", number: "05", symbol: "CT/TW", text: "Chỉ thị 05-CT/TW" })],
    [
      "a plan of the education office",
      old({ kind: "ke-hoach", number: "920", symbol: "KH-GDĐT", text: "KH 920/KH-GDĐT" }),
    ],
    [
      "a letter of the education office",
      old({ kind: "cong-van", number: "22", symbol: "PGDĐT-TH", text: "CV 22/PGDĐT-TH" }),
    ],
    [
      "a superior's plan known by its issuer",
      old({ kind: "ke-hoach", text: "Kế hoạch của UBND huyện Nhà Bè về cải cách hành chính" }),
    ],
    ["no date", { evidence: [evidence()] }],
  ],
  bad: [
    [
      "the school's own decision",
      old({ kind: "quyet-dinh", number: "45", symbol: "QĐ-THTU", text: "QĐ số 45/QĐ-THTU" }),
      ["J6"],
    ],
    ["minutes without a number", old({ text: "BB họp ngày 10/10/2023" }), ["J6"]],
    [
      "what the subject names is no issuer",
      old({ kind: "bien-ban", text: "Biên bản họp về kế hoạch của Phòng GDĐT" }),
      ["J6"],
    ],
    [
      "July before a school year",
      { evidence: [evidence({ date: "2024-07-31" })] },
      ["J6"],
      { planYear: schoolYear2024 },
    ],
  ],
});
