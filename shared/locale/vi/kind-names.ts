import type { EvidenceKind } from "../../model/evidence";

const names: Readonly<Record<EvidenceKind, string>> = {
  luat: "luật",
  "nghi-dinh": "nghị định",
  "thong-tu": "thông tư",
  "nghi-quyet": "nghị quyết",
  "quyet-dinh": "quyết định",
  "chi-thi": "chỉ thị",
  "quy-che": "quy chế",
  "quy-dinh": "quy định",
  "thong-bao": "thông báo",
  "huong-dan": "hướng dẫn",
  "chuong-trinh": "chương trình",
  "ke-hoach": "kế hoạch",
  "phuong-an": "phương án",
  "de-an": "đề án",
  "bao-cao": "báo cáo",
  "bien-ban": "biên bản",
  "to-trinh": "tờ trình",
  "cong-van": "công văn",
  "giay-moi": "giấy mời",
  phieu: "phiếu",
  "danh-sach": "danh sách",
  so: "sổ",
  "hop-dong": "hợp đồng",
  "ket-luan": "kết luận",
  "hinh-anh": "hình ảnh",
  video: "video",
  "lien-ket": "đường dẫn",
  "bai-viet": "bài viết",
  "tai-lieu": "tài liệu",
  khac: "tài liệu khác",
};

/** A kind of evidence in words: "ke-hoach" → "kế hoạch"; a code that this version does not know stays as it is. */
export function evidenceKindName(kind: unknown): string {
  return typeof kind === "string" && kind in names ? names[kind as EvidenceKind] : String(kind ?? "…");
}
