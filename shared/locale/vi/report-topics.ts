import type { TaskFilter } from "../../model/indicator";

/**
 * What a task is about, as the figures of the report sort them: words of its title, compared folded, so tones and
 * capitals do not matter.
 */

export const spreading: TaskFilter = {
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
export const training: TaskFilter = { topics: ["tập huấn", "bồi dưỡng"] };
export const procedures: TaskFilter = { topics: ["thủ tục hành chính", "tthc"] };
export const dossiers: TaskFilter = {
  topics: ["hồ sơ", "thủ tục hành chính", "tuyển sinh", "tthc"],
  except: ["lưu hồ sơ"],
};
export const reception: TaskFilter = { topics: ["tiếp công dân", "tiếp dân"] };
export const dialogue: TaskFilter = {
  topics: ["đối thoại", "tổ chức đối thoại", "hội nghị đối thoại", "tổ chức hội nghị đối thoại"],
  begins: true,
};
export const petitions: TaskFilter = {
  topics: ["đơn thư", "giải quyết đơn", "khiếu nại", "tố cáo", "kiến nghị", "phản ánh"],
  except: ["niêm yết"],
};
export const publishing: TaskFilter = { topics: ["công khai", "niêm yết"] };
export const congress: TaskFilter = {
  topics: ["hội nghị viên chức", "hội nghị cán bộ", "hội nghị người lao động", "hội nghị cb"],
  except: ["dự thảo", "văn kiện", "chuẩn bị", "báo cáo"],
};
export const consulting: TaskFilter = { topics: ["lấy ý kiến", "góp ý", "khảo sát"] };
export const inspectors: TaskFilter = {
  topics: ["giám sát", "kiểm tra"],
  except: ["tự kiểm tra"],
  leads: ["Ban Thanh tra nhân dân"],
};
export const selfCheck: TaskFilter = { topics: ["tự kiểm tra"] };
export const praise: TaskFilter = { topics: ["khen thưởng", "biểu dương", "bình xét", "tuyên dương"] };
export const discipline: TaskFilter = { topics: ["kỷ luật", "vi phạm", "sai phạm"], except: ["kiểm tra"] };
export const care: TaskFilter = {
  topics: ["chăm lo", "trao học bổng", "trao quà", "tặng quà", "tặng học bổng", "thăm hỏi", "hỗ trợ"],
};
export const models: TaskFilter = { topics: ["mô hình"] };
export const registering: TaskFilter = { topics: ["mô hình", "dân vận khéo"] };

export const events = ["cuộc", "buổi", "lần"];
export const audience = ["lượt", "người", "học sinh", "đại biểu", "viên chức", "giáo viên", "đảng viên", "đồng chí"];
export const resolved = ["giải quyết", "trả lời"];
