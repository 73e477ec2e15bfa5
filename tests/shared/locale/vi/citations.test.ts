import { expect, test } from "vitest";
import { evidenceKinds } from "@shared/model/evidence";
import { readCitation, readEvidence } from "@shared/locale/vi/citations";
import { kindTable, kindWordAt } from "@shared/locale/vi/evidence-kinds";

const context = { planYear: { year: 2024, schoolYear: false }, link: null };

test("every kind but khac, and each word of it, is known at the beginning of a text", () => {
  expect(new Set(kindTable.map((row) => row.kind))).toEqual(new Set(evidenceKinds));
  let words = 0;
  for (const row of kindTable) {
    for (const word of [...row.words, ...row.abbreviations]) {
      expect(kindWordAt(`${word} 12`)?.kind, word).toBe(row.kind);
      words++;
    }
  }
  expect(words).toBeGreaterThan(90);
});

const fields = (text: string) => {
  const { kind, number, symbol, date } = readCitation(text, context);
  return [kind, number, symbol, date];
};

test.each([
  ["Kế hoạch số 12/KH-THTU ngày 15/01/2024 về tuyên truyền", ["ke-hoach", "12", "KH-THTU", "2024-01-15"]],
  ["KH 12", ["ke-hoach", "12", null, null]],
  ["KH12/KH-THTU ngày 5/1", ["ke-hoach", "12", "KH-THTU", "2024-01-05"]],
  ["TT36/2017/TT-BGDĐT", ["thong-tu", "36/2017", "TT-BGDĐT", null]],
  ["BB 01/2024", ["bien-ban", null, null, null]],
  ["KH 2024", ["ke-hoach", null, null, null]],
  ["CV số 279/CV-PGD&ĐT", ["cong-van", "279", "CV-PGD&ĐT", null]],
  ["QĐ số 346/QĐ-TTg", ["quyet-dinh", "346", "QĐ-TTg", null]],
  ["Chỉ thị 05-CT/TW", ["chi-thi", "05", "CT/TW", null]],
  ["Luật số 10/2022/QH15", ["luat", "10/2022", "QH15", null]],
  ["Nghị định 30/2020/NĐ-CP", ["nghi-dinh", "30/2020", "NĐ-CP", null]],
  ["Nghị quyết số 98/2023 của Quốc hội", ["nghi-quyet", "98/2023", null, null]],
  ["04-CTr/BDVTU-BCSDUBNDTP", ["chuong-trinh", "04", "CTr/BDVTU-BCSDUBNDTP", null]],
  ["06- ĐA/TU", ["de-an", "06", "ĐA/TU", null]],
  ["KH số 138/KH - THTU ngày 16/9/2024", ["ke-hoach", "138", "KH - THTU", "2024-09-16"]],
  ["QĐ 14/QĐTHTU ngày 05/02/2024", ["quyet-dinh", "14", "QĐTHTU", "2024-02-05"]],
  ["Số 12 KH/THTU", ["ke-hoach", "12", "KH/THTU", null]],
  ["04/2015/NĐ-CP14", ["nghi-dinh", "04/2015", "NĐ-CP", null]],
  ["Kết luận 14-KL/TW6", ["ket-luan", "14", "KL/TW", null]],
  ["Công văn số 49/THTU-CĐ ngày 03/04/2024", ["cong-van", "49", "THTU-CĐ", "2024-04-03"]],
  ["1581/BGDĐT-GDPT", ["cong-van", "1581", "BGDĐT-GDPT", null]],
  ["TB số 24/QĐ-THTU ngày 22/02/2024", ["thong-bao", "24", "QĐ-THTU", "2024-02-22"]],
  ["Công điện số 12/CĐ-TTg", ["khac", "12", "CĐ-TTg", null]],
  ["Thông báo kết luận số 12/TB-THTU", ["thong-bao", "12", "TB-THTU", null]],
  ["Tài liệu phổ biến Nghị quyết số 98/2023/QH15", ["tai-lieu", null, null, null]],
  ["Kết luận về tiếp tục thực hiện Chỉ thị số 05-CT/TW", ["ket-luan", null, null, null]],
  ["BB họp 10/02", ["bien-ban", null, null, "2024-02-10"]],
  ["Biên bản họp ngày 15 tháng 3 năm 2024", ["bien-ban", null, null, "2024-03-15"]],
  ["Kế hoạch số 12/KH-THTU về hội nghị ngày 20/11", ["ke-hoach", "12", "KH-THTU", null]],
  ["Kế hoạch 6 tháng đầu năm", ["ke-hoach", null, null, null]],
  ["Danh sách 25 học sinh", ["danh-sach", null, null, null]],
  ["Sổ tiếp công dân", ["so", null, null, null]],
  ["So tiep cong dan", ["so", null, null, null]],
  ["Ke hoach so 12/KH-THTU ngay 15/01/2024", ["ke-hoach", "12", "KH-THTU", "2024-01-15"]],
  ["Bản sao quyết định số 12/QĐ-THTU", ["quyet-dinh", "12", "QĐ-THTU", null]],
  ["Nghị quyết 11/2020/TT-BGDĐT17 ngày 31/4/2020", ["nghi-quyet", "11/2020", "TT-BGDĐT", null]],
])("%j cites %j", (text, expected) => {
  expect(fields(text)).toEqual(expected);
});

