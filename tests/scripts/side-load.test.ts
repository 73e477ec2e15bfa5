import { expect, test } from "vitest";
import { sideLoading } from "../../scripts/side-load";

test("Windows is told by the registry, Mac by a copy, others not at all", () => {
  expect(sideLoading("win32", "C:\\sdv\\dist\\manifest.xml", "id", "C:\\Users\\a")?.register).toEqual([
    ...["reg", "add", "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer", "/v", "id"],
    ...["/t", "REG_SZ", "/d", "C:\\sdv\\dist\\manifest.xml", "/f"],
  ]);
  expect(sideLoading("darwin", "/sdv/dist/manifest.xml", "id", "/Users/a")?.copyTo).toBe(
    "/Users/a/Library/Containers/com.microsoft.Excel/Data/Documents/wef/id.manifest.xml",
  );
  expect(sideLoading("linux", "/sdv/dist/manifest.xml", "id", "/home/a")).toBeNull();
});
