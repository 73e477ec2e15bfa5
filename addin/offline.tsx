import sample from "../samples/01-bang-chuan.xlsx";
import { browserEnvironment } from "./browser-environment";
import { mount } from "./mount";
import { dataAddressBytes, embeddedText, startBlobWorker } from "./offline-parts";

mount(
  browserEnvironment({
    startWorker: () => startBlobWorker(embeddedText("so-dan-van-worker")),
    sampleBytes: () => Promise.resolve(dataAddressBytes(sample)),
    dashboardTemplate: () => Promise.resolve(embeddedText("so-dan-van-dashboard")),
  }),
);
