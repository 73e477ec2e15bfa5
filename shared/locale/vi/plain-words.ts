/** Words that stand in every title and tell no duty from another; folded. */
export const plainWords: ReadonlySet<string> = new Set(
  `va ve cua cac cho tai trong nam thang quy tuan ngay den tu theo voi de khi duoc la nhung mot hai ba cong tac viec thuc hien to chuc
  trien khai tiep tuc tang cuong day manh nang cao tap trung chu dong thuong xuyen xay dung ke hoach noi dung hoat dong truong nha
  so dot lan buoi cuoc bao dam dam bao tham gia dau cuoi giua hoc ky i ii iii iv o vao ra len qua do nhat moi tot hieu qua kip thoi
  vien chuc nguoi lao dong giao nhan dan van chinh quyen co so`.split(/\s+/),
);

/** Pairs of words that tell no duty from another; "tiep cong" of "tiếp công dân" does, though its words are plain. */
export const plainPairs: ReadonlySet<string> = new Set(
  `cong tac|thuc hien|to chuc|trien khai|tiep tuc|tang cuong|day manh|nang cao|tap trung|chu dong|thuong xuyen|xay dung|ke hoach|noi dung
  |hoat dong|nha truong|dam bao|bao dam|tham gia|hieu qua|kip thoi|vien chuc|nguoi lao|lao dong|giao vien|nhan vien|nhan dan|chinh quyen
  |hoc sinh|hoc ky|nam hoc|co so|viec thuc|cua truong|cua chinh|trong truong|trong vien|chuc nguoi|dau nam|dan van|tac dan`
    .split("|")
    .map((pair) => pair.trim()),
);
