import { ruleTables } from "../../../support/rule-tables";
import { at, evidence, findings, task } from "../../../support/structured";

import { expect, test } from "vitest";

const note = (notes: string) => ({ tasks: [task({ notes })] });

ruleTables("personal-data", {
  ok: [
    ["words", note("Đã trao đổi với cha mẹ học sinh")],
    ["a document and a date", note("KH 138/KH-THTU ngày 16/09/2024")],
    ["a sum of money", note("Ủng hộ 120.000.000 đồng")],
    [
      "a long number in a web address",
      {
        evidence: [
          evidence({
            text: "https://facebook.com/posts/1234567890123456",
            link: "https://facebook.com/posts/1234567890123456",
          }),
        ],
      },
    ],
    ["counts", note("1200 lượt, 450 học sinh, 2024-2025")],
  ],
  bad: [
    ["a mobile number with spaces", note("cô Nhung, ĐT 0908 123 456"), ["K6"]],
    ["one with +84", note("+84 908 123 456"), ["K6"]],
    ["one with dots", note("0908.123.456"), ["K6"]],
    ["a landline", note("ĐT 028.37770473"), ["K6"]],
    ["an e-mail address", note("gửi hieu.truong@thtauyen.edu.vn"), ["K6"]],
    ["an identity number", note("Thay bà N., CCCD 079085001234"), ["K6"]],
    ["an old identity number", note("CMND 023456789"), ["K6"]],
    ["a bank account", note("STK nhận: 0071001234567 (KT giữ)"), ["K6"]],
    ["in the result and in the title", { tasks: [task({ title: "Gọi 0908123456", result: "a@b.vn" })] }, ["B6", "I6"]],
    ["in the text of evidence", { evidence: [evidence({ text: "Đơn của ông A, 0908123456" })] }, ["J6"]],
    [
      "two rows of one cell are told once",
      {
        evidence: [
          evidence({ id: "a", text: "0908123456" }),
          evidence({ id: "b", text: "0908123457", source: at("J6") }),
        ],
      },
      ["J6"],
    ],
  ],
});

test("the finding does not repeat the number", () => {
  const [finding] = findings("personal-data", note("ĐT 0908 123 456"));
  expect(JSON.stringify([finding?.message, finding?.params])).not.toMatch(/0908|123 456/);
});
