import fc from "fast-check";
import { expect, test } from "vitest";
import { numberSlots } from "@shared/locale/vi/dates/slots";

const sourceFor = (name: string, text: string): string => {
  const source = numberSlots[name]?.source ?? "";
  return typeof source === "string" ? source : source(text).source;
};

const pieces = ["8", "17", "2", ..."hgpz:/-,; ad".split(""), ..."gio phut ph sang trua chieu toi buoi".split(" ")];
const words = fc.array(
  fc.constantFrom(
    ...pieces,
    "thu hai",
    "thu 2",
    "t3",
    "chu nhat",
    "cn",
    "hang",
    "thang",
    "nhat",
    "t3-t5",
    "vao ",
    "den",
  ),
  { maxLength: 8 },
);

test.each(["giờ", "giờ sau"])("no hour is lost where the pattern of {%s} is left out", (name) => {
  const whole = new RegExp(sourceFor(name, "luc 8h"));
  fc.assert(
    fc.property(words, (some) => {
      const text = some.join("");
      if (whole.test(text)) expect(sourceFor(name, text)).not.toBe("(?!)");
    }),
    { numRuns: 5_000 },
  );
});

test.each(["15/3", "hang thang 15", "15 hang thang", "t3-t5", "cham nhat 30/3", "tuan thu nhat", "thang 10"])(
  "%s names no hour",
  (text) => {
    expect(sourceFor("giờ", text)).toBe("(?!)");
  },
);

test.each(["8h", "8 gio 30", "17:00", "sang", "buoi chieu", "thu hai", "chu nhat", "cn", "t3, t5", "15/3 t3"])(
  "%s may name one",
  (text) => {
    expect(sourceFor("giờ", text)).not.toBe("(?!)");
  },
);
