import { expect, test } from "vitest";
import { UserError } from "@shared/model/host";
import type { Answer, Question } from "../../../addin/worker/calls";
import { createEngine, type WorkerLike } from "../../../addin/worker/engine";

/** A worker that notes what it is asked and answers when the test says so. */
function workers() {
  const started: { asked: Question[]; ended: boolean; worker: WorkerLike }[] = [];
  const start = (): WorkerLike => {
    const one = {
      asked: [] as Question[],
      ended: false,
      worker: {
        onmessage: null,
        onerror: null,
        postMessage: (message: unknown) => void one.asked.push(message as Question),
        terminate: () => {
          one.ended = true;
        },
      } as WorkerLike,
    };
    started.push(one);
    return one.worker;
  };
  const answer = (at: number, answer: Omit<Extract<Answer, { kind: "result" }>, "kind"> | Answer) =>
    started[at]?.worker.onmessage?.({ data: { kind: "result", ...answer } });
  return { started, start, answer };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
const bytes = new Uint8Array([1]);
const opened = { fileName: "a.xlsx", sheets: [], settings: null };

async function open(engine: ReturnType<typeof createEngine>, { started, answer }: ReturnType<typeof workers>) {
  const call = engine.call("open-file", { fileName: "a.xlsx", bytes });
  await turn();
  answer(0, { id: started[0]?.asked[0]?.id ?? 0, output: opened });
  await call;
}

test("a result answers its own question, whatever the order", async () => {
  const all = workers();
  const engine = createEngine(all.start);
  const first = engine.call("rules", null);
  const second = engine.call("sheets", null);
  await turn();
  const [one, two] = all.started[0]?.asked ?? [];
  all.answer(0, { id: two?.id ?? 0, output: ["sheets"] });
  all.answer(0, { id: one?.id ?? 0, output: ["rules"] });
  expect(await first).toEqual(["rules"]);
  expect(await second).toEqual(["sheets"]);
  expect(all.started).toHaveLength(1);
});

test("progress is told, a failure becomes a UserError with its details", async () => {
  const all = workers();
  const engine = createEngine(all.start);
  const heard: [string, number][] = [];
  const call = engine.call("open-file", { fileName: "a.xls", bytes }, (stage, done) => heard.push([stage, done]));
  await turn();
  const id = all.started[0]?.asked[0]?.id ?? 0;
  all.answer(0, { id, kind: "progress", stage: "read", done: 0.5 });
  all.answer(0, { id, kind: "failure", code: "old-xls", details: { file: "a.xls" } });
  const error = await call.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ code: "old-xls", details: { file: "a.xls" } });
  expect(heard).toEqual([["read", 0.5]]);
});

test("cancel ends the worker at once; the next call lays the same workbook on a new one's desk", async () => {
  const all = workers();
  const engine = createEngine(all.start);
  await open(engine, all);
  const reading = engine.call("sheets", null);
  await turn();
  engine.cancel();
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  expect(all.started[0]?.ended).toBe(true);

  void engine.call("rules", null);
  await turn();
  expect(all.started[1]?.asked.map(({ name }) => name)).toEqual(["open-file"]);
  all.answer(1, { id: all.started[1]?.asked[0]?.id ?? 0, output: opened });
  await turn();
  expect(all.started[1]?.asked.map(({ name }) => name)).toEqual(["open-file", "rules"]);
});

test("a worker started anew gets the bytes as the last fix left them, and the last reading", async () => {
  const all = workers();
  const engine = createEngine(all.start);
  await open(engine, all);
  const input = { settings: {} as never, options: { asOf: null, today: "2024-10-15" } };
  const read = engine.call("read", input);
  await turn();
  all.answer(0, { id: all.started[0]?.asked[1]?.id ?? 0, output: {} });
  await read;
  const edit = engine.call("edit", { edits: [] });
  await turn();
  all.answer(0, { id: all.started[0]?.asked[2]?.id ?? 0, output: { undo: [], bytes: new Uint8Array([9]) } });
  await edit;
  engine.cancel();

  void engine.call("preview", null);
  await turn();
  const again = all.started[1]?.asked[0];
  expect(again?.name).toBe("open-file");
  expect(again?.input).toEqual({ fileName: "a.xlsx", bytes: new Uint8Array([9]) });
  all.answer(1, { id: again?.id ?? 0, output: opened });
  await turn();
  expect(all.started[1]?.asked[1]).toMatchObject({ name: "read", input });
});

test("a worker that dies rejects what was under way with worker-died", async () => {
  const all = workers();
  const engine = createEngine(all.start);
  const call = engine.call("rules", null);
  await turn();
  all.started[0]?.worker.onerror?.(new Error("out of memory"));
  await expect(call).rejects.toMatchObject({ code: "worker-died" });
});
