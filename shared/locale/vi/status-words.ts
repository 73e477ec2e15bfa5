import type { Status } from "../../model/task";
import { fold } from "../../text/fold";

/** What a wording means; `by-percent`: in progress when the percent is above 0, else not started. */
export interface StatusWords {
  readonly status: Status | "by-percent";
  readonly late?: boolean;
  /** Whole wordings, compared folded. */
  readonly words: readonly string[];
}

/** What has been done to the work when "Đã" stands before it, alone or with its object: "Đã rà soát", "Đã rà soát hồ sơ". */
export const completedVerbs: readonly string[] = [
  "thực hiện|hoàn thành|hoàn tất|tổ chức|ban hành|nộp|báo cáo|triển khai|gửi|giải quyết|niêm yết|công khai|kiểm tra|họp",
  "xây dựng|xây dựng xong|phổ biến|quán triệt|tuyên truyền|đăng tải|cập nhật|lập|phê duyệt|rà soát|đăng ký|tham mưu|tiếp thu",
  "khắc phục|thành lập|kiện toàn|phân công|tập huấn|công bố|bàn giao|trả lời|phát động|đối thoại|giám sát|khảo sát|thông báo",
  "thông qua|tổng kết|sơ kết|phát hành|hướng dẫn|góp ý|lấy ý kiến|đánh giá|khen thưởng|bổ sung|điều chỉnh|ký kết|bố trí|treo",
  "thăm hỏi|trao tặng|truyền thông|sinh hoạt|xử lý|lưu hồ sơ|công nhận|số hóa|kê khai|tiếp dân|tiếp công dân|ký cam kết|tham gia",
  "học|học tập|thi|ủng hộ|quyên góp|đóng góp|vận động|thăm|tặng|trồng cây|vệ sinh|ra quân|cấp|mua|sửa|sửa chữa|lắp đặt|dán|nhập",
  "viết|trang trí|bầu|tổng hợp|nghiệm thu|quyết toán|bồi dưỡng|tuyên dương|biểu dương|phát thưởng|lưu trữ|tham dự",
].flatMap((line) => line.split("|"));

