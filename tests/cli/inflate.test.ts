import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { inflateAnywhere } from "@shared/hosts/open-workbook";
import { inflate } from "../../cli/inflate";

const content = new TextEncoder().encode("Sổ dân vận ".repeat(1000));
const deflated = new Uint8Array(deflateRawSync(content));
const damaged = deflated.map((byte, index) => (index > 20 ? byte ^ 0x5a : byte));

/** Length and bytes, or that it refuses. */
function outcome(way: typeof inflate, bytes: Uint8Array, size: number): unknown {
  try {
    const content = way(bytes, size);
    return { length: content.length, bytes: Buffer.from(content).toString("base64") };
  } catch {
    return "refused";
  }
}

test.each([
  ["a whole stream", deflated, content.length],
  ["an empty one", new Uint8Array(deflateRawSync(new Uint8Array())), 0],
  ["a few bytes", new Uint8Array(deflateRawSync(content.slice(0, 3))), 3],
  ["a stream with bytes behind it", new Uint8Array([...deflated, 1, 2, 3]), content.length],
  ["one shorter than promised", deflated, content.length + 10],
  ["one longer than promised", deflated, 10],
  ["one longer by a byte", deflated, content.length - 1],
  ["one cut off", deflated.slice(0, deflated.length - 4), content.length],
  ["a damaged one", damaged, content.length],
  ["no stream", new Uint8Array([255, 255, 255]), 10],
])("%s comes out as with every other host", (_, bytes, size) => {
  const own = outcome(inflate, bytes, size);
  const anywhere = outcome(inflateAnywhere, bytes, size);
  expect(own).toEqual(anywhere);
});

test("a whole stream is what was deflated", () => {
  expect(new Uint8Array(inflate(deflated, content.length))).toEqual(content);
});
