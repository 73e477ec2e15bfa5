import type { Progress } from "@shared/model/host";
import { UserError } from "@shared/model/host";
import type { Answer, CallName, Calls, Part, Question, ReadResult } from "./calls";
import { putTogether } from "./parts";

/** The part of a Worker that the engine needs; a test answers it in-process. */
export interface WorkerLike {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: { data: unknown }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

/** Asks the worker and hears of its progress. */
export interface Engine {
  call<Name extends CallName>(
    name: Name,
    input: Calls[Name]["input"],
    progress?: Progress,
  ): Promise<Calls[Name]["output"]>;
  /** Ends everything under way at once; the pending calls reject with `cancelled`, the workbook is kept. */
  cancel(): void;
  /** Remembers the workbook that is open now; the answer lays it back, whatever was opened since. */
  hold(): () => void;
  dispose(): void;
}

interface Pending {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: UserError) => void;
  readonly progress: Progress | undefined;
  readonly parts: Part[];
}

const wholeOutput = (output: unknown, parts: readonly Part[]): unknown =>
  parts.length > 0 ? putTogether(output as ReadResult, parts) : output;

/** Calls that put a workbook on the worker's desk: repeated for a worker that was started anew. */
type Opening =
  { name: "open-file"; input: Calls["open-file"]["input"] } | { name: "adopt"; input: Calls["adopt"]["input"] };

/**
 * The worker behind typed calls: `createEngine(() => new Worker(…))`.
 *
 * The worker holds the workbook. Cancelling terminates it; the next call starts a new one, lays the same workbook on
 * its desk and repeats the last reading first, so that nothing the clerk did is lost.
 */
export function createEngine(start: () => WorkerLike): Engine {
  let worker: WorkerLike | null = null;
  let restoring: Promise<WorkerLike> | null = null;
  let next = 1;
  let opening: Opening | null = null;
  let reading: Calls["read"]["input"] | null = null;
  const pending = new Map<number, Pending>();

  const failAll = (error: UserError): void => {
    const waiting = [...pending.values()];
    pending.clear();
    worker?.terminate();
    worker = null;
    for (const one of waiting) one.reject(error);
  };

  const receive = (answer: Answer): void => {
    const one = pending.get(answer.id);
    if (!one) return;
    if (answer.kind === "progress") {
      one.progress?.(answer.stage, answer.done);
      return;
    }
    if (answer.kind === "part") {
      one.parts.push(answer.part);
      return;
    }
    pending.delete(answer.id);
    if (answer.kind === "result") one.resolve(wholeOutput(answer.output, one.parts));
    else one.reject(new UserError(answer.code, answer.details));
  };

  const post = (target: WorkerLike, name: CallName, input: unknown, progress?: Progress): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = next++;
      pending.set(id, { resolve, reject, progress, parts: [] });
      target.postMessage({ id, name, input } as Question);
    });

  const begin = (): WorkerLike => {
    const fresh = start();
    fresh.onmessage = (event) => receive(event.data as Answer);
    fresh.onerror = () => failAll(new UserError("worker-died"));
    worker = fresh;
    return fresh;
  };

  /** A new worker with the same workbook and the last reading on its desk, as far as the call needs them. */
  const restore = async (name: CallName): Promise<WorkerLike> => {
    const fresh = begin();
    if (opening && name !== "open-file" && name !== "adopt") {
      await post(fresh, opening.name, opening.input);
      if (reading && name !== "read") await post(fresh, "read", reading);
    }
    return fresh;
  };

  /** A running worker; of two calls that need a new one, the second waits for the first one's. */
  const ready = async (name: CallName): Promise<WorkerLike> => {
    if (!worker) {
      restoring = restore(name).finally(() => {
        restoring = null;
      });
    }
    const target = restoring ? await restoring : worker;
    if (!target || target !== worker) throw new UserError("cancelled");
    return target;
  };

  return {
    async call(name, input, progress) {
      const target = worker && !restoring ? worker : await ready(name);
      const output = (await post(target, name, input, progress)) as Calls[typeof name]["output"];
      if (name === "open-file") opening = { name, input: input as Calls["open-file"]["input"] };
      if (name === "adopt") opening = { name, input: input as Calls["adopt"]["input"] };
      if (name === "open-file" || name === "adopt") reading = null;
      if (name === "read") reading = input as Calls["read"]["input"];
      if (name === "edit" && opening?.name === "open-file") {
        opening = { ...opening, input: { ...opening.input, bytes: (output as Calls["edit"]["output"]).bytes } };
      }
      return output;
    },
    cancel() {
      failAll(new UserError("cancelled"));
    },
    hold() {
      const held = { opening, reading };
      return () => {
        failAll(new UserError("cancelled"));
        ({ opening, reading } = held);
      };
    },
    dispose() {
      failAll(new UserError("cancelled"));
      opening = null;
      reading = null;
    },
  };
}
