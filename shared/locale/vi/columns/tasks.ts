import { list, type ColumnWording } from "./wording";

/** Headings of plans: what is to be done, who does it, when, and how far it is. */
export const taskColumns: readonly ColumnWording[] = [
  {
    label: "number",
    names: list("Số thứ tự | Thứ tự"),
    short: list(`
      STT | TT | STT/TT | S TT | Số TT | S T T | No | # | Stt/Mã | STT mục | Thứ tự việc | Số | Mục | Order
    `),
    wants: "number",
  },
  {
    label: "task-key",
    names: list(`
      Mã nhiệm vụ | Mã số nhiệm vụ | Mã công việc | Mã việc | Nhiệm vụ số | ID nhiệm vụ | Mã số công việc
      Công việc số | Thuộc nhiệm vụ | Cho nhiệm vụ | Nhiệm vụ liên quan | Mã NV | NV số | STT nhiệm vụ
      STT công việc | TT nhiệm vụ | Phục vụ nhiệm vụ | Gắn với nhiệm vụ | Minh chứng cho nhiệm vụ
      Số thứ tự nhiệm vụ | Số TT nhiệm vụ | Ứng với nhiệm vụ | Việc số | Mục số | Thuộc mục
      Thuộc công việc | Thuộc việc | Thuộc đầu việc | Thuộc hoạt động | Việc liên quan | Công việc liên quan
      Cho việc | Cho công việc | Mã đầu việc | Mã hoạt động | Hoạt động số
    `),
    short: list(
      "STT NV | TT NV | Số NV | STT CV | Số TT NV | Mã | Mã số | ID | Mã hiệu | Code | Mã (đừng sửa) | Ký hiệu NV",
    ),
    wants: "number",
  },
  {
    label: "title",
    names: list(`
      Nội dung công việc | Nội dung nhiệm vụ | Nhiệm vụ trọng tâm | Tên công việc | Công việc | Đầu việc
      Nội dung thực hiện | Nội dung hoạt động | Nội dung triển khai | Tên hoạt động | Hoạt động
      Việc cần làm | Nội dung công tác | Công việc cụ thể | Nhiệm vụ cụ thể | Nhiệm vụ, giải pháp
      Nhiệm vụ và giải pháp | Nội dung kế hoạch | Nội dung, nhiệm vụ | Nội dung các nhiệm vụ
      Công tác trọng tâm | Hoạt động chủ yếu | Công việc thực hiện | Nội dung trọng tâm | Các nhiệm vụ
      Các công việc | Tên đầu việc | Nhiệm vụ được giao | Công việc trọng tâm | Nội dung chỉ đạo
      Nội dung theo dõi | Nội dung cần thực hiện | Diễn giải công việc | Nhiệm vụ, công việc
      Nhiệm vụ/Công việc | Tên việc | Việc phải làm | Nội dung việc | Hạng mục công việc
      Nội dung - nhiệm vụ | Chỉ tiêu, nhiệm vụ | Nhiệm vụ, nội dung công việc | Nội dung tuyên truyền
      Tên mô hình | Nhiệm vụ cần thực hiện | Nội dung cần làm | Nội dung chi tiết | Nội dung đầu việc
      Việc thực hiện dân chủ | Nhiệm vụ phải thực hiện | Nhiệm vụ phải làm | Công việc phải thực hiện
      Nhiệm vụ thực hiện | Nội dung phong trào | Nội dung, biện pháp
      Nội dung, giải pháp | Nội dung và giải pháp | Nội dung, hình thức | Nội dung, hình thức thực hiện
      Nội dung và hình thức thực hiện
      Nội dung, giải pháp | Nội dung, giải pháp thực hiện | Nội dung phải thực hiện | Nhiệm vụ, nội dung
      Danh mục nhiệm vụ | Danh mục công việc | Nội dung công khai | Nội dung lấy ý kiến
      Nội dung giám sát | Nội dung kiểm tra | Nội dung bàn bạc | Nội dung tham gia ý kiến
      Những việc | Những nội dung | Các nội dung | Nội dung dân biết | Nội dung dân bàn
      Nội dung dân kiểm tra | Nội dung dân giám sát | Việc dân biết | Việc dân bàn | Việc dân kiểm tra
    `),
    short: list(`
      Việc | Việc làm | NDCV | ND công việc | Task | Nhiệm vụ chính | Công tác | ND thực hiện | Hạng mục | Các việc
    `),
    wants: "text",
  },
  {
    label: "task-name",
    names: list("Tên nhiệm vụ | Nhiệm vụ"),
    short: list("NV | Thuộc nội dung"),
    wants: "text",
  },
  {
    label: "any-content",
    names: list("Nội dung"),
    short: list(`
      ND | Trích yếu | Trích yếu nội dung | Diễn giải | Mục tiêu | Chỉ tiêu | Tiêu đề | Mô tả
    `),
    wants: "text",
  },
  {
    label: "lead",
    names: list(`
      Chủ trì | Đơn vị chủ trì | Cơ quan chủ trì | Cán bộ chủ trì | Người chủ trì | Bộ phận chủ trì
      Ban chủ trì | Đơn vị chủ trì thực hiện | Người thực hiện | Người phụ trách | Phụ trách
      Phụ trách chính | Đầu mối | Bộ phận phụ trách | Bộ phận thực hiện | Người/Ban thực hiện
      Người, bộ phận thực hiện | Đơn vị thực hiện | Trách nhiệm | Trách nhiệm thực hiện | Phân công
      Phân công thực hiện | Người được giao | Chịu trách nhiệm | Đầu mối thực hiện
      Người chịu trách nhiệm | Người, bộ phận phụ trách | Cá nhân, bộ phận phụ trách | Đơn vị phụ trách
      Người được phân công | Phân công phụ trách | Tổ chức thực hiện | Lực lượng thực hiện
      Cá nhân phụ trách | Cá nhân thực hiện | Cán bộ phụ trách | Giáo viên phụ trách | Người đảm nhận
      Giao cho | Bộ phận/cá nhân thực hiện | Tổ/cá nhân phụ trách | Người làm | Bên thực hiện
      Đơn vị/cá nhân thực hiện | Người chủ trì thực hiện | Bộ phận đảm nhận | Bộ phận tham mưu
      Người tham mưu | Phân công nhiệm vụ | BP thực hiện | ĐV thực hiện | Người tổ chức | Đơn vị tổ chức
      Chủ trì thực hiện | Bộ phận được giao | Đơn vị được giao | Bộ phận tổ chức | Tổ thực hiện
      Ban thực hiện | Nhóm thực hiện | BP chủ trì | ĐV chủ trì | BP phụ trách | GV thực hiện
      Giáo viên thực hiện | Cán bộ thực hiện | Chủ trì tổ chức | Bộ phận, cá nhân thực hiện
      Cá nhân, tập thể thực hiện | Tập thể, cá nhân thực hiện | Bộ phận đảm nhiệm | Người đảm nhiệm
      Thực hiện bởi
    `),
    short: list(`
      PC | NPT | NTH | ĐVCT | Ai | Ai làm | P.trách | P/trách | Phụ trách (ai) | Ng. phụ trách | Người PT
      Người TH | Owner | PIC
    `),
    wants: "party",
  },
  {
    label: "unit",
    names: list(`
      Người giám sát | Đơn vị giám sát | Bộ phận giám sát | Thành phần giám sát | Chủ thể giám sát
      Người kiểm tra | Đơn vị kiểm tra | Bộ phận kiểm tra
    `),
    short: list(`
      Đơn vị | Bộ phận | Tổ | Ban | Cá nhân | Người | Tổ/Bộ phận | Đơn vị/Bộ phận | Bộ phận, cá nhân
      Thành viên
    `),
    wants: "party",
  },
  {
    label: "person",
    names: list(`
      Họ và tên | Họ tên | Tên giáo viên | Tên học sinh | Họ và tên giáo viên | Họ và tên học sinh
    `),
    short: list("Tên | Họ đệm | Giáo viên | Học sinh"),
    wants: "text",
  },
  {
    label: "partners",
    names: list(`
      Phối hợp | Đơn vị phối hợp | Cơ quan phối hợp | Bộ phận phối hợp | Người phối hợp
      Phối hợp thực hiện | Lực lượng tham gia | Thành phần tham gia | Thành phần phối hợp
      Đơn vị tham gia | Bộ phận tham gia | Cùng phối hợp | Cá nhân phối hợp | Người tham gia
      Phối hợp với | Lực lượng phối hợp | Người hỗ trợ | Người cùng thực hiện | Cùng thực hiện
      Thành phần tham dự | Bộ phận hỗ trợ | Đơn vị hỗ trợ | Đối tượng tham gia | Cùng tham gia
      Người cùng làm | Đối tượng phối hợp
    `),
    short: list("PH | Thành phần | Lực lượng | Tham gia | Ph. hợp | P.hợp | P/hợp | Hỗ trợ | Cùng làm | Làm cùng"),
    wants: "party",
  },
  {
    label: "start",
    names: list(`
      Ngày bắt đầu | Thời gian bắt đầu | Thời điểm bắt đầu | Từ ngày | Ngày giao | Ngày triển khai
      Ngày khởi đầu | Bắt đầu | Ngày bắt đầu thực hiện | Bắt đầu từ | Ngày giao việc | Ngày giao nhiệm vụ
    `),
    short: list("TG bắt đầu | BĐ | Từ | TGBĐ | Ngày BĐ | Start | Khởi đầu | Ngày khởi công"),
    wants: "date",
  },
  {
    label: "start-or-time",
    names: list("Ngày thực hiện | Ngày tổ chức | Ngày tiến hành"),
    short: list("Ngày TH"),
    wants: "period",
  },
  {
    label: "due",
    names: list(`
      Thời hạn | Thời hạn hoàn thành | Hạn hoàn thành | Hạn chót | Đến ngày | Thời gian hoàn thành
      Hạn xử lý | Thời điểm hoàn thành | Kết thúc | Ngày kết thúc | Thời gian kết thúc | Hạn nộp
      Hạn thực hiện | Hạn cuối | Ngày hoàn thành dự kiến | Ngày hoàn thành theo kế hoạch
      Ngày hoàn thành theo KH | Dự kiến hoàn thành | Thời hạn thực hiện | Thời hạn giải quyết
      Thời hạn nộp | Ngày hết hạn | Ngày đến hạn | Mốc hoàn thành | Mốc hoàn tất | Hoàn thành trước
      Thời gian phải hoàn thành | Hạn báo cáo | Ngày phải xong | Thời hạn báo cáo | Chậm nhất
      Thời điểm kết thúc | Hoàn thành trước ngày | Thời gian hoàn thành dự kiến | Ngày kết thúc dự kiến
      TG hoàn thành | T.gian hoàn thành | Ngày cần hoàn thành | Ngày phải hoàn thành | Phải xong trước
      Hạn theo kế hoạch | Hạn theo KH | Dự kiến xong | Ngày dự kiến xong | Thời gian cần hoàn thành
    `),
    short: list(`
      Hạn | Hạn HT | Deadline | Mốc | Đến | KT | TGKT | TG kết thúc | Ngày KT | Thời hạn HT | TGHT
      Hạn (ngày) | Hạn định | Đến hạn | Ngày hạn | Hạn KH
    `),
    wants: "period",
  },
  {
    label: "due-or-done",
    names: list("Ngày hoàn thành"),
    short: list("Hoàn thành vào ngày"),
    wants: "date",
  },
  {
    label: "time",
    names: list(`
      Thời gian | Thời gian thực hiện | Thời điểm | Thời điểm thực hiện | Lộ trình | Lộ trình thực hiện
      Thời gian tổ chức | Thời gian triển khai | Tháng thực hiện | Kế hoạch thời gian | Thời gian dự kiến
      Lịch thực hiện | Lịch tổ chức | Tiến độ thời gian | Thời gian tiến hành | Thời gian, tiến độ | Tháng/Tuần | Tuần, tháng | Thời lượng
    `),
    short: list(`
      TG | TGTH | Tháng | Dự kiến | Tuần | Thứ, ngày | Thứ/ngày | Ngày | Buổi | Ngày, tháng | Ngày tháng
      TGian | Thực hiện trong tháng | T.gian | T/gian | T.gian thực hiện | Lịch | Tháng/Năm | Tháng TH | TG thực hiện | Khi nào | Quý | Học kỳ
    `),
    wants: "period",
  },
  {
    label: "completed",
    names: list(`
      Ngày hoàn thành thực tế | Ngày hoàn tất | Hoàn tất ngày | Hoàn thành thực tế | Thời gian hoàn thành thực tế | Thực tế hoàn thành
      Ngày báo cáo | Ngày thực tế hoàn thành | Ngày xong | Ngày đã hoàn thành | Ngày hoàn tất
      Hoàn thành ngày | Ngày thực hiện xong | Ngày kết thúc thực tế | Thời điểm hoàn thành thực tế
      Ngày thực hiện thực tế | Ngày hoàn thành TT | Thời gian thực tế | Thời gian thực hiện thực tế
      Ngày hoàn thành công việc thực tế | Thời gian đã hoàn thành | Ngày đã thực hiện | Thời gian thực tế hoàn thành
      Thời gian thực tế thực hiện | Ngày hoàn thành (thực tế) | Ngày thực tế | Ngày làm xong
    `),
    short: list("Ngày HT | Ngày nộp | Ngày HT thực tế | HT ngày | Thực tế | Ngày HTTT | Xong ngày | HT thực tế"),
    wants: "date",
  },
  {
    label: "product",
    names: list(`
      Sản phẩm | Sản phẩm đầu ra | Kết quả đầu ra | Kết quả dự kiến | Sản phẩm dự kiến | Văn bản ban hành
      Sản phẩm cần đạt | Kết quả cần đạt | Dự kiến kết quả | Dự kiến sản phẩm | Yêu cầu cần đạt
      Yêu cầu sản phẩm | Chỉ tiêu cần đạt | Kết quả mong đợi | Sản phẩm phải có
    `),
    short: list("SP | Đầu ra | Yêu cầu"),
    wants: "text",
  },
  {
    label: "result",
    names: list(`
      Kết quả | Kết quả thực hiện | Kết quả đạt được | Sản phẩm, kết quả đạt được | Kết quả/Sản phẩm
      Số liệu | Kết quả, số liệu | Kết quả công việc | Kết quả/Ghi chú | Kết quả triển khai
      Đánh giá kết quả | Nhận xét | Sản phẩm, kết quả | Kết quả cụ thể | Số liệu kết quả | Đánh giá
      Kết quả hoạt động | Kết quả tổ chức thực hiện | Kết quả hoàn thành | Kết quả giải quyết
      Số liệu thực hiện | Số lượng, kết quả | Nội dung kết quả | KQ cụ thể | Số liệu đạt được
      Kết quả (số lượng) | Kết quả đã đạt | Kết quả đã thực hiện | Đánh giá, nhận xét | Đã làm được
    `),
    short: list("KQ | KQTH | KQ thực hiện | K.quả | KQ đạt được"),
    wants: "text",
  },
  {
    label: "progress",
    names: list(`
      Tiến độ | Tiến độ thực hiện | Mức độ hoàn thành | Mức hoàn thành | Tỷ lệ hoàn thành | Tỷ lệ | Khối lượng
      Tiến độ giải quyết | Tiến độ hoàn thành | Mức độ | Mức độ thực hiện
    `),
    short: list("TĐ | Mức HT | Tỉ lệ | TL"),
    wants: "any",
  },
  {
    label: "situation",
    names: list(`
      Tình hình thực hiện | Tình hình | Thực hiện | Tình hình triển khai | Việc thực hiện
      Theo dõi thực hiện | Kết quả tình hình
    `),
    short: list("THTH | Theo dõi"),
    wants: "any",
  },
  {
    label: "percent",
    names: list("Phần trăm | Phần trăm hoàn thành | Tỷ lệ phần trăm | Tỷ lệ HT"),
    short: [],
    wants: "percent",
  },
  {
    label: "status",
    names: list(`
      Trạng thái | Trạng thái nhiệm vụ | Tình trạng | Tình trạng hồ sơ | Hiện trạng
      Hiện trạng (Đã/đang/chưa) | Tình trạng thực hiện | Trạng thái thực hiện | Tình trạng công việc
      Đã thực hiện/Chưa thực hiện | Kết quả (Đã/Đang/Chưa) | Đánh giá hoàn thành | Tình hình hoàn thành
      Kết quả (đạt/chưa đạt) | Đạt/Chưa đạt | Hoàn thành/Chưa | Tiến độ (Đã/Đang/Chưa) | Tình trạng xử lý | Trạng thái công việc | Đã/Đang/Chưa | Đã/Chưa thực hiện
      Hoàn thành/Chưa hoàn thành | Đã TH/Chưa TH | Đã xong/Chưa xong | Xong chưa | Tình trạng hoàn thành
      Đã/chưa hoàn thành | Đã/chưa thực hiện | Đã/đang/chưa thực hiện | Trạng thái hoàn thành | Mức độ (Đã/Đang/Chưa) | Đánh giá mức độ hoàn thành
    `),
    short: list(
      "TT thực hiện | TTTH | Status | T.thái | T/trạng | Hoàn thành hay chưa | Làm đến đâu | Làm tới đâu | Đã làm chưa | Làm chưa | Làm xong chưa | Tới đâu",
    ),
    wants: "status",
  },
  {
    label: "done",
    names: list(`
      Đã thực hiện | Đã hoàn thành | Đã làm xong | Đã triển khai | Đã công khai | Đã niêm yết | Đã tổ chức
      Đã ban hành
    `),
    short: list("Đã TH | Hoàn thành | Đã HT | Đã xong | Xong | Đạt | Đã | HT | Đã làm | Đã có"),
    wants: "mark",
  },
  {
    label: "doing",
    names: list("Đang thực hiện | Đang triển khai | Đang tiến hành"),
    short: list("Đang TH | Đang làm | Đang | Đang xử lý | ĐTH"),
    wants: "mark",
  },
  {
    label: "not-done",
    names: list(`
      Chưa thực hiện | Chưa hoàn thành | Chưa triển khai | Chưa công khai | Chưa niêm yết | Chưa tổ chức
      Chưa ban hành
    `),
    short: list(`
      Chưa TH | Chưa | Chưa HT | Chưa làm | Chưa xong | Chưa đạt | Không đạt | Chưa có | Không thực hiện
    `),
    wants: "mark",
  },
];
