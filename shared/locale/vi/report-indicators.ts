import type { IndicatorRow, TaskFilter } from "../../model/indicator";

const spreading: TaskFilter = {
  topics: [
    "tuyên truyền",
    "quán triệt",
    "phổ biến",
    "học tập chuyên đề",
    "sinh hoạt chuyên đề",
    "sinh hoạt dưới cờ",
    "tọa đàm",
    "phát thanh",
    "thời sự",
    "triển khai luật",
    "triển khai nghị định",
    "triển khai nghị quyết",
    "triển khai chỉ thị",
    "ngày pháp luật",
  ],
  except: ["tập huấn", "kế hoạch số", "xây dựng chuyên mục"],
};
const training: TaskFilter = { topics: ["tập huấn", "bồi dưỡng"] };
const procedures: TaskFilter = { topics: ["thủ tục hành chính", "tthc"] };
const dossiers: TaskFilter = { topics: ["hồ sơ", "thủ tục hành chính", "tuyển sinh", "tthc"], except: ["lưu hồ sơ"] };
const reception: TaskFilter = { topics: ["tiếp công dân", "tiếp dân"] };
const dialogue: TaskFilter = {
  topics: ["đối thoại", "tổ chức đối thoại", "hội nghị đối thoại", "tổ chức hội nghị đối thoại"],
  begins: true,
};
const petitions: TaskFilter = {
  topics: ["đơn thư", "giải quyết đơn", "khiếu nại", "tố cáo", "kiến nghị", "phản ánh"],
  except: ["niêm yết"],
};
const publishing: TaskFilter = { topics: ["công khai", "niêm yết"] };
const congress: TaskFilter = {
  topics: ["hội nghị viên chức", "hội nghị cán bộ", "hội nghị người lao động", "hội nghị cb"],
  except: ["dự thảo", "văn kiện", "chuẩn bị", "báo cáo"],
};
const consulting: TaskFilter = { topics: ["lấy ý kiến", "góp ý", "khảo sát"] };
const inspectors: TaskFilter = {
  topics: ["giám sát", "kiểm tra"],
  except: ["tự kiểm tra"],
  leads: ["Ban Thanh tra nhân dân"],
};
const selfCheck: TaskFilter = { topics: ["tự kiểm tra"] };
const praise: TaskFilter = { topics: ["khen thưởng", "biểu dương", "bình xét", "tuyên dương"] };
const discipline: TaskFilter = { topics: ["kỷ luật", "vi phạm", "sai phạm"], except: ["kiểm tra"] };
const care: TaskFilter = {
  topics: ["chăm lo", "trao học bổng", "trao quà", "tặng quà", "tặng học bổng", "thăm hỏi", "hỗ trợ"],
};
const models: TaskFilter = { topics: ["mô hình"] };
const registering: TaskFilter = { topics: ["mô hình", "dân vận khéo"] };

const events = ["cuộc", "buổi", "lần"];
const audience = ["lượt", "người", "học sinh", "đại biểu", "viên chức", "giáo viên", "đảng viên", "đồng chí"];
const resolved = ["giải quyết", "trả lời"];

/**
 * The figures of the report (chỉ tiêu), domain notes 1.4: one row each, with how it is counted. A row without a source
 * is left to the clerk. Words are compared folded, so tones and capitals do not matter.
 */
