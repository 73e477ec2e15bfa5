import { expect, test } from "vitest";
import { ownSheetsOf } from "../../../addin/host/own-sheets";
import { areaOf } from "../../../addin/host/box";

test("our sheets are known by the hidden names alone", () => {
  const { titles, byKey } = ownSheetsOf([
    { name: "Vung", formula: "='Nhiệm vụ'!$A$1" },
    { name: "SoDanVan.sheets", formula: "='Nhiệm vụ (2)'!$A$1,'Cấu hình'!$A$1,#REF!$A$1" },
    { name: "SODANVAN.settings", formula: "='Cấu hình'!$A$1" },
  ]);
  expect(titles).toEqual(["Nhiệm vụ (2)", "Cấu hình"]);
  expect([...byKey]).toEqual([["settings", "Cấu hình"]]);
});

test.each([
  ["'Theo dõi'!$A$1:B2", { top: 1, left: 1, bottom: 2, right: 2 }],
  ["C3", { top: 3, left: 3, bottom: 3, right: 3 }],
  ["A:C", null],
  ["2:5", null],
])("%s is the area %j", (address, area) => expect(areaOf(address)).toEqual(area));
