import { createRoot } from "react-dom/client";
import { emptySettings } from "@shared/model/settings";
import type { Snapshot } from "@shared/model/snapshot";
import { Dashboard } from "../dashboard/App";
import { ownFile } from "./browser-environment";
import { readGivenFile } from "./host-file/read-file";
import { todayHere } from "./today";
import { createEngine, type WorkerLike } from "./worker/engine";

const engine = createEngine(() => new Worker(new URL("./worker/worker.ts", import.meta.url)) as WorkerLike);

/** A dropped workbook through the worker that the pane uses: read, judged on today, nothing kept. */
async function readWorkbook(file: File): Promise<Snapshot> {
  const { name, bytes } = await readGivenFile(file);
  const { settings } = await engine.call("open-file", { fileName: name, bytes });
  const options = { asOf: null, today: todayHere() };
  const { snapshot } = await engine.call("read", { settings: settings ?? emptySettings, options });
  return snapshot;
}

/** The single file's template lies beside the page. */
async function template(): Promise<string> {
  return (await ownFile("dashboard-template.html")).text();
}

const container = document.getElementById("so-dan-van-app");
if (container) {
  createRoot(container).render(<Dashboard snapshots={[]} readWorkbook={readWorkbook} template={template} />);
}
