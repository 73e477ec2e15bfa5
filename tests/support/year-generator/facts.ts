import type { Recurrence } from "@shared/model/period";
import type { Status } from "@shared/model/task";

/** When a task is due, as meaning; the wordings are in `wording.ts`. */
export type When =
  | { readonly kind: "day"; readonly date: string }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "months"; readonly year: number; readonly from: number; readonly to: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "part"; readonly year: number; readonly month: number; readonly part: "first" | "middle" | "last" }
  | { readonly kind: "week"; readonly year: number; readonly month: number; readonly week: number }
  | { readonly kind: "before" | "until"; readonly date: string }
  | { readonly kind: "recurring"; readonly recurrence: Recurrence };

export interface EvidenceFact {
  readonly kind: string;
  readonly word: string;
  readonly short: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly quantity: number | null;
  /** "về …" or what the picture shows. */
  readonly about: string | null;
}

export interface TaskFact {
  readonly group: number;
  readonly title: string;
  readonly lead: readonly string[];
  readonly partners: readonly string[];
  readonly when: When;
  readonly status: Status;
  readonly percent: number;
  readonly quantities: readonly { readonly value: number; readonly unit: string }[];
  readonly evidence: readonly EvidenceFact[];
}

export interface YearFacts {
  readonly year: number;
  readonly schoolYear: boolean;
  readonly groups: readonly string[];
  readonly tasks: readonly TaskFact[];
}

const numbered = (
  kind: string,
  word: string,
  short: string,
  number: string,
  symbol: string,
  date: string | null,
  about: string | null = null,
): EvidenceFact => ({ kind, word, short, number, symbol, date, quantity: null, about });

const minutes = (date: string, about: string): EvidenceFact => ({
  kind: "bien-ban",
  word: "Biên bản",
  short: "BB",
  number: null,
  symbol: null,
  date,
  quantity: null,
  about,
});

const pictures = (quantity: number): EvidenceFact => ({
  kind: "hinh-anh",
  word: "ảnh",
  short: null,
  number: null,
  symbol: null,
  date: null,
  quantity,
  about: null,
});

const thing = (kind: string, word: string, about: string): EvidenceFact => ({
  kind,
  word,
  short: null,
  number: null,
  symbol: null,
  date: null,
  quantity: null,
  about,
});

const groups = [
  "Tổ chức quán triệt, phổ biến chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước",
  "Phối hợp giám sát, phản biện xã hội; phát huy vai trò của Mặt trận và các đoàn thể",
  "Đẩy mạnh phong trào thi đua Dân vận khéo",
  "Cải cách hành chính, chuyển đổi số, thủ tục hành chính",
  "Tiếp công dân, đối thoại, giải quyết đơn thư, thực hiện công khai",
] as const;