export const indicatorRows: readonly IndicatorRow[] = [
  {
    code: "A01",
    title: "Số văn bản chỉ đạo, triển khai đã ban hành",
    unit: "văn bản",
    adds: "sum",
    sources: [{ by: "documents", kinds: ["ke-hoach", "quyet-dinh", "thong-bao", "huong-dan"], numbered: true }],
  },
  {
    code: "A02",
    title: "Thành viên Ban Chỉ đạo thực hiện dân chủ ở cơ sở",
    unit: "người",
    adds: "latest",
    sources: [
      {
        by: "counts",
        from: { topics: ["ban chỉ đạo", "bcđ", "ban chỉ đạo quy chế dân chủ"] },
        units: ["thành viên", "người", "đồng chí"],
      },
    ],
  },
  {
    code: "A03",
    title: "Viên chức được phân công phụ trách công tác dân vận",
    unit: "người",
    adds: "latest",
    sources: [
      {
        by: "counts",
        from: { topics: ["phân công viên chức phụ trách", "phân công người phụ trách"] },
        units: ["người", "viên chức", "đồng chí"],
      },
    ],
  },
  {
    code: "B01",
    title: "Số cuộc quán triệt, tuyên truyền, phổ biến",
    unit: "cuộc",
    adds: "sum",
    sources: [{ by: "counts", from: spreading, units: events }],
  },
  {
    code: "B02",
    title: "Số lượt người tham dự quán triệt, tuyên truyền, phổ biến",
    unit: "lượt người",
    adds: "sum",
    sources: [{ by: "counts", from: spreading, units: audience }],
  },
  {
    code: "B03",
    title: "Số tin, bài tuyên truyền",
    unit: "tin, bài",
    adds: "sum",
    sources: [
      { by: "counts", from: { topics: [] }, units: ["tin bài", "tin", "bài viết", "bài", "bản tin"] },
      { by: "evidence-counts", from: { topics: [] }, kinds: ["bai-viet"] },
    ],
  },
  {
    code: "B04",
    title: "Số lớp, buổi tập huấn, bồi dưỡng",
    unit: "lớp, buổi",
    adds: "sum",
    sources: [{ by: "counts", from: training, units: ["lớp", ...events] }],
  },
  {
    code: "B05",
    title: "Số lượt người được tập huấn, bồi dưỡng",
    unit: "lượt người",
    adds: "sum",
    sources: [{ by: "counts", from: training, units: audience }],
  },
  {
    code: "C01",
    title: "Mô hình “Dân vận khéo” đăng ký, triển khai",
    unit: "mô hình",
    adds: "sum",
    sources: [
      { by: "counts", from: registering, units: ["mô hình"], notBefore: ["công nhận", "nhân rộng", "khen"] },
      { by: "tasks", from: models, named: true },
    ],
  },
  {
    code: "C02",
    title: "Mô hình “Dân vận khéo” được công nhận, nhân rộng",
    unit: "mô hình",
    adds: "sum",
    sources: [{ by: "counts", from: { topics: [] }, units: ["mô hình"], before: ["công nhận", "nhân rộng", "khen"] }],
  },
  {
    code: "D01",
    title: "Thủ tục hành chính được rà soát, niêm yết, công khai",
    unit: "thủ tục",
    adds: "latest",
    sources: [{ by: "counts", from: procedures, units: ["thủ tục", "tthc"] }],
  },
  {
    code: "D02",
    title: "Hồ sơ thủ tục hành chính tiếp nhận",
    unit: "hồ sơ",
    adds: "sum",
    sources: [{ by: "counts", from: dossiers, units: ["hồ sơ"], notBefore: resolved }],
  },
  {
    code: "D03",
    title: "Hồ sơ thủ tục hành chính đã giải quyết",
    unit: "hồ sơ",
    adds: "sum",
    sources: [{ by: "counts", from: dossiers, units: ["hồ sơ"], before: resolved }],
  },
  {
    code: "E01",
    title: "Số lượt tiếp công dân",
    unit: "lượt",
    adds: "sum",
    sources: [
      { by: "register", register: "citizen-reception", measure: "entries" },
      { by: "counts", from: reception, units: ["lượt"] },
      { by: "none", from: reception, of: ["công dân", "lượt", "trường hợp", "phát sinh"] },
    ],
  },
  {
    code: "E02",
    title: "Số người được tiếp",
    unit: "người",
    adds: "sum",
    sources: [
      { by: "register", register: "citizen-reception", measure: "people" },
      { by: "counts", from: reception, units: ["người", "công dân"] },
    ],
  },
  {
    code: "E03",
    title: "Số ngày tiếp công dân định kỳ của hiệu trưởng",
    unit: "ngày",
    adds: "sum",
    sources: [{ by: "counts", from: reception, units: ["ngày", "kỳ"] }],
  },
  {
    code: "E04",
    title: "Số cuộc đối thoại của người đứng đầu",
    unit: "cuộc",
    adds: "sum",
    sources: [
      { by: "counts", from: dialogue, units: ["hội nghị", ...events] },
      { by: "tasks", from: dialogue },
    ],
  },
  {
    code: "E05",
    title: "Số ý kiến ghi nhận qua đối thoại",
    unit: "ý kiến",
    adds: "sum",
    sources: [{ by: "counts", from: dialogue, units: ["ý kiến", "kiến nghị"], notBefore: resolved }],
  },
  {
    code: "E06",
    title: "Số ý kiến qua đối thoại đã giải quyết, trả lời",
    unit: "ý kiến",
    adds: "sum",
    sources: [{ by: "counts", from: dialogue, units: ["ý kiến", "kiến nghị"], before: resolved }],
  },
  {
    code: "F01",
    title: "Đơn tồn kỳ trước chuyển sang",
    unit: "đơn",
    adds: "sum",
    sources: [{ by: "counts", from: petitions, units: ["đơn"], before: ["tồn", "kỳ trước"] }],
  },
  {
    code: "F02",
    title: "Đơn tiếp nhận trong kỳ",
    unit: "đơn",
    adds: "sum",
    sources: [
      { by: "register", register: "petitions", measure: "entries" },
      { by: "counts", from: petitions, units: ["đơn"], notBefore: [...resolved, "tồn", "kỳ trước", "đúng hạn"] },
      {
        by: "none",
        from: petitions,
        of: ["đơn thư", "đơn", "khiếu nại", "phát sinh"],
        notWith: ["tồn", "quá hạn", "kéo dài"],
      },
    ],
  },
  {
    code: "F03",
    title: "Đơn khiếu nại",
    unit: "đơn",
    adds: "sum",
    sources: [
      { by: "register", register: "petitions", measure: "entries", types: ["complaint"] },
      { by: "counts", from: petitions, units: ["đơn khiếu nại", "khiếu nại"] },
      {
        by: "none",
        from: petitions,
        of: ["đơn thư", "đơn khiếu nại", "khiếu nại", "phát sinh"],
        notWith: ["tồn", "quá hạn", "kéo dài"],
      },
    ],
  },
  {
    code: "F04",
    title: "Đơn tố cáo",
    unit: "đơn",
    adds: "sum",
    sources: [
      { by: "register", register: "petitions", measure: "entries", types: ["denunciation"] },
      { by: "counts", from: petitions, units: ["đơn tố cáo", "tố cáo"] },
      {
        by: "none",
        from: petitions,
        of: ["đơn thư", "đơn tố cáo", "tố cáo", "phát sinh"],
        notWith: ["tồn", "quá hạn", "kéo dài"],
      },
    ],
  },
  {
    code: "F05",
    title: "Đơn, ý kiến kiến nghị, phản ánh",
    unit: "đơn, ý kiến",
    adds: "sum",
    sources: [
      { by: "register", register: "petitions", measure: "entries", types: ["petition", "feedback"] },
      {
        by: "counts",
        from: petitions,
        units: ["kiến nghị", "phản ánh", "đơn kiến nghị", "đơn phản ánh"],
        notBefore: resolved,
      },
    ],
  },
  {
    code: "F06",
    title: "Đơn thuộc thẩm quyền",
    unit: "đơn",
    adds: "sum",
    sources: [],
    derived: { plus: ["F02"], minus: ["F07"] },
  },
  {
    code: "F07",
    title: "Đơn không thuộc thẩm quyền (chuyển, trả lại, hướng dẫn)",
    unit: "đơn",
    adds: "sum",
    sources: [{ by: "register", register: "petitions", measure: "entries", outcomes: ["passed-on", "returned"] }],
  },
  {
    code: "F08",
    title: "Đơn đã giải quyết",
    unit: "đơn",
    adds: "sum",
    sources: [
      { by: "register", register: "petitions", measure: "entries", outcomes: ["resolved"] },
      { by: "counts", from: petitions, units: ["đơn"], before: resolved },
    ],
  },
  {
    code: "F11",
    title: "Đơn tồn cuối kỳ",
    unit: "đơn",
    adds: "latest",
    sources: [{ by: "none", from: petitions, of: ["tồn đọng", "đơn thư tồn đọng", "đơn tồn"] }],
    derived: { plus: ["F01", "F02"], minus: ["F07", "F08"] },
  },
  {
    code: "G01",
    title: "Số nội dung đã công khai",
    unit: "nội dung",
    adds: "sum",
    sources: [{ by: "counts", from: publishing, units: ["nội dung"] }],
  },
  {
    code: "G02",
    title: "Số việc công khai, niêm yết đã hoàn thành",
    unit: "việc",
    adds: "sum",
    sources: [{ by: "tasks", from: publishing }],
  },
  {
    code: "H01",
    title: "Hội nghị cán bộ, viên chức, người lao động",
    unit: "hội nghị",
    adds: "sum",
    sources: [
      { by: "counts", from: congress, units: ["hội nghị"] },
      { by: "tasks", from: congress },
    ],
  },
  {
    code: "H02",
    title: "Số người dự hội nghị cán bộ, viên chức, người lao động",
    unit: "người",
    adds: "latest",
    sources: [{ by: "counts", from: congress, units: ["đại biểu", ...audience] }],
  },
  {
    code: "H03",
    title: "Số lần lấy ý kiến, khảo sát, góp ý",
    unit: "lần",
    adds: "sum",
    sources: [
      { by: "counts", from: consulting, units: ["lần", "đợt", "cuộc"] },
      { by: "tasks", from: consulting },
    ],
  },
  {
    code: "H04",
    title: "Số ý kiến góp ý ghi nhận",
    unit: "ý kiến",
    adds: "sum",
    sources: [{ by: "counts", from: consulting, units: ["ý kiến", "góp ý"], notBefore: ["tiếp thu"] }],
  },
  {
    code: "H05",
    title: "Số phiếu lấy ý kiến, khảo sát thu được",
    unit: "phiếu",
    adds: "sum",
    sources: [
      { by: "counts", from: consulting, units: ["phiếu"] },
      { by: "evidence-counts", from: consulting, kinds: ["phieu"] },
    ],
  },
  {
    code: "H06",
    title: "Quy chế được ban hành, sửa đổi, bổ sung",
    unit: "quy chế",
    adds: "sum",
    sources: [
      { by: "documents", kinds: ["quy-che"], numbered: false },
      { by: "documents", kinds: ["quyet-dinh"], numbered: true, about: ["ban hành quy chế", "sửa đổi quy chế"] },
    ],
  },
  {
    code: "K01",
    title: "Số cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân",
    unit: "cuộc",
    adds: "sum",
    sources: [
      { by: "counts", from: inspectors, units: [...events, "đợt"] },
      { by: "tasks", from: inspectors },
    ],
  },
  {
    code: "K02",
    title: "Số kiến nghị qua kiểm tra, giám sát",
    unit: "kiến nghị",
    adds: "sum",
    sources: [{ by: "counts", from: inspectors, units: ["kiến nghị"] }],
  },
  {
    code: "K03",
    title: "Tự kiểm tra công tác dân vận và thực hiện dân chủ ở cơ sở",
    unit: "cuộc",
    adds: "sum",
    sources: [
      { by: "counts", from: selfCheck, units: [...events, "đợt"] },
      { by: "tasks", from: selfCheck },
    ],
  },
  {
    code: "L01",
    title: "Tập thể được khen thưởng, biểu dương",
    unit: "tập thể",
    adds: "sum",
    sources: [{ by: "counts", from: praise, units: ["tập thể"] }],
  },
  {
    code: "L02",
    title: "Cá nhân được khen thưởng, biểu dương",
    unit: "cá nhân",
    adds: "sum",
    sources: [{ by: "counts", from: praise, units: ["cá nhân"] }],
  },
  {
    code: "L03",
    title: "Trường hợp vi phạm bị xử lý",
    unit: "trường hợp",
    adds: "sum",
    sources: [
      { by: "counts", from: discipline, units: ["trường hợp", "vụ"] },
      { by: "none", from: discipline, of: ["vi phạm", "trường hợp"] },
    ],
  },
  {
    code: "M01",
    title: "Phần quà, suất học bổng, suất hỗ trợ đã trao",
    unit: "suất",
    adds: "sum",
    sources: [{ by: "counts", from: care, units: ["phần quà", "suất", "phần"] }],
  },
  { code: "M02", title: "Kinh phí chăm lo, hỗ trợ", unit: "đồng", adds: "sum", sources: [] },
  { code: "Q01", title: "Tổng số lớp", unit: "lớp", adds: "latest", sources: [] },
  { code: "Q02", title: "Tổng số học sinh", unit: "học sinh", adds: "latest", sources: [] },
  { code: "Q03", title: "Tổng số cán bộ, giáo viên, nhân viên", unit: "người", adds: "latest", sources: [] },
  { code: "Q04", title: "Đảng viên", unit: "người", adds: "latest", sources: [] },
  { code: "Q05", title: "Đoàn viên công đoàn", unit: "người", adds: "latest", sources: [] },
];
