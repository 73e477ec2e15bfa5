// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, test } from "vitest";
import { requestedStep } from "../addin/commands/requested-step";
import { minimumSet } from "../addin/host/start";
import { developmentBase, stampManifest } from "../scripts/manifest.mjs";

const text = readFileSync("manifest.xml", "utf8");
const document = new DOMParser().parseFromString(text, "application/xml");
const root = document.documentElement;

const children = (element: Element) => [...element.children].map((child) => child.localName);
const first = (name: string): Element => {
  const element = all(name)[0];
  if (!element) throw new Error(`no ${name}`);
  return element;
};
const all = (name: string) => [...document.getElementsByTagName("*")].filter((element) => element.localName === name);

/** Order in which the schema wants the children of an element; those that are left out may be missing. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
    ...["Dictionary", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

describe("manifest", () => {
  test("elements stand in the schema's order", () => {
    for (const [name, order] of Object.entries(orders)) {
      const elements = all(name).filter((element) => name !== "Hosts" || element.children.length > 0);
      expect(elements.length, name).toBeGreaterThan(0);
      for (const element of elements) {
        const places = children(element).map((child) => order.indexOf(child));
        expect(places, `${name}: ${children(element).join(" ")}`).not.toContain(-1);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
      }
    }
  });

  test("what an app cannot do without is there", () => {
    expect(children(root)).toEqual(
      expect.arrayContaining(["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "Hosts"]),
    );
    expect(all("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(all("Version")[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    // A shared runtime is newer than the schemas and has troubles of its own on Mac.
    expect(all("Runtimes")).toEqual([]);
  });

  test("every resid names a resource, and every resource is used", () => {
    const resources = [...first("Resources").querySelectorAll("[id]")].map(
      (element) => element.getAttribute("id") ?? "",
    );
    const used = [...document.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
    expect(used.length).toBeGreaterThan(20);
    expect(new Set(resources).size).toBe(resources.length);
    expect(new Set(used)).toEqual(new Set(resources));
    expect(resources.filter((id) => id.length > 32)).toEqual([]);
  });

  test("strings keep their lengths, in both languages", () => {
    const limits = { ShortStrings: 125, LongStrings: 250 } as const;
    for (const [list, limit] of Object.entries(limits)) {
      const strings = [...first(list).children];
      expect(strings.length).toBeGreaterThan(3);
      for (const string of strings) {
        const values = [string.getAttribute("DefaultValue"), string.children[0]?.getAttribute("Value")];
        for (const value of values) expect((value ?? "").length, value ?? "").toBeGreaterThan(0);
        for (const value of values) expect((value ?? "").length, value ?? "").toBeLessThanOrEqual(limit);
        expect([...string.children].map((child) => child.getAttribute("Locale"))).toEqual(["en-US"]);
      }
    }
    expect(all("DisplayName")[0]?.getAttribute("DefaultValue")).toBe("Sổ Dân vận");
    expect((all("Description")[0]?.getAttribute("DefaultValue") ?? "").length).toBeLessThanOrEqual(250);
    expect(all("DefaultLocale")[0]?.textContent).toBe("vi-VN");
  });

  test("icons are there in the sizes that they are declared in", () => {
    const declared = [...document.querySelectorAll("[size]")].map((image) => [
      Number(image.getAttribute("size")),
      document.querySelector(`[id="${image.getAttribute("resid") ?? ""}"]`)?.getAttribute("DefaultValue") ?? "",
    ]) as [number, string][];
    const own: [number, string][] = [
      [32, all("IconUrl")[0]?.getAttribute("DefaultValue") ?? ""],
      [64, all("HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? ""],
    ];
    expect(declared).toHaveLength(5 * 8);
    for (const [size, address] of [...declared, ...own]) {
      const path = address.replace(developmentBase, "addin/");
      const bytes = readFileSync(path);
      expect(bytes.subarray(1, 4).toString("latin1"), path).toBe("PNG");
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([size, size]);
    }
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });

  test("each button opens the pane at a step that the pane knows", () => {
    const pages = all("Control").map((control) => {
      const resid = control.querySelector("SourceLocation")?.getAttribute("resid") ?? "";
      return document.querySelector(`[id="${resid}"]`)?.getAttribute("DefaultValue") ?? "";
    });
    expect(pages.map((page) => requestedStep(new URL(page).search))).toEqual(["open", "check", "export", "dashboard"]);
  });

  test("it demands the requirement set that the pane is written for", () => {
    const sets = all("Set").map((set) => [
      set.getAttribute("Name"),
      set.parentElement?.getAttribute("DefaultMinVersion"),
    ]);
    expect(sets).toEqual([
      ["ExcelApi", minimumSet],
      ["ExcelApi", minimumSet],
    ]);
  });

  test("Microsoft's own reader reads it", async () => {
    const info = await OfficeAddinManifest.readManifestFile("manifest.xml");
    expect([info.displayName, info.defaultLocale, info.hosts]).toEqual(["Sổ Dân vận", "vi-VN", ["Workbook"]]);
  });
});

describe("a stamped manifest", () => {
  test("names the given place everywhere and this machine nowhere", () => {
    const stamped = stampManifest(text, "https://truong.edu.vn/sdv");
    expect(stamped).toContain('"https://truong.edu.vn/sdv/taskpane.html?step=check"');
    expect(stamped).not.toMatch(/localhost/i);
    expect(stamped.split("https://truong.edu.vn/sdv/").length).toBe(text.split(developmentBase).length);
  });

  test.each(["http://truong.edu.vn/", "https://localhost:3443/", "không phải địa chỉ", "https://a.vn/?x=1", ""])(
    "%s is no place for an add-in",
    (base) => expect(() => stampManifest(text, base)).toThrow(),
  );
});