/** One logical year of a school; dates lie in the calendar year, or shifted into the school year that begins in it. */
export function yearFacts(year: number, schoolYear: boolean): YearFacts {
  /** The year of a month: in a school year months 1–7 are of the next. */
  const of = (month: number): number => (schoolYear && month < 8 ? year + 1 : year);
  const on = (month: number, day: number): string =>
    `${of(month)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const task = (
    group: number,
    title: string,
    lead: readonly string[],
    partners: readonly string[],
    when: When,
    [status, percent]: readonly [Status, number],
    quantities: TaskFact["quantities"],
    evidence: TaskFact["evidence"],
  ): TaskFact => ({ group, title, lead, partners, when, status, percent, quantities, evidence });
  return {
    year,
    schoolYear,
    groups,
    tasks: [
      task(
        1,
        "Quán triệt Luật Thực hiện dân chủ ở cơ sở đến toàn thể viên chức",
        ["Hiệu trưởng"],
        ["Công đoàn", "Tổ chuyên môn"],
        { kind: "day", date: on(9, 15) },
        ["done", 100],
        [
          { value: 2, unit: "buổi" },
          { value: 96, unit: "lượt người" },
        ],
        [
          numbered("ke-hoach", "Kế hoạch", "KH", "12", "KH-THHM", on(9, 5), "quán triệt pháp luật"),
          minutes(on(9, 15), "họp Hội đồng sư phạm"),
        ],
      ),
      task(
        1,
        "Học tập chuyên đề về tư tưởng, đạo đức, phong cách Hồ Chí Minh",
        ["Chi bộ"],
        ["Chi đoàn"],
        { kind: "months", year: of(10), from: 10, to: 10 },
        ["done", 100],
        [{ value: 21, unit: "lượt người" }],
        [minutes(on(10, 10), "sinh hoạt chuyên đề"), pictures(5)],
      ),
      task(
        1,
        "Nắm bắt dư luận trong đội ngũ và cha mẹ học sinh",
        ["Ban giám hiệu"],
        ["Giáo viên chủ nhiệm"],
        { kind: "recurring", recurrence: "continuous" },
        ["in-progress", 60],
        [],
        [thing("so", "Sổ", "ghi chép dư luận")],
      ),
      task(
        2,
        "Giám sát các khoản thu, chi đầu năm học",
        ["Ban Thanh tra nhân dân"],
        ["Kế toán"],
        { kind: "range", from: on(9, 16), to: on(10, 11) },
        ["done", 100],
        [],
        [numbered("bao-cao", "Báo cáo", "BC", "158", "BC-THHM", on(10, 10), "kết quả giám sát")],
      ),
      task(
        2,
        "Phân công viên chức phụ trách công tác vận động quần chúng",
        ["Hiệu trưởng"],
        ["Văn thư"],
        { kind: "before", date: on(9, 20) },
        ["done", 100],
        [],
        [numbered("quyet-dinh", "Quyết định", "QĐ", "06", "QĐ-THHM", on(9, 6), "phân công viên chức phụ trách")],
      ),
      task(
        2,
        "Góp ý dự thảo quy định chi tiêu nội bộ",
        ["Kế toán"],
        ["Công đoàn", "Tổ Văn phòng"],
        { kind: "part", year: of(12), month: 12, part: "last" },
        ["not-started", 0],
        [],
        [],
      ),
      task(
        3,
        "Phát động đăng ký mô hình của các bộ phận",
        ["Công đoàn"],
        ["Ban giám hiệu"],
        { kind: "quarter", year: of(12), quarter: 4 },
        ["in-progress", 40],
        [{ value: 7, unit: "mô hình" }],
        [thing("danh-sach", "Danh sách", "mô hình đăng ký")],
      ),
      task(
        3,
        "Vận động ủng hộ đồng bào vùng lũ",
        ["Công đoàn"],
        ["Kế toán", "Tổng phụ trách Đội"],
        { kind: "until", date: on(11, 20) },
        ["done", 100],
        [],
        [numbered("thong-bao", "Thông báo", "TB", "32", "TB-THHM", on(11, 1), "vận động ủng hộ"), pictures(12)],
      ),
      task(
        3,
        "Biểu dương gương người tốt, việc tốt",
        ["Hội đồng sư phạm"],
        ["Thư viện"],
        { kind: "recurring", recurrence: "monthly" },
        ["in-progress", 50],
        [],
        [thing("bai-viet", "Bài viết", "gương người tốt, việc tốt")],
      ),
      task(
        4,
        "Rà soát, niêm yết thủ tục tại bảng tin",
        ["Văn thư"],
        ["Phó Hiệu trưởng"],
        { kind: "week", year: of(3), month: 3, week: 2 },
        ["postponed", 0],
        [],
        [],
      ),
      task(
        4,
        "Tập huấn chữ ký số và phần mềm quản lý văn bản",
        ["Phó Hiệu trưởng"],
        ["Tổ trưởng chuyên môn"],
        { kind: "part", year: of(8), month: 8, part: "first" },
        ["done", 100],
        [{ value: 2, unit: "buổi" }],
        [numbered("giay-moi", "Giấy mời", "GM", "104", "GM-THHM", on(8, 1)), thing("tai-lieu", "Tài liệu", "tập huấn")],
      ),
      task(
        4,
        "Triển khai học bạ số",
        ["Phó Hiệu trưởng"],
        ["Giáo viên chủ nhiệm"],
        { kind: "months", year: of(12), from: 9, to: 12 },
        ["in-progress", 35],
        [],
        [numbered("ke-hoach", "Kế hoạch", "KH", "127", "KH-THHM", on(9, 9), "triển khai học bạ số")],
      ),
      task(
        5,
        "Tiếp công dân tại phòng tiếp dân",
        ["Hiệu trưởng"],
        ["Văn thư"],
        { kind: "recurring", recurrence: "weekly" },
        ["in-progress", 75],
        [{ value: 17, unit: "lượt" }],
        [thing("so", "Sổ", "tiếp công dân")],
      ),
      task(
        5,
        "Đối thoại giữa Hiệu trưởng với viên chức, người lao động",
        ["Hiệu trưởng", "Công đoàn"],
        ["Ban đại diện cha mẹ học sinh"],
        { kind: "day", date: on(5, 8) },
        ["not-started", 0],
        [],
        [],
      ),
      task(
        5,
        "Hội nghị viên chức, người lao động",
        ["Hiệu trưởng", "Công đoàn"],
        [],
        { kind: "day", date: on(10, 5) },
        ["done", 100],
        [{ value: 14, unit: "ý kiến" }],
        [minutes(on(10, 5), "Hội nghị"), thing("nghi-quyet", "Nghị quyết", "Hội nghị")],
      ),
      task(
        5,
        "Giao lưu với trường bạn",
        ["Chi đoàn"],
        ["Tổng phụ trách Đội"],
        { kind: "months", year: of(11), from: 11, to: 11 },
        ["cancelled", 0],
        [],
        [],
      ),
    ],
  };
}

/** What a fact means as dates; `matrix`: as whole months, the way a month matrix can say it. */
export function datesOf(
  when: When,
  facts: YearFacts,
  shape: "time" | "deadline" | "matrix",
): { start: string | null; due: string | null; recurrence: Recurrence | null } {
  const exact = exactDates(when, facts);
  if (shape === "matrix") {
    const from = exact.start ?? exact.due;
    if (from === null || exact.due === null) throw new Error("a matrix needs a span");
    if (facts.schoolYear && when.kind === "recurring") throw new Error("not drawn in a matrix");
    return { start: `${from.slice(0, 7)}-01`, due: lastOf(exact.due), recurrence: null };
  }
  return shape === "deadline" && when.kind === "day" ? { ...exact, start: null } : exact;
}

const pad = (number: number): string => String(number).padStart(2, "0");
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const lastOf = (date: string): string =>
  `${date.slice(0, 7)}-${pad(lastDay(Number(date.slice(0, 4)), Number(date.slice(5, 7))))}`;
const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function exactDates(
  when: When,
  { year, schoolYear }: YearFacts,
): { start: string | null; due: string | null; recurrence: Recurrence | null } {
  const span = (start: string | null, due: string | null) => ({ start, due, recurrence: null });
  switch (when.kind) {
    case "day":
      return span(when.date, when.date);
    case "range":
      return span(when.from, when.to);
    case "months":
      return span(`${when.year}-${pad(when.from)}-01`, `${when.year}-${pad(when.to)}-${lastDay(when.year, when.to)}`);
    case "quarter":
      return span(`${when.year}-${pad(when.quarter * 3 - 2)}-01`, lastOf(`${when.year}-${pad(when.quarter * 3)}-01`));
    case "part": {
      const month = `${when.year}-${pad(when.month)}`;
      if (when.part === "first") return span(`${month}-01`, `${month}-10`);
      return when.part === "middle" ? span(`${month}-11`, `${month}-20`) : span(`${month}-21`, lastOf(`${month}-01`));
    }
    case "week": {
      const month = `${when.year}-${pad(when.month)}`;
      return span(
        `${month}-${pad(when.week * 7 - 6)}`,
        when.week === 4 ? lastOf(`${month}-01`) : `${month}-${pad(when.week * 7)}`,
      );
    }
    case "before":
      return span(null, dayBefore(when.date));
    case "until":
      return span(null, when.date);
    case "recurring":
      return schoolYear
        ? { start: `${year}-09-05`, due: `${year + 1}-05-31`, recurrence: when.recurrence }
        : { start: `${year}-01-01`, due: `${year}-12-31`, recurrence: when.recurrence };
  }
}
