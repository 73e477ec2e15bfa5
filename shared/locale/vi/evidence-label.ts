import type { EvidenceKind } from "../../model/evidence";

/** What each kind of evidence is called. */
export const evidenceKindNames: Readonly<Record<EvidenceKind, string>> = {
  luat: "Luật",
  "nghi-dinh": "Nghị định",
  "thong-tu": "Thông tư",
  "nghi-quyet": "Nghị quyết",
  "quyet-dinh": "Quyết định",
  "chi-thi": "Chỉ thị",
  "quy-che": "Quy chế",
  "quy-dinh": "Quy định",
  "thong-bao": "Thông báo",
  "huong-dan": "Hướng dẫn",
  "chuong-trinh": "Chương trình",
  "ke-hoach": "Kế hoạch",
  "phuong-an": "Phương án",
  "de-an": "Đề án",
  "bao-cao": "Báo cáo",
  "bien-ban": "Biên bản",
  "to-trinh": "Tờ trình",
  "cong-van": "Công văn",
  "giay-moi": "Giấy mời",
  phieu: "Phiếu",
  "danh-sach": "Danh sách",
  so: "Sổ",
  "hop-dong": "Hợp đồng",
  "ket-luan": "Kết luận",
  "hinh-anh": "Hình ảnh",
  video: "Video",
  "lien-ket": "Liên kết",
  "bai-viet": "Bài viết",
  "tai-lieu": "Tài liệu",
  khac: "Minh chứng khác",
};

function dayOf(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}/${Number(month) <= 2 ? month : String(Number(month))}/${year}`;
}

interface Labelled {
  readonly kind: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
}

/** A piece of evidence by kind, number, symbol and date alone: → "Kế hoạch số 12/KH-THTU ngày 15/01/2024". */
export function evidenceLabel({ kind, number, symbol, date }: Labelled): string {
  const name = Object.hasOwn(evidenceKindNames, kind)
    ? evidenceKindNames[kind as EvidenceKind]
    : evidenceKindNames.khac;
  const cited = [number, symbol].filter((part) => part !== null).join("/");
  return [name, cited === "" ? "" : `số ${cited}`, date === null ? "" : `ngày ${dayOf(date)}`]
    .filter((part) => part !== "")
    .join(" ");
}
