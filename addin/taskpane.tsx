import sample from "../samples/01-bang-chuan.xlsx";
import { settingsSheet } from "@shared/report/sheets/settings";
import { browserEnvironment, ownFile, type BrowserParts } from "./browser-environment";
import { requestedStep } from "./commands/requested-step";
import { createExcelHost } from "./host/excel-host";
import type { OfficeApi } from "./host/session";
import { findDoor } from "./host/start";
import { downloads } from "./host-file/deliver";
import { mount } from "./mount";
import type { Environment } from "./pane/state/environment";
import { openAt } from "./pane/state/open-at";
import type { WorkerLike } from "./worker/engine";

const parts: BrowserParts = {
  startWorker: () => new Worker(new URL("./worker/worker.ts", import.meta.url)) as WorkerLike,
  sampleBytes: async () => new Uint8Array(await (await ownFile(sample)).arrayBuffer()),
  dashboardTemplate: async () => (await ownFile("dashboard-template.html")).text(),
};

/** The pane's surroundings inside Excel: the open workbook is the only one. */
function excelEnvironment(office: OfficeApi): Environment {
  const host = createExcelHost(office, { download: (file) => downloads.deliver(file), settingsSheet, page: document });
  const browser = browserEnvironment(parts);
  const deliver = host.files ? host.files.deliver.bind(host.files) : browser.deliver;
  return { ...browser, door: "excel", host, canDeliver: host.files !== null, deliver, saveAs: deliver };
}

/** Dark or not as Excel's own theme says; null leaves it to the system. */
function officeDark({ Office }: OfficeApi): boolean | null {
  const background = (Office.context.officeTheme as { bodyBackgroundColor?: string } | undefined)?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

async function begin(): Promise<void> {
  const door = await findDoor(globalThis as unknown as Parameters<typeof findDoor>[0]);
  if (door.kind === "old-excel") {
    document.getElementById("old")?.style.setProperty("display", "block");
    document.getElementById("root")?.style.setProperty("display", "none");
    return;
  }
  if (door.kind === "browser") {
    mount(browserEnvironment(parts));
    return;
  }
  const pane = mount(excelEnvironment(door.office), officeDark(door.office));
  const step = requestedStep(window.location.search);
  if (step) await openAt(pane, step);
}

void begin();
