/** Everything that the headless command says, beside the findings and the errors that the pipeline words itself. */

const command = "npm run so-dan-van --";

export const usage = {
  main: `Sổ Dân vận: đọc sổ theo dõi công tác dân vận và quy chế dân chủ cơ sở.

Cách dùng: ${command} <lệnh> [tùy chọn]

  export <sổ>          ghi dữ liệu, sổ chuẩn hóa, báo cáo Word và Excel, bảng điều khiển
  snapshot <sổ…>       ghi dữ liệu (JSON) của nhiều sổ cùng lúc
  check <sổ>           liệt kê các chỗ cần sửa, nên xem và lưu ý
  plan <kế hoạch>      đọc văn bản kế hoạch (.docx, .txt) thành dữ liệu
  workbook <plan.json> tạo sổ theo dõi trống từ dữ liệu kế hoạch

Xem chi tiết từng lệnh: ${command} <lệnh> --help`,

  export: `Cách dùng: ${command} export <sổ.xlsx> [tùy chọn]

Ghi TÊN.json, TÊN.structured.xlsx, TÊN.bao-cao.docx, TÊN.bao-cao.xlsx và TÊN.dashboard.html.

  --out THƯ_MỤC          nơi ghi tệp (mặc định: thư mục hiện tại)
  --as-of NĂM-THÁNG-NGÀY ngày xét quá hạn (mặc định: hôm nay, không quá cuối năm kế hoạch)
  --year NĂM             năm kế hoạch (năm học thì ghi năm đầu)
  --period 6-thang|nam   kỳ báo cáo (mặc định: theo ngày xét)
  --settings TỆP.json    cấu hình: trường, cơ quan nhận, cách đọc cột…
  --plan TỆP.json        kế hoạch do lệnh plan đọc ra
  --final                báo cáo chính thức: từ chối khi còn chỗ cần sửa
  --with-names           bảng điều khiển giữ tên người và nội dung (bản nội bộ)`,

  snapshot: `Cách dùng: ${command} snapshot <sổ.xlsx…> --out THƯ_MỤC [tùy chọn]

Ghi TÊN.json cho từng sổ. Sổ không đọc được thì báo một câu, các sổ khác vẫn đọc tiếp; khi đó mã kết thúc là 2.

  --out THƯ_MỤC          nơi ghi tệp (bắt buộc)
  --as-of NĂM-THÁNG-NGÀY ngày xét quá hạn
  --year NĂM             năm kế hoạch
  --settings TỆP.json    cấu hình dùng chung
  --plan TỆP.json        kế hoạch do lệnh plan đọc ra
  --workers SỐ           số luồng đọc song song (mặc định: số nhân của máy)`,

  check: `Cách dùng: ${command} check <sổ.xlsx> [tùy chọn]

In mỗi chỗ tìm thấy một dòng: mức quy-tắc Trang!Ô nội dung. Mức: error (cần sửa), warning (nên xem), info (lưu ý).
Mã kết thúc: 0 không có chỗ cần sửa, 1 có chỗ cần sửa, 2 không đọc được sổ.

  --as-of NĂM-THÁNG-NGÀY ngày xét quá hạn
  --year NĂM             năm kế hoạch
  --settings TỆP.json    cấu hình
  --plan TỆP.json        kế hoạch do lệnh plan đọc ra`,

  plan: `Cách dùng: ${command} plan <kế-hoạch.docx|.txt> --out plan.json

Đọc văn bản kế hoạch thành nhóm nhiệm vụ, nhiệm vụ, báo cáo phải gửi và văn bản được viện dẫn.

  --out TỆP.json         nơi ghi dữ liệu kế hoạch (bắt buộc)
  --year NĂM             năm kế hoạch, khi văn bản không ghi`,

  workbook: `Cách dùng: ${command} workbook <plan.json> --out so-theo-doi.xlsx

Tạo sổ theo dõi trống từ dữ liệu kế hoạch.

  --out TỆP.xlsx         nơi ghi sổ (bắt buộc)`,
} as const;

