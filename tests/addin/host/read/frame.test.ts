import { expect, test } from "vitest";
import { splitAddresses } from "../../../../addin/host/read/frame";

test.each([
  ["S!A1:B1", ["S!A1:B1"]],
  ["S!A1:B1,S!C1:D1", ["S!A1:B1", "S!C1:D1"]],
  ["'Tổ A, B'!A1:B1,'Tổ ''C'''!C1:D1", ["'Tổ A, B'!A1:B1", "'Tổ ''C'''!C1:D1"]],
])("%s is split at its own commas only", (address, parts) => expect(splitAddresses(address)).toEqual(parts));
