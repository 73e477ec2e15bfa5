import type { Plan } from "../../model/plan";
import { citations2024 } from "./citations-2024";
import { duties2024 } from "./duties-2024";

const groupTitles = [
  "Tổ chức quán triệt, tuyên truyền, phổ biến chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về công tác dân vận của chính quyền và quy chế dân chủ ở cơ sở",
  "Đẩy mạnh công tác tuyên truyền, giáo dục nhận thức về ý nghĩa, tầm quan trọng của công tác dân vận của chính quyền",
  "Chú trọng đẩy mạnh phong trào thi đua “Dân vận khéo” gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; khen thưởng kịp thời và có giải pháp nhân rộng mô hình, điển hình “Dân vận khéo”",
  "Tiếp tục tổ chức triển khai có hiệu quả Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 – 2030",
  "Tiếp tục tổ chức thực hiện tốt Luật tiếp cận thông tin; tập trung giải quyết các bức xúc, kiến nghị của Nhân dân",
];

const recipient = "Phòng Giáo dục và Đào tạo";

/**
 * The school's plan for 2024 (`samples/ke-hoach-2024.txt`); a test holds every quote against that text.
 *
 * Its text lost the header block, so neither number nor date is known. "Trước ngày 01 tháng 5" makes 30/4 the last
 * day; the windows are the contract's section 9.
 */
export const plan2024: Plan = {
  title: "Kế hoạch thực hiện công tác dân vận của chính quyền và quy chế dân chủ cơ sở năm 2024",
  planYear: { year: 2024, schoolYear: false },
  date: null,
  schoolName: "Trường Tiểu học Tạ Uyên",
  signer: "Lê Văn Hòa",
  basis:
    "Kế hoạch số 920/KH-GDĐT ngày 06 tháng 6 năm 2024 của Phòng Giáo dục và Đào tạo huyện Nhà Bè về thực hiện công tác dân vận của chính quyền và quy chế dân chủ ở cơ sở năm 2024 ngành Giáo dục và Đào tạo Thành phố Hồ Chí Minh",
  groups: groupTitles.map((title, index) => ({
    code: String(index + 1),
    title,
    quote: `${String(index + 1)}. ${title}`,
  })),
  duties: duties2024,
  reports: [
    {
      code: "6-thang",
      title: "Báo cáo 6 tháng kết quả thực hiện công tác dân vận của chính quyền, thực hiện dân chủ cơ sở",
      quote: "6 tháng (trước ngày 01 tháng 5)",
      due: "2024-04-30",
      from: "2023-11-01",
      to: "2024-04-30",
      recipient,
    },
    {
      code: "nam",
      title: "Báo cáo năm kết quả thực hiện công tác dân vận của chính quyền, thực hiện dân chủ cơ sở",
      quote: "năm (trước ngày 01 tháng 11)",
      due: "2024-10-31",
      from: "2023-11-01",
      to: "2024-10-31",
      recipient,
    },
  ],
  citations: citations2024,
};
