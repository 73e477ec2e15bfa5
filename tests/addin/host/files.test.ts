import { expect, test } from "vitest";
import { fileSinkFor, routesFor } from "../../../addin/host/files";

const download = () => Promise.resolve();

test.each([
  ["PC", "download"],
  ["OfficeOnline", "download"],
  ["Mac", "sheets"],
  ["iOS", "sheets"],
])("on %s a file leaves first by %s", (platform, route) => {
  expect(routesFor(platform)[0]).toBe(route);
  expect(routesFor(platform)).toContain("sheets");
  expect(fileSinkFor(platform, download) === null).toBe(route !== "download");
});
