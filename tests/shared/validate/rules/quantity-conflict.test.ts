import { ruleTables } from "../../../support/rule-tables";
import { at, task } from "../../../support/structured";

const result = (text: string) => ({ tasks: [task({ result: text })] });
const register = (stated: number, counted: number) => ({
  registers: [
    {
      tableId: "r",
      kind: "petitions" as const,
      entries: [],
      totals: [{ at: at("D40"), label: "Cộng", stated, counted }],
    },
  ],
});

ruleTables("quantity-conflict", {
  ok: [
    ["as many", result("Tiếp nhận 45 hồ sơ, đã giải quyết 45 hồ sơ")],
    ["fewer", result("Nhận 3 đơn, đã giải quyết 2 đơn")],
    ["two units", result("Nhận 3 đơn, trả lời 9 ý kiến")],
    ["received in two parts", result("Quý I nhận 3 đơn, quý II nhận 2 đơn, giải quyết 5 đơn")],
    ["left over from before", result("Tồn 2 đơn, nhận 3 đơn, giải quyết 5 đơn")],
    ["a full share", result("54/54 viên chức ký cam kết")],
    ["a date", result("Tổ chức ngày 30/4, chào mừng 20/11")],
    ["a class", result("Lớp 5/4 học sinh tham gia")],
    ["a document", result("Theo Quyết định 346/QĐ-TTg, số 98/2023")],
    ["the register agrees", register(5, 5)],
  ],
  bad: [
    ["more files resolved than received", result("Tiếp nhận 45 hồ sơ, đã giải quyết 47 hồ sơ"), ["I6"]],
    ["more complaints", result("Nhận 3 đơn, đã giải quyết 4 đơn"), ["I6"]],
    ["answers", result("Tiếp nhận 12 ý kiến; trả lời 15 ý kiến"), ["I6"]],
    ["the verb behind the figure", result("3 đơn tiếp nhận, 4 đơn đã giải quyết"), ["I6"]],
    ["a share above the whole", result("55/54 viên chức ký cam kết"), ["I6"]],
    ["a small share with its unit", result("Giải quyết 5/4 đơn"), ["I6"]],
    ["a register's sum", register(6, 5), ["D40"]],
  ],
});
