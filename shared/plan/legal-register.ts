import type { LegalDocument } from "../model/plan";

const checkedOn = "2026-11-23";

type Row = readonly [
  id: string,
  title: string,
  status: LegalDocument["status"],
  until: string | null,
  replacedBy: string | null,
];

const rows: readonly Row[] = [
  ["10/2022/QH15", "Luật Thực hiện dân chủ ở cơ sở", "in-force", null, null],
  [
    "97/2025/QH15",
    "Luật sửa đổi, bổ sung Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên, Luật Thực hiện dân chủ ở cơ sở",
    "in-force",
    null,
    null,
  ],
  [
    "59/2023/NĐ-CP",
    "Nghị định quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở",
    "in-force",
    null,
    null,
  ],
  [
    "33/CT-TTg",
    "Chỉ thị về tăng cường công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp",
    "in-force",
    null,
    null,
  ],
  [
    "76/NQ-CP",
    "Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 – 2030",
    "in-force",
    null,
    null,
  ],
  [
    "04/2015/NĐ-CP",
    "Nghị định về thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập",
    "replaced",
    "2023-07-01",
    "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 và Nghị định 59/2023/NĐ-CP",
  ],
  [
    "149/2018/NĐ-CP",
    "Nghị định về thực hiện quy chế dân chủ ở cơ sở tại nơi làm việc",
    "replaced",
    "2021-02-01",
    "Nghị định 145/2020/NĐ-CP",
  ],
  [
    "145/2020/NĐ-CP",
    "Nghị định hướng dẫn Bộ luật Lao động về điều kiện lao động và quan hệ lao động",
    "in-force",
    null,
    null,
  ],
  [
    "159/2016/NĐ-CP",
    "Nghị định về tổ chức và hoạt động của Ban Thanh tra nhân dân",
    "replaced",
    "2023-08-15",
    "Nghị định 59/2023/NĐ-CP",
  ],
  [
    "36/2017/TT-BGDĐT",
    "Thông tư ban hành Quy chế thực hiện công khai đối với cơ sở giáo dục",
    "replaced",
    "2024-07-19",
    "Thông tư 09/2024/TT-BGDĐT",
  ],
  ["09/2024/TT-BGDĐT", "Thông tư quy định về công khai trong hoạt động của các cơ sở giáo dục", "in-force", null, null],
  [
    "11/2020/TT-BGDĐT",
    "Thông tư hướng dẫn thực hiện dân chủ trong hoạt động của cơ sở giáo dục công lập",
    "verify",
    null,
    null,
  ],
  ["104/2016/QH13", "Luật Tiếp cận thông tin", "verify", null, null],
  [
    "64/2014/NĐ-CP",
    "Nghị định quy định chi tiết Luật Tiếp công dân",
    "replaced",
    "2026-07-01",
    "Nghị định 154/2026/NĐ-CP",
  ],
  ["154/2026/NĐ-CP", "Nghị định về tiếp công dân", "in-force", null, null],
  [
    "13/2023/NĐ-CP",
    "Nghị định về bảo vệ dữ liệu cá nhân",
    "replaced",
    "2026-01-01",
    "Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP",
  ],
  ["91/2025/QH15", "Luật Bảo vệ dữ liệu cá nhân", "in-force", null, null],
  ["356/2025/NĐ-CP", "Nghị định quy định chi tiết Luật Bảo vệ dữ liệu cá nhân", "in-force", null, null],
  [
    "04-CTr/BDVTU-BCSDUBNDTP",
    "Chương trình phối hợp giữa Ban Dân vận Thành ủy và Ban cán sự đảng Ủy ban nhân dân Thành phố",
    "lapsed",
    "2025-07-01",
    null,
  ],
];

/**
 * Legal documents that schools cite, with their standing in time; one row to add one.
 *
 * Only rows that were found in public material or are certain stand as "replaced" or "lapsed"; doubtful ones are
 * "verify" and never make a finding. `until` is the first day on which the document no longer holds.
 */
export const legalRegister: readonly LegalDocument[] = rows.map(([id, title, status, until, replacedBy]) => ({
  id,
  title,
  status,
  until,
  replacedBy,
  checkedOn,
}));
