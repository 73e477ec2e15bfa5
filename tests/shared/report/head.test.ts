import { describe, expect, test } from "vitest";
import { reportDocument } from "@shared/report/document";
import type { SnapshotSchool } from "@shared/model/snapshot";
import { reportInputs, reportSnapshot, reportTask } from "../../support/report";

const bare: SnapshotSchool = {
  name: "Trường Tiểu học Tạ Uyên",
  symbol: "THTU",
  superior: null,
  recipient: null,
  place: "Nhà Bè",
  principal: null,
};
const document = (school: Partial<SnapshotSchool>, report = {}) =>
  reportDocument(reportSnapshot({ school: { ...bare, ...school }, report: { ...reportInputs, ...report } }));

describe("header presets by the day of the report (domain notes 5.2)", () => {
  test("before 01/7/2025 the district, an old year keeps its header", () => {
    const { head, addressee } = document({}, { date: "2025-06-30" });
    expect(head.superior).toBe("ỦY BAN NHÂN DÂN HUYỆN NHÀ BÈ");
    expect(addressee.names).toEqual(["Phòng Giáo dục và Đào tạo huyện Nhà Bè"]);
  });

  test("from 01/7/2025 the commune", () => {
    const { head, addressee, recipients } = document({}, { date: "2025-07-01" });
    expect(head.superior).toBe("ỦY BAN NHÂN DÂN XÃ NHÀ BÈ");
    expect(addressee.names).toEqual(["Ủy ban nhân dân xã Nhà Bè (qua Phòng Văn hóa - Xã hội)"]);
    expect(recipients.lines).toContain("- Phòng Văn hóa - Xã hội;");
  });

  test("without a date the end of the window decides", () => {
    expect(document({}, { to: "2026-10-31" }).head.superior).toBe("ỦY BAN NHÂN DÂN XÃ NHÀ BÈ");
  });

  test("what is given wins, and a district after its end is told", () => {
    const { head, missing } = document({ superior: "UBND huyện Nhà Bè" }, { date: "2026-04-25" });
    expect(head.superior).toBe("UBND HUYỆN NHÀ BÈ");
    expect(missing.find(({ code }) => code === "school.superior")?.text).toContain("cấp huyện");
  });

  test("a preset is told as something to check", () => {
    expect(document({}).missing.find(({ code }) => code === "school.superior")?.kind).toBe("check");
  });
});

describe("what nobody gave", () => {
  test("is …… on paper and a sentence in the list", () => {
    const { head, addressee, missing } = document({ name: "", symbol: null, place: null });
    expect(head).toMatchObject({ superior: "……", school: "TRƯỜNG ……" });
    expect(head.placeAndDate).toMatch(/^……, /);
    expect(addressee.names).toEqual(["……"]);
    const codes = missing.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(["school.name", "school.place", "school.superior", "school.recipient"]),
    );
  });

  test("the symbol is taken from the school's own documents, to be checked", () => {
    const snapshot = reportSnapshot({ school: { ...bare, symbol: null } });
    const [piece] = snapshot.evidence;
    if (!piece) throw new Error("no evidence");
    const evidence = [piece, { ...piece, id: "b", number: "9", text: "Kế hoạch số 9/KH-THTU" }];
    const { head, missing } = reportDocument({ ...snapshot, evidence });
    expect(head.number).toMatch(/\/BC-THTU$/);
    expect(missing.find(({ code }) => code === "school.symbol")?.kind).toBe("check");
  });
});

describe("Nơi nhận", () => {
  test("the clerk's lines between Như trên and Lưu, whatever signs they end in", () => {
    const { recipients } = document({}, { recipients: ["- Chi bộ;", "Công đoàn", "Lưu: VT, HT."] });
    expect(recipients.lines).toEqual(["- Như trên;", "- Chi bộ;", "- Công đoàn;", "- Lưu: VT, HT."]);
  });

  test("the drafting unit is filed, when the workbook says who reports", () => {
    const tasks = [reportTask(8, { title: "Báo cáo công tác dân vận 6 tháng", lead: ["Công đoàn", "Văn thư"] })];
    expect(reportDocument(reportSnapshot({ tasks })).recipients.lines.at(-1)).toBe("- Lưu: VT, CĐ.");
    expect(reportDocument(reportSnapshot({ tasks: [] })).recipients.lines.at(-1)).toBe("- Lưu: VT.");
  });
});
