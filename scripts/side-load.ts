import { join } from "node:path";

/** How a development manifest gets into Excel on one system, and what starts Excel. */
export interface SideLoading {
  /** A command with its words; run without a shell. */
  readonly register: readonly string[] | null;
  /** Where a copy of the manifest has to lie; null when Excel is told its place. */
  readonly copyTo: string | null;
  readonly start: readonly string[];
}

/**
 * Windows knows add-ins under development by the registry, Mac by a folder of Excel's own; elsewhere there is no Excel
 * to load them into (null): there, upload the manifest in Excel on the web.
 */
export function sideLoading(platform: string, manifest: string, id: string, home: string): SideLoading | null {
  if (platform === "win32") {
    const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
    return {
      register: ["reg", "add", key, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"],
      copyTo: null,
      start: ["cmd", "/c", "start", "", "excel"],
    };
  }
  if (platform === "darwin") {
    return {
      register: null,
      copyTo: join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${id}.manifest.xml`),
      start: ["open", "-a", "Microsoft Excel"],
    };
  }
  return null;
}