test("a date without a year takes the plan's, in a school year by its half", () => {
  expect(readCitation("BB họp 10/02", { ...context, planYear: { year: 2024, schoolYear: true } }).date).toBe(
    "2025-02-10",
  );
});

test.each([
  ["KH số 138/KH - THTU", "138/KH - THTU", "ke-hoach"],
  ["Kế hoạch số 01-KL/TW", "01-KL/TW", "ket-luan"],
  ["NQ 98/2023/QH15", "98/2023/QH15", null],
  ["KH 12", null, null],
])("%j is cited as %j and its symbol says %s", (text, citedAs, symbolKind) => {
  expect(readCitation(text, context)).toMatchObject({ citedAs, symbolKind });
});

test.each([
  ["05 ảnh", "hinh-anh", 5],
  ["52 bản cam kết", "khac", 52],
  ["28 biên bản họp lớp", "bien-ban", 28],
  ["1.250 phiếu khảo sát", "phieu", 1250],
  ["Hình ảnh (05 tấm)", "hinh-anh", 5],
  ["Phiếu khảo sát: 180", "phieu", 180],
  ["05 tấm ảnh", "hinh-anh", 5],
])("%j is %s, %s of them", (text, kind, quantity) => {
  expect(readCitation(text, context)).toMatchObject({ kind, quantity });
});

test.each([
  ["Bài viết https://thtauyen.hcm.edu.vn/a-1.", "bai-viet", "https://thtauyen.hcm.edu.vn/a-1"],
  ["https://drive.google.com/x", "lien-ket", "https://drive.google.com/x"],
  ["Ảnh C:\\Users\\Van Thu\\DoiThoai", "hinh-anh", "C:\\Users\\Van Thu\\DoiThoai"],
  ["Hồ sơ lưu \\\\MAYCHU\\HoSo\\DanVan", "khac", "\\\\MAYCHU\\HoSo\\DanVan"],
  ["Bài viết htttps://a.vn/cong-khai", "bai-viet", "htttps://a.vn/cong-khai"],
  ["Tin https//a.edu.vn/x", "bai-viet", "https//a.edu.vn/x"],
])("%j is %s with the link %s", (text, kind, link) => {
  expect(readCitation(text, context)).toMatchObject({ kind, link, number: null });
});

test.each([
  ["[H1-1.1-01]", "H1-1.1-01"],
  ["MC.1.3.01", "MC.1.3.01"],
  ["BB họp (H1-1.6-07)", "H1-1.6-07"],
])("%s bears the code %s", (text, code) => {
  expect(readCitation(text, context).code).toBe(code);
});

