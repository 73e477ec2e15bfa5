import type { PlanDuty } from "../../model/plan";

/** Duties by the place they stand in: group "1" to "5", or the unit of part III that has them. */
type Ordered = readonly [title: string, quote: string];

const byGroup: Readonly<Record<string, readonly Ordered[]>> = {
  "1": [
    [
      "Thường xuyên quán triệt và thể chế hóa chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về thực hiện dân chủ ở cơ sở và công tác dân vận; thực hiện Chỉ thị số 05-CT/TW; theo dõi tổng hợp tình hình Nhân dân, dư luận xã hội",
      "Thường xuyên quán triệt và thể chế hóa chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về thực hiện dân chủ ở cơ sở và công tác dân vận trong tình hình, kết hợp tổ chức thực hiện Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; tăng cường lãnh đạo, chỉ đạo thực hiện hiệu quả công tác phối hợp giữa các địa phương, tổ chức, cơ quan, đơn vị; theo dõi tổng hợp tình hình Nhân dân, dư luận xã hội, hoạt động các doanh nghiệp để kịp thời giải quyết hoặc báo cáo cấp có thẩm quyền giải quyết, không để phát sinh điểm nóng trên địa bàn huyện Nhà Bè.",
    ],
    [
      "Xác định công tác dân vận là nhiệm vụ của cả hệ thống chính trị; xây dựng tập thể đoàn kết, thống nhất",
      "Xác định công tác dân vận là nhiệm vụ của cả hệ thống chính trị, vì thế phải thực sự hiệu lực, hiệu quả, đóng góp thiết thực vào công cuộc xây dựng nền hành chính nhà nước phục vụ nhân dân, dân chủ, pháp quyền, chuyên nghiệp, hiện đại, trong sạch, vững mạnh, công khai, minh bạch; xây dựng tập thể đoàn kết, thống nhất.",
    ],
    [
      "Thực hiện tốt nhiệm vụ chính trị được giao; nâng cao đời sống vật chất, tinh thần cho đội ngũ giáo viên, nhân viên và người học; tham mưu cấp trên tháo gỡ khó khăn, vướng mắc",
      "Tập trung thực hiện tốt nhiệm vụ chính trị được giao; nâng cao đời sống vật chất, tinh thần cho đội ngũ giáo viên, nhân viên và người học; chủ động tham mưu cấp trên tháo gỡ các khó khăn, vướng mắc liên quan đến đội ngũ giáo viên, nhân viên và người học.",
    ],
  ],
  "2": [
    [
      "Tuyên truyền, giáo dục, nâng cao nhận thức của viên chức, người lao động về ý nghĩa, tầm quan trọng của công tác dân vận",
      "Đẩy mạnh thực hiện tuyên truyền, giáo dục, nâng cao nhận thức của đội ngũ viên chức, người lao động về ý nghĩa, tầm quan trọng của công tác dân vận, vị trí, vai trò, trách nhiệm của cơ quan hành chính nhà nước và viên chức trong thực hiện công tác dân vận, bảo đảm công tác dân vận luôn gần gũi với Nhân dân, trong đó chú trọng đổi mới nội dung và hình thức tuyên truyền, vận động dễ hiểu, dễ nhớ, dễ thực hiện.",
    ],
    [
      "Phối hợp, tạo điều kiện để Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tham gia giám sát, phản biện xã hội",
      "Chủ động phối hợp, tạo điều kiện để Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tham gia giám sát, phản biện xã hội theo Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12 tháng 12 năm 2013 của Bộ Chính trị, Chỉ thị số 13-CT/TU ngày 20 tháng 8 năm 2021 của Ban Thường vụ Thành ủy về lãnh đạo thực hiện Đề án số 06- ĐA/TU về “Nâng cao vai trò của Mặt trận Tổ quốc Việt Nam Thành phố và Nhân dân giám sát tổ chức đảng, đảng viên và hoạt động của chính quyền các cấp Thành phố Hồ Chí Minh giai đoạn 2021 - 2030”.",
    ],
    [
      "Phân công viên chức phụ trách trực tiếp công tác dân vận",
      "Phân công viên chức phụ trách trực tiếp công tác dân vận theo quy định tại Điều 30 Quyết định số 784-QĐ/TU ngày 06 tháng 5 năm 2022 của Thành ủy về ban hành Quy chế công tác dân vận của hệ thống chính trị Thành phố Hồ Chí Minh.",
    ],
  ],
  "3": [
    [
      "Thực hiện tốt và vận động viên chức, người lao động tham gia các phong trào thi đua “Dân vận khéo”",
      "Tiếp tục thực hiện tốt và vận động đội ngũ viên chức, người lao động tích cực tham gia thực hiện các phong trào thi đua “Dân vận khéo”, gắn với việc thực hiện Kế hoạch số 01-KL/TW ngày 18 tháng 5 năm 2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị “về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”.",
    ],
    [
      "Xây dựng ý thức tôn trọng Nhân dân với phương châm mỗi viên chức là cán bộ dân vận khéo léo trong giao tiếp, ứng xử",
      "Xây dựng ý thức tôn trọng Nhân dân với phương châm: Mỗi viên chức là cán bộ dân vận khéo léo trong giao tiếp, ứng xử trong tuyên truyền, vận động thực hiện các chủ trương của Đảng, chính sách, pháp luật của nhà nước.",
    ],
  ],
  "4": [
    [
      "Triển khai Chủ đề năm 2024; đẩy mạnh chuyển đổi số, xây dựng chính quyền số",
      "Triển khai thực hiện Chủ đề năm 2024 “Quyết tâm thực hiện hiệu quả Chuyển đổi số và Nghị quyết 98/2023 của Quốc hội” trong đó, đẩy mạnh xây dựng và triển khai các giải pháp chuyển đổi số, xây dựng chính quyền số trên địa bàn Nhà Bè; tận dụng tối đa các cơ chế, chính sách đặc thù tạo bước chuyển có tính đột phá trong huy động sức mạnh tổng hợp, khai thác hiệu quả các tiềm năng, lợi thế, vị trí chiến lược, thúc đẩy Huyện phát triển nhanh, bền vững.",
    ],
    [
      "Đổi mới căn bản hoạt động quản lý, điều hành; cải cách thủ tục hành chính; bảo đảm quyền làm chủ của Nhân dân",
      "Đổi mới căn bản hoạt động quản lý, điều hành của cơ quan hành chính nhà nước và chính quyền các cấp theo hướng hiệu lực, hiệu quả, công khai, minh bạch, dân chủ, thân thiện và gần dân; thực hiện cải cách thủ tục hành chính quyết liệt, thực chất, hiệu quả; đẩy mạnh phân cấp, phân quyền, nhất là trong giải quyết thủ tục hành chính; hoàn thành việc rà soát và sắp xếp tinh gọn bộ máy; ưu tiên nguồn lực, thực hiện hiệu quả chuyển đổi số; tập trung hoàn thiện thể chế của nền hành chính nhà nước theo hướng phát huy dân chủ, công khai, minh bạch, bảo đảm sự tham gia giám sát và quyền làm chủ của Nhân dân; cụ thể hóa, thực hiện tốt phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”.",
    ],
    [
      "Tăng cường trách nhiệm của người đứng đầu trong cải cách hành chính; nâng cao chỉ số hài lòng, chỉ số cải cách hành chính",
      "Tăng cường trách nhiệm của người đứng đầu trong công tác cải cách hành chính, cải cách thủ tục hành chính; xây dựng chính quyền điện tử phục vụ Nhân dân; chủ động tham mưu đề xuất Ủy ban nhân dân Huyện tháo gỡ các khó khăn, vướng mắc liên quan đến người dân, tổ chức; góp phần nâng cao chỉ số hài lòng của người dân; xây dựng và triển khai Kế hoạch nâng cao chỉ số cải cách hành chính (PAR Index).",
    ],
    [
      "Thực hiện các chỉ tiêu phát triển kinh tế - xã hội, chính sách an sinh xã hội, chăm lo các đối tượng chính sách",
      "Tập trung thực hiện các nhiệm vụ, chỉ tiêu phát triển kinh tế - xã hội, quốc phòng - an ninh, nâng cao đời sống vật chất tinh thần cho các tầng lớp Nhân dân, thực hiện tốt các chính sách an sinh xã hội, chương trình giảm nghèo bền vững, chăm lo các đối tượng chính sách, người dân tộc thiểu số khó khăn.",
    ],
    [
      "Rà soát, kiểm tra, đánh giá các giải pháp, sáng kiến; khuyến khích và bảo vệ viên chức năng động, sáng tạo",
      "Tiếp tục thực hiện rà soát, kiểm tra, đánh giá các giải pháp, sáng kiến về thực hiện chủ trương khuyến khích và bảo vệ viên chức, người lao động năng động, sáng tạo vì lợi ích chung theo Kế hoạch số 3815/KH-UBND của Ủy ban nhân dân Thành phố và Kết luận số 14-KL/TW6 của Bộ Chính trị.",
    ],
    [
      "Tiếp công dân, đối thoại với Nhân dân; giải quyết kiến nghị, đơn thư khiếu nại, tố cáo",
      "Thực hiện nghiêm túc công tác tiếp công dân, đối thoại với Nhân dân, lắng nghe và giải quyết kịp thời những kiến nghị, bức xúc, tâm tư, nguyện vọng chính đáng của người dân; tập trung rà soát, giải quyết dứt điểm đơn thư khiếu nại, tố cáo, nhất là các vụ việc phức tạp kéo dài, không để phát sinh điểm nóng.",
    ],
    [
      "Nâng cao đạo đức công vụ, ý thức phục vụ Nhân dân; tập huấn, bồi dưỡng kỹ năng công tác dân vận, quy chế dân chủ ở cơ sở",
      "Tiếp tục nâng cao nhận thức, trách nhiệm của viên chức về đạo đức công vụ, nâng cao tinh thần trách nhiệm, ý thức phục vụ Nhân dân; tổ chức các lớp tập huấn, bồi dưỡng về nhận thức và kỹ năng công tác dân vận, quy chế dân chủ ở cơ sở trong viên chức.",
    ],
    [
      "Nêu gương; kiểm tra, giám sát, thanh tra công vụ; khen thưởng gương điển hình, xử lý sai phạm",
      "Phát huy vai trò nêu gương của viên chức, người đứng đầu; tập trung đổi mới, nâng cao chất lượng công tác kiểm tra, giám sát, thanh tra công vụ; kịp thời biểu dương, khen thưởng các gương điển hình; xử lý nghiêm các trường hợp sai phạm, những nhiễu, tiêu cực.",
    ],
  ],
  "5": [
    [
      "Thực hiện Luật Tiếp cận thông tin; tiếp công dân, đối thoại tại cơ sở; niêm yết, công khai các thủ tục hành chính",
      "Tổ chức thực hiện tốt Luật Tiếp cận thông tin nhằm bảo đảm quyền tiếp cận thông tin của công dân; thực hiện nghiêm túc trách nhiệm tiếp công dân, tăng cường, công tác đối thoại tiếp dân tại cơ sở, nơi xảy ra vụ việc; Nghiêm túc trong việc niêm yết, công khai các thủ tục hành chính.",
    ],
    [
      "Duy trì, áp dụng và cải tiến Hệ thống quản lý chất lượng theo tiêu chuẩn ISO trong giải quyết hồ sơ hành chính",
      "Đồng thời, tiếp tục duy trì, áp dụng và cải tiến Hệ thống quản lý chất lượng theo tiêu chuẩn ISO trong giải quyết hồ sơ hành chính, tạo thuận lợi cho tổ chức, công dân.",
    ],
    [
      "Triển khai thực hiện quy chế dân chủ ở cơ sở; giải quyết đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh của công dân",
      "Triển khai thực hiện quy chế dân chủ ở cơ sở theo quy định: Luật Thực hiện dân chủ ở cơ sở, Nghị định số 04/2015/NĐ-CP14 , Nghị định số 149/2018/NĐ-CP15; Thông tư số 36/2017/TT-BGDĐT16 và Thông tư số 11/2020/TT-BGDĐT17 nhằm nâng cao hiệu quả thực hiện quy chế dân chủ ở cơ sở, gắn với phòng, chống tham nhũng, quan liêu, thực hành tiết kiệm, chống lãng phí; tập trung giải quyết đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh của công dân, nhất là những vụ việc phức tạp, tồn đọng, kéo dài, dư luận quan tâm.",
    ],
  ],
};

