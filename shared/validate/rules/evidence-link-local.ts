import { judgeLink } from "../../text/links";
import { defineRule } from "../define-rule";

export const evidenceLinkLocal = defineRule({
  id: "evidence-link-local",
  severity: "warning",
  why: "Đường dẫn trên máy riêng hoặc mạng nội bộ thì cấp trên không mở được.",
  good: "https://drive.google.com/drive/folders/…",
  bad: "D:\\CongKhai2024\\NiemYet · file:///C:/anh.jpg · \\\\MAYCHU\\HoSo",
  checkEvidence: (row) =>
    row.link !== null && judgeLink(row.link) === "local" ? { at: row.source, evidence: row } : null,
  message: () =>
    "Đường dẫn này chỉ mở được trên máy hoặc mạng của trường. Hãy đưa tệp lên nơi chia sẻ chung (Google Drive, cổng thông tin) và dán đường dẫn https.",
});