test("white space between a kind and a number costs no more than other letters", () => {
  const text = `Kế hoạch${" ".repeat(20_000)}x 12/QĐ-TTg`;
  expect(fields(text)).toEqual(["ke-hoach", "12", "QĐ-TTg", null]);
});

const texts = (text: string) => readEvidence(text, context).citations.map((citation) => citation.text);

test.each([
  ["KH 12 và ảnh", ["KH 12", "ảnh"]],
  ["- BB họp\n- 05 ảnh", ["BB họp", "05 ảnh"]],
  ["1. Danh sách\n2. TTr 04/TTr-THTU\n3. 05 ảnh", ["Danh sách", "TTr 04/TTr-THTU", "05 ảnh"]],
  ["1. Kế hoạch 12 2. Biên bản họp 3. 05 ảnh", ["Kế hoạch 12", "Biên bản họp", "05 ảnh"]],
  ["• Sổ tặng sách\n• QĐ số 30/QĐ-THTU", ["Sổ tặng sách", "QĐ số 30/QĐ-THTU"]],
  [
    "KH số 78/KH-THTU ngày 12/6/2024, KH 920/KH-GDĐT ngày 06/6/2024",
    ["KH số 78/KH-THTU ngày 12/6/2024", "KH 920/KH-GDĐT ngày 06/6/2024"],
  ],
  ["BB họp 10/02, hình ảnh", ["BB họp 10/02", "hình ảnh"]],
  ["QĐ, KH, BC", ["QĐ", "KH", "BC"]],
  ["KH số 12/KH-THTU về tuyên truyền, hình ảnh", ["KH số 12/KH-THTU về tuyên truyền, hình ảnh"]],
  ["KH số 12/KH-THTU về tuyên truyền, 05 ảnh", ["KH số 12/KH-THTU về tuyên truyền", "05 ảnh"]],
  ["KH số 12/KH-THTU về phối hợp, BB ngày 15/3", ["KH số 12/KH-THTU về phối hợp", "BB ngày 15/3"]],
  [
    "Kế hoạch số 12/KH-THTU\nngày 15/01/2024\nvề tuyên truyền",
    ["Kế hoạch số 12/KH-THTU ngày 15/01/2024 về tuyên truyền"],
  ],
  ["Danh sách (ảnh, video)", ["Danh sách (ảnh, video)"]],
  ["[H1-1.1-01] [H1-1.1-02]", ["[H1-1.1-01]", "[H1-1.1-02]"]],
  ["Tài liệu tập huấn chữ ký số\nDanh sách", ["Tài liệu tập huấn chữ ký số", "Danh sách"]],
  ["KH 12/KH-THTU; lưu tại văn thư", ["KH 12/KH-THTU"]],
])("%j splits into %j", (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test.each([
  ...["Có", "x", "Đầy đủ", "Đủ", "✓", "đã có"],
  "Có đầy đủ minh chứng (đã lưu tại hồ sơ của văn phòng nhà trường)",
])("%s is a bare yes", (text) => {
  expect(readEvidence(text, context)).toEqual({ citations: [], bareYes: true, bareNo: false });
});

test.each(["Không", "Chưa có", "-", "–", "0"])("%s is a bare no", (text) => {
  expect(readEvidence(text, context)).toEqual({ citations: [], bareYes: false, bareNo: true });
});

test("a hyperlink is the link of each piece without one of its own, and makes evidence of a bare word", () => {
  const link = "https://drive.google.com/x";
  const read = readEvidence("05 ảnh\nBài viết https://a.vn/b", { ...context, link });
  expect(read.citations.map((citation) => citation.link)).toEqual([link, "https://a.vn/b"]);
  expect(readEvidence("Xem", { ...context, link }).citations[0]).toMatchObject({ kind: "lien-ket", link });
  expect(readEvidence("x", { ...context, link }).citations[0]).toMatchObject({ kind: "lien-ket", link });
  expect(readEvidence("", { ...context, link }).citations[0]).toMatchObject({ kind: "lien-ket", link });
});
