import { IDBFactory } from "fake-indexeddb";
import { expect, test } from "vitest";
import { emptySettings } from "@shared/model/settings";
import { createMemory } from "../../../addin/host-file/memory";

test("what was taught comes back under its fingerprint, on the next visit too", async () => {
  const factory = new IDBFactory();
  await createMemory(factory).save("abc", { ...emptySettings, year: 2024 });
  expect(await createMemory(factory).load("abc")).toEqual({ ...emptySettings, year: 2024 });
  expect(await createMemory(factory).load("other")).toBeNull();
  await createMemory(factory).forget("abc");
  expect(await createMemory(factory).load("abc")).toBeNull();
});

test("a browser without storage finds nothing and says that it cannot keep", async () => {
  const memory = createMemory(undefined);
  expect(await memory.load("abc")).toBeNull();
  await expect(memory.save("abc", emptySettings)).rejects.toMatchObject({ code: "storage-full" });
  await expect(memory.forget("abc")).resolves.toBeUndefined();
});

test("a full disk is told as storage-full", async () => {
  const factory = {
    open: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  } as unknown as IDBFactory;
  await expect(createMemory(factory).save("abc", emptySettings)).rejects.toMatchObject({ code: "storage-full" });
});
