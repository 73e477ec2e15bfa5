/** What a section of a plan is for, by the words of its title, folded; the first that fits wins. */
export const sectionWords: readonly (readonly [purpose: "organisation" | "tasks" | "aims", words: RegExp])[] = [
  [
    "organisation",
    /\b(?:to chuc thuc hien|to chuc trien khai|phan cong|trach nhiem|bao cao|trien khai thuc hien ke hoach)\b/,
  ],
  [
    "tasks",
    /\b(?:nhiem vu|noi dung|giai phap|cong tac trong tam|hoat dong|cong viec|bien phap|ke hoach cu the|tien do)\b/,
  ],
  [
    "aims",
    /\b(?:muc dich|yeu cau|muc tieu|can cu|quan diem|dac diem|tinh hinh|doi tuong|pham vi|thuan loi|kho khan|chi tieu|kinh phi)\b/,
  ],
];

/** Words that a sentence may begin with before its verb. */
export const openers =
  /^(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|song song đó|theo đó|qua đó|từ đó|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng tuần|hàng tuần|hằng quý|hàng quý|định kỳ|thường xuyên|tiếp tục|chủ động|tích cực|kịp thời|nghiêm túc|tập trung|chú trọng|đặc biệt|nhất là|cần|phải|trước mắt|trong năm(?: \d{4})?|trong năm học(?: \d{4}\s*[-–]\s*\d{4})?)(?:\s*,\s*|\s+)/iu;

/** Verbs and phrases that order something when a sentence begins with them; NFC, lower case. */
const orders = `áp dụng|bám sát|ban hành|bảo đảm|báo cáo|biểu dương|bố trí|bổ sung|bồi dưỡng|bình xét|cải cách|cải tiến|cập nhật|căn cứ kế hoạch|chăm lo|chấm dứt|chấn chỉnh|chấp hành|chỉ đạo|chịu trách nhiệm|chú trọng|chủ động|chủ trì|chuẩn bị|chuyển|công bố|công khai|củng cố|cụ thể hóa|cử|duy trì|đa dạng|đánh giá|đảm bảo|đăng ký|đăng tải|đẩy mạnh|đề cao|đề nghị|đề xuất|điều hành|đón tiếp|đối thoại|đôn đốc|đổi mới|động viên|đưa|gặp gỡ|gắn|gắn kết|ghi nhận|giao|giải quyết|giám sát|giáo dục|giới thiệu|giúp|góp ý|góp phần|gửi|hoàn thành|hoàn thiện|học tập|họp|hỗ trợ|huy động|hướng dẫn|khảo sát|khen thưởng|khắc phục|khuyến khích|kiểm tra|kiện toàn|ký|lắng nghe|làm tốt|làm việc|lãnh đạo|lập|lấy ý kiến|lồng ghép|lưu|mở|nắm|nâng cao|nêu gương|nghiên cứu|nghiêm túc|ngăn chặn|nhân rộng|nhắc nhở|niêm yết|nộp|ổn định|phát động|phát huy|phát triển|phân công|phản ánh|phân loại|phấn đấu|phổ biến|phối hợp|phòng ngừa|phòng, chống|quan tâm|quán triệt|quản lý|quy định|ra|ra quân|rà soát|sắp xếp|sơ kết|sửa đổi|sử dụng|tạo|tập hợp|tập huấn|tập trung|tăng cường|tham dự|tham gia|tham mưu|thanh tra|tháo gỡ|thay đổi|thành lập|theo dõi|thể chế hóa|thể hiện|thi đua|thí điểm|thông báo|thông qua|thông tin|thống kê|thu thập|thường xuyên|thực hành|thực hiện|tiến hành|tiếp công dân|tiếp nhận|tiếp thu|tiếp tục|tích cực|tìm hiểu|tổ chức|tôn trọng|tổng hợp|tổng kết|trả lời|trang bị|tranh thủ|treo|triển khai|trình|truyền thông|trực|tuân thủ|tuyên dương|tuyên truyền|tư vấn|tự kiểm tra|ủng hộ|ứng dụng|ưu tiên|vận động|viết|xác định|xây dựng|xem xét|xét|xử lý|ý thức`;
const order = new RegExp(`^(?:${orders})(?![\\p{L}])`, "iu");