/** Status wordings; floors of the contract's section 5, synonyms of the domain notes 3.4. The place to add one. */
export const statusWords: readonly StatusWords[] = [
  {
    status: "done",
    late: true,
    words: [
      "Hoàn thành trễ hạn|Hoàn thành trễ|Hoàn thành quá hạn|Hoàn thành chậm|Hoàn thành muộn|HT chậm|HT trễ|HT trễ hạn|HT quá hạn|HT muộn",
      "Đã hoàn thành trễ hạn|Đã hoàn thành trễ|Đã hoàn thành chậm|Đã hoàn thành quá hạn|Đã HT trễ hạn|Đã HT trễ|Đã xong trễ|Xong trễ",
      "Hoàn thành nhưng trễ|Hoàn thành nhưng trễ hạn|Hoàn thành không đúng hạn|Hoàn thành chậm tiến độ|Hoàn thành sau hạn|Đã nộp trễ|Nộp trễ",
      "Đã thực hiện trễ hạn|Đã TH trễ|Đã TH chậm|Đã thực hiện chậm",
    ],
  },
  {
    status: "done",
    late: false,
    words: [
      "Hoàn thành đúng hạn|Hoàn thành đúng thời hạn|Hoàn thành trước hạn|Hoàn thành trước thời hạn|Hoàn thành sớm|Hoàn thành sớm hạn|HT đúng hạn|HT trước hạn",
      "Đã hoàn thành đúng hạn|Đã hoàn thành trước hạn|Đã hoàn thành sớm hơn hạn|Đã hoàn thành sớm hạn|Đã HT đúng hạn|Hoàn thành đúng tiến độ|Hoàn thành sớm hơn hạn|Đã thực hiện đúng hạn|Hoàn thành đúng kế hoạch",
    ],
  },
  {
    status: "done",
    words: [
      "Đã hoàn thành|Hoàn thành|HT|Đã HT|Hoàn tất|Đã hoàn tất|Xong|Đã xong|Đã thực hiện|Đã TH|ĐTH|Đã thực hiện xong|Thực hiện xong|Đã làm|Đã làm xong|Làm xong",
      completedVerbs.map((verb) => `Đã ${verb}`).join("|"),
      "Đạt kế hoạch|Đạt mục tiêu|Vượt chỉ tiêu|Đạt và vượt chỉ tiêu|Vượt kế hoạch|HTT",
      "Đạt|Đã đạt|Đạt yêu cầu|Đạt chỉ tiêu|Đã có|Đã có đầy đủ|Có|Đã nộp|Đã báo cáo|Đã gửi|Đã giải quyết|Đã ban hành|Đã triển khai|Đã triển khai xong|Đã tổ chức|Đã họp|Đã kiểm tra",
      "Hoàn thành tốt|Đã hoàn thành tốt|Hoàn thành xuất sắc|HT tốt|Hoàn thành nhiệm vụ|HTTNV|HTNV|HTXSNV|Hoàn thành tốt nhiệm vụ|Hoàn thành xuất sắc nhiệm vụ|Hoàn thành đầy đủ",
      "Đã có kết quả|Đã phát hành|Đã tổng kết|Đã sơ kết|Hoàn thành xong|Đạt tốt|Đã tham gia|Đã thông qua|Hoàn thành vượt mức|Hoàn thành kế hoạch|Hoàn thành KH|Đã tuyên truyền|Đã phổ biến|Đã quán triệt|Hoàn thiện|Đã hoàn thiện|Đã phân công|Đã kiện toàn|Đã thành lập|Đã tập huấn|Đã công bố|Đã bàn giao|Đã trả lời|Đã phát động|Đã đối thoại|Đã giám sát|Đã khảo sát",
      "OK|Đã|Rồi|Đã đi|Đã rồi|Done|Completed|Kết thúc|Đã kết thúc|Đã xử lý|Đã xử lý xong|Đã giải quyết xong|Hoàn thành hết|Hoàn thành toàn bộ|Đã đăng|Đã niêm yết|Đã công khai|Đã duyệt|Đã ký|Hoàn thành công việc|Thực hiện tốt|Đã thực hiện tốt|Đã thực hiện đầy đủ",
    ],
  },
  {
    status: "in-progress",
    words: [
      "Đang thực hiện|Đang TH|ĐgTH|Đang làm|Đang triển khai|Đang xử lý|Đang giải quyết|Đang cập nhật|Đang hoàn thiện|Đang soạn|Đang soạn thảo|Đang chuẩn bị|Đang tiến hành|Đang hoàn thành",
      "Đang xây dựng|Đang dự thảo|Đang trình|Đang theo dõi|Đang tổng hợp|Đang diễn ra|Đang|Đang tổ chức|Đang thực hiện dở|Đang dở dang|Thực hiện hằng tháng|Thực hiện hàng tháng|Thực hiện hằng ngày|Thực hiện hằng tuần|Thực hiện định kỳ|Đang dở|Dở dang|In progress|Doing|Đang rà soát|Đang thu thập|Đang kiểm tra",
      "Chưa hoàn thành|Chưa HT|Chưa xong|Chưa thực hiện xong|Chưa làm xong|Chưa hoàn tất|Chưa hoàn thiện|Chưa đầy đủ|Chưa đủ|Còn dở|Còn dang dở|Làm dở",
      "Thường xuyên|Duy trì|Thực hiện thường xuyên|Duy trì thường xuyên|Đang duy trì|Duy trì tốt|Duy trì thực hiện|Thực hiện thường xuyên tốt|TX|Đã và đang thực hiện|Đã và đang triển khai|Tiếp tục thực hiện|Tiếp tục|Tiếp tục duy trì|Đang tiếp tục|Đang thực hiện thường xuyên|Liên tục|Theo dõi thường xuyên",
      "Hoàn thành một phần|Hoàn thành 1 phần|Đã thực hiện một phần|Đã hoàn thành một phần|Thực hiện một phần|Cơ bản hoàn thành|Hoàn thành cơ bản|Gần xong|Sắp xong|Gần hoàn thành|Sắp hoàn thành|Mới bắt đầu|Mới triển khai|Mới thực hiện|Bắt đầu triển khai|Đang bắt đầu|Đã bắt đầu|Bắt đầu thực hiện|Đang trong quá trình thực hiện|Trong quá trình thực hiện|Đúng tiến độ|Đang đúng tiến độ",
    ],
  },
  {
    status: "not-started",
    words: [
      "Chưa thực hiện|Chưa TH|CTH|Chưa làm|Chưa|Chưa có|Chưa triển khai|Chưa bắt đầu|Chưa tiến hành|Chưa tổ chức|Chưa nộp|Chưa báo cáo|Chưa giải quyết|Chưa ban hành|Chưa xử lý|Mới tiếp nhận|Chưa gửi|Chưa họp|Chưa kiểm tra",
      "Not started|To do|Chưa làm gì|Chưa tới|Chưa cập nhật|Chưa đăng|Chưa niêm yết|Chưa xây dựng|Sẽ thực hiện|Sẽ triển khai|Chuẩn bị thực hiện|Chuẩn bị triển khai|Chưa phân công|Chưa đến thời gian|Chưa tới thời gian|Chưa tới thời gian thực hiện|Chưa đến thời gian thực hiện|Chưa đến kỳ|Chưa đến thời điểm|Chưa đến thời điểm thực hiện|Chưa tới thời điểm|Chưa tới thời điểm thực hiện|Sắp thực hiện|Sắp triển khai|Sắp tổ chức|Chưa hoạt động|Chưa phát động|Chưa đối thoại|Chưa khảo sát|Chưa giám sát|Chưa phổ biến|Chưa quán triệt|Chưa tuyên truyền|Chưa tập huấn|Chưa công khai|Chưa trả lời|Chưa thành lập|Chưa chuẩn bị|Chưa thực hiện được|Không|K|Chưa tới hạn thực hiện",
    ],
  },
  {
    status: "by-percent",
    words: [
      "Chưa đến hạn|Chưa tới hạn|Chưa đến thời hạn|Chưa tới thời hạn|Trong hạn|Còn hạn|Chưa đạt|Không đạt|Chưa đạt yêu cầu|Không đạt yêu cầu|Quá hạn|Trễ|Trễ hạn|Đã quá hạn|Chậm|Chậm tiến độ|Trễ tiến độ|Chậm trễ|Tồn|Tồn đọng|Muộn|Chậm hạn|Sắp đến hạn|Đến hạn",
      "Không hoàn thành|Quá hạn chưa hoàn thành|Chưa hoàn thành đã quá hạn|Trễ hạn chưa hoàn thành",
    ],
  },
  {
    status: "postponed",
    words: [
      "Hoãn|Tạm hoãn|Tạm dừng|Tạm ngưng|Tạm ngừng|Đã hoãn|Hoãn lại|Bị hoãn|Dời|Dời lại|Dời lịch|Dời ngày|Lùi|Lùi lại|Lùi thời gian|Chuyển sang năm sau|Chuyển năm sau|Đã dời|Lùi lịch|Postponed|Tạm gác lại|Trì hoãn|Gia hạn|Đã gia hạn|Xin gia hạn",
    ],
  },
  {
    status: "cancelled",
    words: [
      "Hủy|Đã hủy|Hủy bỏ|Bị hủy|Không thực hiện|Không TH|Không triển khai|Không tổ chức|Không làm|Không phát sinh|KPS|Không có phát sinh|Không tiến hành|Dừng|Dừng thực hiện|Đã dừng|Ngừng|Bỏ|Đã bỏ|Không áp dụng|KAD|Thôi|Không thực hiện nữa|Cancelled|Không phát sinh trong kỳ|Trong kỳ không phát sinh|Ngưng thực hiện|Dừng lại|Không còn thực hiện|Chấm dứt",
    ],
  },
];

