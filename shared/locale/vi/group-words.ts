/** Words that name a task group of the plan by themselves; folded, at word bounds. Contract, section 2. */
export const groupWords: readonly { readonly group: string; readonly words: readonly string[] }[] = [
  {
    group: "1",
    words: [
      ...["quan triet", "chu truong", "duong loi", "hoc tap bac", "hoc tap va lam theo", "hoc tap tu tuong"],
      ...["hoc tap tam guong", "hoc tap theo tu tuong", "tu tuong dao duc phong cach ho chi minh", "lam theo tu tuong"],
    ],
  },
  { group: "2", words: ["giam sat", "phan bien", "mat tran"] },
  { group: "3", words: ["dan van kheo", "dvk"] },
  { group: "4", words: ["cai cach hanh chinh", "cchc", "chuyen doi so", "thu tuc hanh chinh", "tthc", "cds"] },
  {
    group: "5",
    words: [
      ...["tiep cong dan", "doi thoai", "don thu", "khieu nai", "to cao", "tiep can thong tin", "cong khai"],
      ...["quy che dan chu", "qui che dan chu", "qcdc"],
    ],
  },
];

/**
 * The name of the whole matter: in "kế hoạch công tác dân vận của chính quyền và quy chế dân chủ cơ sở" the last words
 * name no group.
 */
export const wholeMatter =
  /\b(cong tac )?dan van( cua)?( chinh quyen)?( nam 20\d\d)?( va| gan voi)?( thuc hien| viec thuc hien)?( (quy|qui) che| qc)? (thuc hien )?(dan chu|dc)( o)?( co so)?\b/g;

/**
 * The two halves of the whole matter, each by itself: "Công tác dân vận", "Dân chủ cơ sở" as a heading is like every
 * group's title and so like none; "công tác" adds nothing to what it stands before. "Dân vận khéo" is no half of it.
 */
export const halfMatter =
  /\b(cong tac dan van( cua)?( chinh quyen)?|cong tac|(viec )?(thuc hien )?((quy|qui) che )?dan chu( o)? co so)\b/g;

/** A heading of democracy at the workplace alone: its tasks are those of the quy chế dân chủ, unless they say otherwise. */
export const democracyHeading =
  /^(cong tac |viec )?((trien khai )?thuc hien )?(luat |phap luat ve )?(thuc hien )?dan chu( o)?( co so| truong hoc| trong truong hoc| trong nha truong)$/;

/** Headings of the plan's part III: organisation and reports belong to no group; folded. */
export const organisationHeading =
  /^(to chuc thuc hien|to chuc trien khai thuc hien|cong tac to chuc|tong ket|so ket)\b|\bbao cao\b|^(tu )?kiem tra( danh gia)?$|^(kiem tra|tu kiem tra)( va)? (tong ket|so ket|danh gia|thi dua)/;

/** Nothing but the name of part III, though a group's title begins with the same words; folded. */
export const organisationOnly =
  /^(cong tac )?to chuc( trien khai)? thuc hien( (va )?(bao cao|che do bao cao|thong tin bao cao))?$/;

/** A sheet or table of the plan's part III among those of its groups; folded. */
export const organisationTitle = /\b(to chuc (trien khai )?thuc hien|(che do|thong tin) bao cao|kiem tra bao cao)\b/;

/** The same words before a group's own: "Tổ chức thực hiện tốt Luật Tiếp cận thông tin". */
export const carriesOut =
  /^(tiep tuc )?to chuc (trien khai )?thuc hien (tot|hieu qua|luat|co hieu qua|quy che|phong trao)/;

/** Titles that report or check on the whole: what they report on names no group; folded. */
export const reportTitle =
  /^((lap|gui|nop|viet|xay dung|tong hop|thuc hien) )?(bao cao|tu kiem tra|so ket|tong ket|tu danh gia)\b/;

/** Group words that a report on the whole carries without meaning the group. */
export const wholeReportWords: ReadonlySet<string> = new Set(["quy che dan chu", "qui che dan chu", "qcdc"]);