export const say = {
  unknownCommand: (name: string) => `Không có lệnh “${name}”. Xem: ${command} --help`,
  unknownOption: (option: string, name: string) =>
    `Lệnh ${name} không có tùy chọn “${option}”. Xem: ${command} ${name} --help`,
  missingValue: (option: string, name: string) => `Tùy chọn ${option} cần một giá trị. Xem: ${command} ${name} --help`,
  missingFile: (name: string) => `Lệnh ${name} cần tên một tệp. Xem: ${command} ${name} --help`,
  tooManyFiles: (name: string) => `Lệnh ${name} chỉ nhận một tệp. Xem: ${command} ${name} --help`,
  missingOut: (name: string) => `Lệnh ${name} cần --out. Xem: ${command} ${name} --help`,
  badDate: (value: string) => `--as-of cần ngày dạng NĂM-THÁNG-NGÀY có thật, không phải “${value}”.`,
  badYear: (value: string) => `--year cần một năm bốn chữ số, không phải “${value}”.`,
  badPeriod: (value: string) => `--period chỉ nhận 6-thang hoặc nam, không phải “${value}”.`,
  badWorkers: (value: string) => `--workers cần một số nguyên từ 1 trở lên, không phải “${value}”.`,
  badSettings: (file: string) =>
    `Tệp “${file}” không phải là cấu hình của Sổ Dân vận. Hãy xuất lại cấu hình từ phần mềm.`,
  isFolder: (path: string) => `“${path}” là thư mục. Hãy ghi tên tệp cần đọc.`,
  cannotRead: (file: string) =>
    `Không mở được tệp “${file}”. Hãy đóng tệp nếu chương trình khác đang giữ và kiểm tra quyền đọc tệp.`,
  badPlan: (file: string) => `Tệp kế hoạch “${file}” không đúng dạng. Hãy tạo lại bằng lệnh plan.`,
  cannotWrite: (file: string) => `Không ghi được “${file}”. Hãy đóng tệp nếu đang mở và kiểm tra quyền ghi thư mục.`,
  notFinal: (errors: number) =>
    `Còn ${errors} chỗ cần sửa nên chưa xuất báo cáo chính thức; chưa ghi tệp nào. Xem từng chỗ bằng lệnh check, hoặc bỏ --final để xuất bản dự thảo.`,
  read: (file: string) => `Đã đọc ${file}`,
  asOf: (day: string, given: boolean) => `  Xét tại ngày   ${day}${given ? "" : " (không ghi --as-of)"}`,
  year: (year: string) => `  Năm kế hoạch   ${year}`,
  tables: (count: number) => `  Bảng           ${count}`,
  table: (sheet: string, range: string, role: string) => `    ${sheet}!${range}  ${role}`,
  tasks: (count: number) => `  Nhiệm vụ       ${count}`,
  evidence: (count: number) => `  Minh chứng     ${count}`,
  findings: (counts: string) => `  Kiểm tra       ${counts}`,
  leftOver: (count: number) => `  Dòng bỏ qua    ${count}`,
  report: (kind: string, from: string, to: string, draft: boolean) =>
    `  Báo cáo        ${kind}, số liệu từ ${from} đến ${to}${draft ? ", DỰ THẢO (còn chỗ cần sửa)" : ""}`,
  files: "  Đã ghi",
  file: (path: string, size: string) => `    ${path}  (${size})`,
  line: (file: string, tasks: number, evidence: number, errors: number, out: string) =>
    `${file}: ${tasks} nhiệm vụ, ${evidence} minh chứng, ${errors} chỗ cần sửa → ${out}`,
  failed: (file: string, sentence: string) => `${file}: ${sentence}`,
  total: (done: number, failed: number) =>
    failed === 0 ? `Xong ${done} sổ.` : `Xong ${done} sổ, ${failed} sổ không đọc được.`,
  nothing: "Không có chỗ nào cần sửa hay nên xem.",
  planRead: (groups: number, duties: number, reports: number, citations: number) =>
    `Đã đọc kế hoạch: ${groups} nhóm, ${duties} nhiệm vụ, ${reports} báo cáo, ${citations} văn bản viện dẫn.`,
  planRemark: (text: string) => `  Lưu ý          ${text}`,
  planCitation: (text: string) => `  Căn cứ         ${text}`,
  planLeftOver: (text: string, reason: string) => `  Chưa hiểu      ${text} (${reason.toLowerCase()})`,
} as const;

export const roles: Readonly<Record<string, string>> = {
  tasks: "bảng nhiệm vụ",
  evidence: "danh mục minh chứng",
  register: "sổ đăng ký",
  "month-matrix": "ma trận tháng, quý",
};

export const periods: Readonly<Record<string, string>> = { "6-thang": "6 tháng", nam: "năm" };