const byUnit: Readonly<Record<string, readonly Ordered[]>> = {
  "Ban giám hiệu": [
    [
      "Xây dựng Kế hoạch triển khai thực hiện, phân công nhiệm vụ, kiểm tra, đánh giá kết quả thực hiện",
      "Xây dựng Kế hoạch triển khai thực hiện phù hợp với điều kiện thực tiễn, bảo đảm trọng tâm, trọng điểm, nêu rõ cụ thể giải pháp thực hiện, nội dung, phân công nhiệm vụ, chịu trách nhiệm kiểm tra, đánh giá kết quả thực hiện.",
    ],
  ],
  "Công đoàn": [
    [
      "Xây dựng và thực hiện quy chế dân chủ cơ sở trong trường học, rà soát bổ sung quy chế hoạt động",
      "Xây dựng và thực hiện quy chế dân chủ cơ sở trong trường học, rà soát bổ sung nội dung thực hiện trong quy chế hoạt động.",
    ],
    [
      "Tổ chức tuyên truyền, thực hiện Kế hoạch với các hình thức truyền thông, cổng thông tin điện tử, hội họp, hội thi",
      "Triển khai tổ chức tuyên truyền, thực hiện Kế hoạch với các hình thức truyền thông, công thông tin điện tử, hội họp, hội thi phong phú, đạt hiệu quả cao.",
    ],
    [
      "Tự kiểm tra, kiểm tra công tác dân vận của chính quyền và quy chế dân chủ ở cơ sở",
      "Thường xuyên tự kiểm tra, kiểm tra công tác dân vận của chính quyền và quy chế dân chủ ở cơ sở.",
    ],
    [
      "Báo cáo kết quả về Phòng Giáo dục và Đào tạo",
      "Đồng thời, thực hiện báo cáo kết quả về Phòng Giáo dục và Đào tạo (thông qua bộ phận kiểm tra Phòng Giáo dục và Đào tạo).",
    ],
    [
      "Báo cáo định kỳ 6 tháng, năm kết quả thực hiện công tác dân vận của chính quyền, thực hiện dân chủ cơ sở",
      "Thực hiện định kỳ báo cáo kết quả thực hiện công tác dân vận của chính quyền, thực hiện dân chủ cơ sở 6 tháng (trước ngày 01 tháng 5), năm (trước ngày 01 tháng 11) của đơn vị, gửi Phòng Giáo dục và Đào tạo (thông qua bộ phận kiểm tra, điện thoại liên lạc: 028.37770473) để tổng hợp, báo cáo.",
    ],
  ],
};

/** Every sentence of parts II and III of the 2024 plan that orders something, with a title short enough for a row. */
export const duties2024: readonly PlanDuty[] = [
  ...Object.entries(byGroup).flatMap(([group, ordered]) =>
    ordered.map(([title, quote], index) => ({
      id: `${group}.${String(index + 1)}`,
      group,
      title,
      quote,
      units: [],
      due: null,
    })),
  ),
  ...Object.entries(byUnit).flatMap(([unit, ordered], place) =>
    ordered.map(([title, quote], index) => ({
      id: `III.${String(place + 1)}.${String(index + 1)}`,
      group: null,
      title,
      quote,
      units: [unit],
      due: null,
    })),
  ),
];
