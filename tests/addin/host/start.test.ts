import { expect, test } from "vitest";
import { findDoor } from "../../../addin/host/start";

const office = (host: string | null, sets: string, ready: Promise<unknown> = Promise.resolve({ host })) =>
  ({
    onReady: () => ready,
    context: {
      requirements: {
        isSetSupported: (_set: string, wanted: string) => Number(wanted.slice(2)) <= Number(sets.slice(2)),
      },
    },
  }) as unknown as typeof Office;
const excel = {} as typeof Excel;

test("Excel that is new enough, too old, no Excel, no answer, no office.js", async () => {
  expect((await findDoor({ Office: office("Excel", "1.14"), Excel: excel })).kind).toBe("excel");
  expect((await findDoor({ Office: office("Excel", "1.13"), Excel: excel })).kind).toBe("old-excel");
  expect(await findDoor({ Office: office(null, "1.14") })).toEqual({ kind: "browser", late: false });
  expect(await findDoor({ Office: office("Word", "1.20"), Excel: excel })).toEqual({ kind: "browser", late: false });
  const never = office("Excel", "1.20", new Promise(() => undefined));
  expect(await findDoor({ Office: never, Excel: excel }, 5)).toEqual({ kind: "browser", late: true });
  const failing = office("Excel", "1.20", Promise.reject(new Error("blocked")));
  expect(await findDoor({ Office: failing, Excel: excel }, 5)).toEqual({ kind: "browser", late: true });
  expect(await findDoor({})).toEqual({ kind: "browser", late: false });
});