/** Wordings that only begin so: "Dời sang tháng 11", "Đang xây dựng kế hoạch". Folded beginnings, tried in this order. */
export const statusBeginnings: readonly {
  readonly status: Status;
  readonly begins: readonly string[];
  /** What follows must not take it back: no number, no "một phần", "nhưng", "chưa", "đang", "còn". */
  readonly plain?: boolean;
}[] = [
  {
    status: "postponed",
    begins: [
      ...["doi sang", "doi den", "doi qua", "doi lai", "hoan den", "hoan sang", "tam hoan", "lui sang", "lui den"],
      ...[
        "gia han den",
        "chuyen thang",
        "chuyen quy",
        "doi thang",
        "lui lai",
        "chuyen sang thang",
        "chuyen sang quy",
        "chuyen sang nam",
        "chuyen sang hoc ky",
      ],
      ...[
        "doi lich",
        "doi ngay",
        "doi thoi gian",
        "lui lich",
        "lui thoi gian",
        "chuyen sang ngay",
        "hoan lai",
        "tam dung",
        "hoan vi",
        "hoan do",
        "hoan vo thoi han",
        "chuyen qua thang",
        "chuyen qua quy",
        "chuyen qua nam",
        "chuyen qua hoc ky",
        "chuyen sang hk",
        "lui qua",
      ],
    ],
  },
  {
    status: "cancelled",
    begins: ["huy do", "huy vi", "khong thuc hien do", "khong thuc hien vi", "khong to chuc do", "khong phat sinh "],
  },
  {
    status: "in-progress",
    begins: ["chua hoan thanh ", "chua xong ", "chua day du ", "chua hoan thien "],
    plain: true,
  },
  {
    status: "not-started",
    begins: [
      ...["chua thuc hien ", "chua trien khai ", "chua to chuc ", "chua lam ", "chua ban hanh ", "chua nop "],
      ...[
        "chua bao cao ",
        "se thuc hien ",
        "se trien khai ",
        "se to chuc ",
        "chua co ",
        "chua xay dung ",
        "chua tien hanh ",
        "chua bat dau ",
      ],
    ],
    plain: true,
  },
  { status: "in-progress", begins: ["dang "], plain: true },
  {
    status: "done",
    begins: [
      ...completedVerbs.map((verb) => `da ${fold(verb)} `),
      ...["cac", "viec", "toan bo", "tat ca", "day du", "tot", "nhiem vu", "theo"].map((what) => `hoan thanh ${what} `),
    ],
    plain: true,
  },
];

/** Signs that stand for a status by themselves. Marks (x, ✓) count as done in a plain status column. */
export const statusSigns: Readonly<Record<string, Status | "by-percent">> = {
  "🟢": "done",
  "✅": "done",
  "✔": "done",
  "☑": "done",
  "🟡": "in-progress",
  "🟠": "in-progress",
  "⏳": "in-progress",
  "🔵": "in-progress",
  "⚪": "not-started",
  "🔴": "by-percent",
  "⏸": "postponed",
  "❌": "cancelled",
};

/** A mark in a cell: x, ✓, v, ●, +, TRUE. */
const marks = /^(?:[xX×✗✕✖]|[vV√✓✔☑☒🗹]|[●•⬤■▪◼★]|\+|X{2,3}|xx|TRUE|true|1)$/u;

/** Is this a mark under a status heading or in a month column? "x", "✓", "●" → true; "☐" and "" → false. */
export function isMark(text: string): boolean {
  return marks.test(text.trim());
}
