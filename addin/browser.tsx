import sample from "../samples/01-bang-chuan.xlsx";
import { browserEnvironment, ownFile } from "./browser-environment";
import { mount } from "./mount";
import type { WorkerLike } from "./worker/engine";

mount(
  browserEnvironment({
    startWorker: () => new Worker(new URL("./worker/worker.ts", import.meta.url)) as WorkerLike,
    sampleBytes: async () => new Uint8Array(await (await ownFile(sample)).arrayBuffer()),
    dashboardTemplate: async () => (await ownFile("dashboard-template.html")).text(),
  }),
);
