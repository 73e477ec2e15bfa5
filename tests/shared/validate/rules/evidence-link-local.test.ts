import { ruleTables } from "../../../support/rule-tables";
import { evidence } from "../../../support/structured";

const link = (address: string | null) => ({ evidence: [evidence({ link: address })] });

ruleTables("evidence-link-local", {
  ok: [
    ["a web address", link("https://thtauyen.hcm.edu.vn/cong-khai")],
    ["a place in the workbook", link("#'Danh mục'!A1")],
    ["a malformed one is another rule's", link("htps://a.vn")],
    ["none", link(null)],
  ],
  bad: [
    ["a drive", link("D:\\CongKhai2024\\NiemYet"), ["J6"]],
    ["file://", link("file:///D:/MinhChung2024/IMG_0412.jpg"), ["J6"]],
    ["a share", link("\\\\MAYCHU\\HoSo2024\\DanVan"), ["J6"]],
    ["a network drive's address", link("http://192.168.1.10/hoso"), ["J6"]],
  ],
});
