import type { CellRef } from "./cell";
import type { CivilDate } from "./period";

/** Kinds of evidence; the closed list of the contract's section 6. */
export const evidenceKinds = [
  "luat",
  "nghi-dinh",
  "thong-tu",
  "nghi-quyet",
  "quyet-dinh",
  "chi-thi",
  "quy-che",
  "quy-dinh",
  "thong-bao",
  "huong-dan",
  "chuong-trinh",
  "ke-hoach",
  "phuong-an",
  "de-an",
  "bao-cao",
  "bien-ban",
  "to-trinh",
  "cong-van",
  "giay-moi",
  "phieu",
  "danh-sach",
  "so",
  "hop-dong",
  "ket-luan",
  "hinh-anh",
  "video",
  "lien-ket",
  "bai-viet",
  "tai-lieu",
  "khac",
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** What the words of one piece of evidence say; the contract's section 6. */
export interface Citation {
  /** The words as written. */
  readonly text: string;
  readonly kind: EvidenceKind;
  /** "12"; a law's year is part of it: "10/2022". Zeros are kept. */
  readonly number: string | null;
  /** As written, malformed or not: "KH-THTU". */
  readonly symbol: string | null;
  /** Number and symbol exactly as written ("12/KH - THTU"), for judging their form; null without a symbol. */
  readonly citedAs: string | null;
  /** The kind that the symbol says ("BC" → bao-cao), for the mismatch with the word; null when it says none. */
  readonly symbolKind: EvidenceKind | null;
  readonly date: CivilDate | null;
  readonly link: string | null;
  readonly quantity: number | null;
  /** Evidence code of school accreditation, "H1-1.1-01" or "MC.1.3.01". */
  readonly code: string | null;
}

/** One evidence row (minh chứng): a citation on a task. */
export interface Evidence extends Citation {
  readonly id: string;
  /** Null when it joins no task. */
  readonly taskId: string | null;
  /** The table it was read from. */
  readonly tableId: string;
  readonly source: CellRef;
  /** Where the date stands, when it has a cell of its own. */
  readonly dateAt: CellRef | null;
  readonly linkAt: CellRef | null;
}
