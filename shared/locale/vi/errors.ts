import type { UserError, UserErrorCode } from "../../model/host";

type Details = UserError["details"];

/** "Sổ “a.xlsx”", or "Sổ đang mở" where no file is named (in Excel the open workbook is meant). */
const named = (noun: string, file: string | number | undefined): string =>
  file === undefined ? `${noun} đang mở` : `${noun} “${file}”`;

/** One sentence or two for each thing that can go wrong: what happened, where, what to do. */
const sentences: Readonly<Record<UserErrorCode, (details: Details) => string>> = {
  "not-found": ({ file }) => `Không tìm thấy tệp “${file}”. Hãy kiểm tra lại tên và thư mục.`,
  "old-xls": ({ file }) =>
    `${named("Tệp", file)} ở định dạng Excel 97-2003 (.xls). Hãy mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi thử lại.`,
  encrypted: ({ file }) =>
    `${named("Tệp", file)} được đặt mật khẩu mở. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi thử lại.`,
  "not-a-workbook": ({ file }) => `${named("Tệp", file)} không phải là sổ Excel. Hãy chọn tệp .xlsx hoặc .xlsm.`,
  "text-file": ({ file }) =>
    /\.xls[a-z]?$/i.test(String(file))
      ? `${named("Tệp", file)} thực ra là tệp văn bản (CSV hoặc HTML) mang đuôi Excel. Hãy mở bằng Excel, lưu thành dạng .xlsx rồi thử lại.`
      : `${named("Tệp", file)} là tệp văn bản, không phải sổ Excel. Hãy chọn tệp .xlsx; nếu đây là bảng CSV thì mở bằng Excel, lưu thành dạng .xlsx rồi thử lại.`,
  truncated: ({ file }) =>
    `${named("Tệp", file)} bị cắt cụt, có thể do chép hoặc tải chưa xong. Hãy chép hoặc tải lại tệp.`,
  damaged: ({ file }) =>
    `${named("Tệp", file)} bị hỏng nên không đọc được. Hãy mở bằng Excel để sửa, lưu thành tệp mới rồi thử lại.`,
  "empty-workbook": ({ file }) => `${named("Sổ", file)} chưa có nội dung nào. Hãy chọn sổ theo dõi đã ghi nhiệm vụ.`,
  "no-table": ({ file }) =>
    `Không tìm thấy bảng theo dõi nào trong ${named("sổ", file)}. Bảng cần một hàng tiêu đề có cột nội dung công việc và ít nhất một cột như người phụ trách, thời gian, kết quả hoặc minh chứng.`,
  "too-large": ({ file }) =>
    file === undefined
      ? "Sổ đang mở lớn quá mức Excel cho phần bổ trợ đọc và ghi. Hãy tách sổ, hoặc lưu sổ rồi thả tệp vào so-dan-van.html."
      : `Tệp “${file}” giải nén ra hơn 200 MB nên không đọc. Hãy bỏ bớt hình ảnh hoặc tách tệp rồi thử lại.`,
  "too-many-cells": ({ file }) =>
    `${named("Sổ", file)} có hơn 500.000 ô có nội dung nên không đọc. Hãy chép riêng các bảng theo dõi sang một sổ mới rồi thử lại.`,
  signed: ({ file }) =>
    `${named("Sổ", file)} đã ký số; ghi thêm sẽ làm mất chữ ký nên tệp được giữ nguyên. Hãy dùng một bản sao chưa ký.`,
  "read-only": () =>
    "Sổ đang mở ở chế độ chỉ đọc nên không ghi được. Hãy bấm Cho phép chỉnh sửa hoặc lưu thành bản sao.",
  "protected-sheet": ({ sheet }) =>
    !sheet
      ? "Sổ đang bị khóa cấu trúc hoặc chỉ cho xem nên không ghi được. Hãy bỏ bảo vệ sổ (Xem lại › Bảo vệ sổ làm việc) rồi thử lại."
      : `Trang “${sheet}” đang bị khóa nên không ghi được. Hãy bỏ bảo vệ trang (Xem lại › Bỏ bảo vệ trang tính) rồi thử lại.`,
  "formula-of-others": ({ sheet, cell }) =>
    `Ô ${cell} của trang “${sheet}” giữ công thức mà các ô khác dùng chung, nên chưa ghi gì để các ô ấy không mất công thức. Hãy sửa ô này trong Excel, lưu lại rồi mở lại sổ.`,
  "cell-edit-mode": () => "Excel đang chờ nhập dở một ô. Hãy nhấn Enter để kết thúc nhập ô rồi thử lại.",
  "sheet-gone": ({ sheet }) =>
    !sheet
      ? "Một trang của sổ vừa bị xóa hoặc đổi tên. Hãy bấm Đọc lại sổ."
      : `Trang “${sheet}” không còn trong sổ, có thể đã bị xóa hoặc đổi tên. Hãy bấm Đọc lại sổ.`,
  "changed-meanwhile": ({ cell }) =>
    !cell
      ? "Sổ đang được sửa trong lúc đọc nên chưa ghi gì. Hãy đợi một lát rồi bấm Đọc lại sổ."
      : `Ô ${cell} đã được người khác sửa trong lúc chờ nên chưa ghi gì. Hãy bấm Đọc lại sổ rồi xem lại.`,
  "session-lost": () => "Mất kết nối với Excel; chưa ghi gì. Hãy đóng ngăn Sổ Dân vận rồi mở lại.",
  "storage-full": () =>
    "Trình duyệt hết chỗ lưu nên chưa nhớ được cấu hình. Hãy bấm Lưu sổ để cấu hình được ghi vào trang Cấu hình của sổ.",
  "worker-died": () => "Việc đọc sổ bị dừng giữa chừng; sổ của thầy cô không bị thay đổi. Hãy thử lại.",
  cancelled: () => "Đã hủy theo yêu cầu; chưa ghi gì.",
  "newer-snapshot": ({ file }) =>
    `${named("Tệp", file)} do phiên bản mới hơn của Sổ Dân vận tạo ra. Hãy cập nhật phần mềm.`,
  "not-a-snapshot": ({ file }) =>
    `${named("Tệp", file)} không phải là dữ liệu của Sổ Dân vận. Hãy chọn tệp .json do phần mềm xuất ra.`,
  "template-broken": ({ file, reason }) =>
    `${named("Mẫu báo cáo", file)} không dùng được: ${reason}. Hãy sửa mẫu trong Word rồi thử lại.`,
  "old-doc": ({ file }) =>
    `${named("Tệp", file)} ở định dạng Word 97-2003 (.doc). Hãy mở bằng Word, chọn Lưu thành (Save As) dạng .docx rồi thử lại.`,
  "pdf-plan": ({ file }) =>
    `${named("Tệp", file)} là PDF nên không đọc được cấu trúc. Hãy dùng bản Word (.docx); nếu PDF có chữ, hãy chép phần chữ rồi dán vào ô “Dán nội dung kế hoạch”; nếu là bản quét, hãy xin bản Word của nơi ban hành.`,
  "not-a-document": ({ file }) =>
    `${named("Tệp", file)} không phải là văn bản Word hay tệp chữ. Hãy chọn tệp .docx hoặc .txt của kế hoạch.`,
  "no-plan": ({ file }) =>
    `Không thấy nhiệm vụ nào trong “${file}”. Kế hoạch cần có phần nhiệm vụ, nội dung hoặc tổ chức thực hiện; hãy kiểm tra có chọn đúng văn bản không.`,
  "plan-without-year": () =>
    `Kế hoạch không ghi năm nào nên không tính được thời hạn. Hãy ghi năm vào tên kế hoạch, ví dụ “năm 2025” (trong lệnh: thêm --year NĂM), rồi mở lại.`,
  "too-many-styles": ({ file }) =>
    `${named("Sổ", file)} đã dùng hết số định dạng ô mà Excel cho phép nên không thêm được trang mới. Hãy chép bảng sang một sổ mới.`,
  unexpected: ({ reason }) => `Có lỗi ngoài dự kiến; chưa ghi gì. Chi tiết: ${reason}.`,
};

/** The sentence of an error: → "Không tìm thấy tệp “a.xlsx”. Hãy kiểm tra lại tên và thư mục." */
export function errorSentence(error: UserError): string {
  return sentences[error.code](error.details);
}

/** Every code with a sentence, for the test that none is empty. */
export const errorCodes = Object.keys(sentences) as readonly UserErrorCode[];
