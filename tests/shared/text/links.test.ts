import { expect, test } from "vitest";
import { judgeLink, repairedLink } from "@shared/text/links";

test.each([
  ["https://thtauyen.hcm.edu.vn/cong-khai", "web"],
  ["http://pgdnhabe.edu.vn:8080/a?b=c#d", "web"],
  ["https://drive.google.com/drive/folders/1Tap", "web"],
  ["www.thtauyen.hcm.edu.vn", "web"],
  ["drive.google.com/file/d/1", "web"],
  ["mailto:vanthu@thtauyen.edu.vn", "web"],
  ["https://trường-học.vn/công-khai", "web"],
  ["#'Danh mục'!A1", "inside"],
  ["D:\\CongKhai2024\\NiemYet", "local"],
  ["C:/Users/VanThu/anh.jpg", "local"],
  ["file:///D:/MinhChung2024/IMG_0412.jpg", "local"],
  ["\\\\MAYCHU\\HoSo2024\\DanVan", "local"],
  ["smb://maychu/hoso", "local"],
  ["../MinhChung/anh1.jpg", "local"],
  ["MinhChung/anh1.jpg", "local"],
  ["http://192.168.1.10/hoso", "local"],
  ["http://localhost:3000", "local"],
  ["htps://drive.google.com/drive/folders/1", "malformed"],
  ["htttps://thtauyen.hcm.edu.vn", "malformed"],
  ["https//thtauyen.hcm.edu.vn/ket-luan", "malformed"],
  ["http:/thtauyen.hcm.edu.vn", "malformed"],
  ["http://", "malformed"],
  ["https://drive", "malformed"],
  ["https://drive google.com/a", "malformed"],
  ["", "malformed"],
  ["xem trên trang web", "malformed"],
])("%s is %s", (link, judgement) => {
  expect(judgeLink(link)).toBe(judgement);
});

test.each([
  ["htps://a.edu.vn/x", "https://a.edu.vn/x"],
  ["htttps://a.edu.vn/x", "https://a.edu.vn/x"],
  ["https//a.edu.vn/x", "https://a.edu.vn/x"],
  ["http:/a.edu.vn", "http://a.edu.vn"],
  ["ttps://a.edu.vn", "https://a.edu.vn"],
  ["https;//a.edu.vn", "https://a.edu.vn"],
  ["https://drive", null],
  ["xem trên trang web", null],
])("%s can only mean %s", (link, right) => {
  expect(repairedLink(link)).toBe(right);
});