/** Sentences that only explain: they begin like this, or say what something is. */
const explains =
  /^(?:trên đây|đây là|nhằm|để|vì vậy|do đó|trong đó|bao gồm|gồm|cụ thể|như sau|lưu ý|ghi chú|kết quả|thời gian|địa điểm|đối tượng|thành phần|hình thức|kinh phí|nơi nhận|kính gửi|căn cứ|phụ lục|mẫu|đính kèm|\()/iu;

/** The sentence without the words before its verb: "Đồng thời, tiếp tục duy trì …" → "duy trì …". */
export function withoutOpeners(sentence: string): string {
  let rest = sentence.trim();
  for (let round = 0; round < 4; round++) {
    const shorter = rest.replace(openers, "");
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

/** Does it begin with a verb that orders, with or without an opener? "Tiếp tục nâng cao nhận thức…" → true. */
export function beginsWithOrder(sentence: string): boolean {
  return order.test(sentence.trim()) || order.test(withoutOpeners(sentence));
}

/** Does it only explain or introduce? "Trên đây là Kế hoạch…" → true. */
export function onlyExplains(sentence: string): boolean {
  return explains.test(sentence.trim());
}

/** Labels of what a duty needs, typed behind or under it. */
export const attributeLabels: readonly (readonly [what: "units" | "partners" | "due" | "other", label: RegExp])[] = [
  ["partners", /^(?:(?:đơn vị|bộ phận|cơ quan|người)\s+)?phối hợp(?: thực hiện)?$/iu],
  [
    "units",
    /^(?:(?:đơn vị|bộ phận|cơ quan|người|cá nhân)\s+)?(?:chủ trì|phụ trách|thực hiện|chịu trách nhiệm|đảm nhiệm)(?: thực hiện| chính)?$|^(?:phân công|giao|trách nhiệm)$/iu,
  ],
  [
    "due",
    /^(?:thời gian|thời hạn|hạn|tiến độ|hoàn thành|thời điểm)(?:\s+(?:thực hiện|hoàn thành|báo cáo|gửi|nộp))?$/iu,
  ],
  [
    "other",
    /^(?:kinh phí|địa điểm|hình thức|sản phẩm|kết quả|thành phần|đối tượng|ghi chú)(?: thực hiện| tổ chức| tham gia)?$/iu,
  ],
];

/** Headings of a table of tasks inside a plan, folded. */
export const planColumns: readonly (readonly [
  role: "code" | "title" | "units" | "partners" | "due" | "other",
  words: RegExp,
])[] = [
  ["code", /^(?:stt|tt|so tt|so thu tu|ma)$/],
  ["partners", /\bphoi hop\b/],
  ["units", /\b(?:chu tri|phu trach|thuc hien chinh|don vi|bo phan|nguoi|phan cong|trach nhiem)\b/],
  ["due", /\b(?:thoi gian|thoi han|han|tien do|hoan thanh|thang)\b/],
  ["other", /\b(?:ghi chu|san pham|ket qua|kinh phi|dia diem)\b/],
  ["title", /\b(?:noi dung|nhiem vu|cong viec|hoat dong|cong tac|viec)\b/],
];

/** Names of laws that plans cite without a number. */
export const lawNames: readonly string[] = [
  "Thực hiện dân chủ ở cơ sở",
  "Tiếp cận thông tin",
  "Tiếp công dân",
  "Khiếu nại",
  "Tố cáo",
  "Phòng, chống tham nhũng",
  "Thực hành tiết kiệm, chống lãng phí",
  "Mặt trận Tổ quốc Việt Nam",
  "Công đoàn",
  "Thanh tra",
  "Viên chức",
  "Cán bộ, công chức",
  "Giáo dục",
  "Trẻ em",
  "Thanh niên",
  "An ninh mạng",
  "Bảo vệ dữ liệu cá nhân",
];

/** Where the body ends: thanks, recipients, signature. */
export const closing = /^(?:trên đây là|nơi nhận|kính đề nghị|kt\.\s*hiệu trưởng|hiệu trưởng$|tm\.|người lập)/iu;
