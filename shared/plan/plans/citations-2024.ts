import type { PlanCitation } from "../../model/plan";

type Cited = readonly [quote: string, kind: string, number: string | null, symbol: string | null, date: string | null];

const cited: readonly Cited[] = [
  ["Kế hoạch số 920/KH-GDĐT ngày 06 tháng 6 năm 2024", "ke-hoach", "920", "KH-GDĐT", "2024-06-06"],
  ["Luật Thực hiện dân chủ ở cơ sở năm 2022", "luat", null, null, null],
  ["Quyết định số 346/QĐ-TTg", "quyet-dinh", "346", "QĐ-TTg", null],
  ["Chỉ thị số 33/CT-TTg", "chi-thi", "33", "CT-TTg", null],
  ["Chương trình phối hợp số 04-CTr/BDVTU-BCSDUBNDTP", "chuong-trinh", "04", "CTr/BDVTU-BCSDUBNDTP", null],
  ["Nghị quyết số 98/2023", "nghi-quyet", "98/2023", null, null],
  ["Quyết định số 177/QĐ-UBND", "quyet-dinh", "177", "QĐ-UBND", null],
  ["Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016", "chi-thi", "05", "CT/TW", "2016-05-15"],
  ["Quyết định số 217-QĐ/TW", "quyet-dinh", "217", "QĐ/TW", "2013-12-12"],
  ["Quyết định số 218-QĐ/TW ngày 12 tháng 12 năm 2013", "quyet-dinh", "218", "QĐ/TW", "2013-12-12"],
  ["Chỉ thị số 13-CT/TU ngày 20 tháng 8 năm 2021", "chi-thi", "13", "CT/TU", "2021-08-20"],
  ["Đề án số 06- ĐA/TU", "de-an", "06", "ĐA/TU", null],
  ["Quyết định số 784-QĐ/TU ngày 06 tháng 5 năm 2022", "quyet-dinh", "784", "QĐ/TU", "2022-05-06"],
  ["Kế hoạch số 01-KL/TW ngày 18 tháng 5 năm 2021", "ke-hoach", "01", "KL/TW", "2021-05-18"],
  ["Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị “về", "chi-thi", "05", "CT/TW", "2016-05-15"],
  ["Nghị quyết 98/2023 của Quốc hội” trong đó", "nghi-quyet", "98/2023", null, null],
  ["Kế hoạch số 3815/KH-UBND", "ke-hoach", "3815", "KH-UBND", null],
  ["Kết luận số 14-KL/TW6", "ket-luan", "14", "KL/TW", null],
  ["Luật tiếp cận thông tin", "luat", null, null, null],
  ["Luật Tiếp cận thông tin", "luat", null, null, null],
  ["Luật Thực hiện dân chủ ở cơ sở, Nghị định", "luat", null, null, null],
  ["Nghị định số 04/2015/NĐ-CP14", "nghi-dinh", "04/2015", "NĐ-CP", null],
  ["Nghị định số 149/2018/NĐ-CP15", "nghi-dinh", "149/2018", "NĐ-CP", null],
  ["Thông tư số 36/2017/TT-BGDĐT16", "thong-tu", "36/2017", "TT-BGDĐT", null],
  ["Thông tư số 11/2020/TT-BGDĐT17", "thong-tu", "11/2020", "TT-BGDĐT", null],
];

/** Every place where the 2024 plan cites a document, in the order of the text; glued footnote digits are no symbol. */
export const citations2024: readonly PlanCitation[] = cited.map(([quote, kind, number, symbol, date]) => ({
  text: quote,
  quote,
  kind,
  number,
  symbol,
  date,
}));
