import { expect, test } from "vitest";
import { signs, signsOf } from "@shared/locale/vi/evidence-signs";
import { findLink } from "@shared/locale/vi/links";

const namesOf = (text: string): string[] =>
  Object.entries(signs).flatMap(([name, sign]) => ((signsOf(text) & sign) === 0 ? [] : [name]));

test.each([
  ["Sổ tiếp công dân", []],
  ["KH12, ảnh", ["digit", "softPart", "glued"]],
  ["QĐ12", ["digit", "glued"]],
  ["KH 12 và ảnh", ["digit", "softPart"]],
  ["KH 12 VA ANH", ["digit", "softPart"]],
  ["Nghị quyết về việc vận động", []],
  ["BB họp\nảnh", ["lineBreak", "oddSpace"]],
  ["BB  họp", ["oddSpace"]],
  ["• BB họp; ảnh", ["hardPart"]],
  ["Ảnh (5 tấm)", ["digit", "bracket"]],
  ["15/01/2024", ["digit"]],
])("%j holds %j", (text, expected) => {
  expect(namesOf(text)).toEqual(expected);
});

test.each([
  "https://drive.google.com/x",
  "Bài viết htttps://a.vn/cong-khai",
  "Tin https//a.edu.vn/x",
  "www.1abc",
  "Ảnh C:\\Users\\Van Thu",
  "\\\\MAYCHU\\HoSo",
  "1a.1b.vn",
  "file:///C:/x",
])("%s is looked through for a link", (text) => {
  expect(findLink(text)).not.toBeNull();
  expect(namesOf(text)).toContain("link");
});
