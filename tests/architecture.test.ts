import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, root, sourceFiles, sourceText } from "./support/sources";

const files = sourceFiles();
const known = new Set(files);
const imports = new Map(files.map((file) => [file, importsOf(file, known)]));

/** The room that a file lies in: "shared/locale/vi/dates.ts" → "locale", "addin/pane/App.tsx" → "addin". */
function roomOf(file: string): string {
  if (file === "shared/pipeline.ts") return "pipeline";
  const [top, second] = file.split("/");
  return top === "shared" ? (second ?? "") : (top ?? "");
}

/** Which rooms a room may look into, besides itself: the direction of imports of the design's tree. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  locale: ["model", "text"],
  detect: ["model", "text", "locale"],
  structure: ["model", "text", "locale"],
  validate: ["model", "text", "locale"],
  summarise: ["model", "text", "locale"],
  plan: ["model", "text", "locale"],
  report: ["model", "text", "locale", "summarise", "plan", "validate", "snapshot"],
  snapshot: ["model", "text", "locale", "summarise", "plan", "validate", "report"],
  pipeline: ["model", "text", "locale", "detect", "structure", "validate", "summarise", "plan", "report", "snapshot"],
  ooxml: [],
  hosts: ["model", "text", "locale", "plan", "report", "snapshot", "summarise", "pipeline", "ooxml"],
  dashboard: ["model", "text", "locale", "summarise", "plan", "validate", "report", "snapshot"],
  addin: [
    ...["model", "text", "locale", "validate", "summarise", "plan", "report", "snapshot", "pipeline", "hosts"],
    "dashboard",
  ],
  cli: ["model", "text", "locale", "plan", "report", "snapshot", "pipeline", "hosts", "dashboard"],
};

describe("rooms", () => {
  test("there are files, and each lies in a room of the design", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !(roomOf(file) in mayImport))).toEqual([]);
  });

  test("imports go in one direction", () => {
    const wrong = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((one) => one.file !== null && roomOf(one.file) !== roomOf(file))
        .filter((one) => !(mayImport[roomOf(file)] ?? []).includes(roomOf(one.file ?? "")))
        .map((one) => `${file} → ${one.specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test("every import of ours names a file", () => {
    const broken = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((one) => one.file === null && /^(\.|@shared\/)/.test(one.specifier))
        .filter((one) => !/\.(css|html|xlsx|docx|png|svg|json)$/.test(one.specifier))
        .map((one) => `${file} → ${one.specifier}`),
    );
    expect(broken).toEqual([]);
  });

  test("no file imports itself over others", () => {
    expect(cycles()).toEqual([]);
  });
});

/** Packages that only one room may know; each behind one adapter. */
const packages: readonly { readonly name: RegExp; readonly files: RegExp }[] = [
  { name: /^fflate$/, files: /^shared\/(ooxml|hosts)\/|^shared\/report\/word\/stable\.ts$/ },
  { name: /^exceljs$/, files: /^shared\/hosts\// },
  { name: /^docx$/, files: /^shared\/report\// },
  { name: /^easy-template-x$/, files: /^shared\/(report|hosts)\// },
  { name: /^chart\.js/, files: /^(dashboard|addin)\// },
  { name: /^(react|react-dom|@fluentui)/, files: /^(dashboard|addin)\// },
  { name: /^(node:|worker_threads)/, files: /^(cli|shared\/hosts)\// },
];

describe("packages", () => {
  test.each(packages)("$name stays in $files", ({ name, files: allowed }) => {
    const wrong = files
      .filter((file) => !allowed.test(file))
      .filter((file) => (imports.get(file) ?? []).some((one) => name.test(one.specifier)));
    expect(wrong).toEqual([]);
  });
});

describe("the pipeline", () => {
  const pipeline = files.filter((file) => file.startsWith("shared/") && !file.startsWith("shared/hosts/"));
  const forbidden: readonly [string, RegExp][] = [
    ["a clock", /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
    ["randomness", /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/],
    ["a host or a page", /\b(window|localStorage|navigator)\.|\bdocument\.(body|create|get|query)|\bfetch\(/],
  ];
  test.each(forbidden)("holds not %s", (_, pattern) => {
    expect(pipeline.length).toBeGreaterThan(50);
    expect(pipeline.filter((file) => pattern.test(sourceText(file)))).toEqual([]);
  });
});

describe("mirrored tests", () => {
  const mirrored: readonly [string, RegExp][] = [
    ["rule", /^shared\/validate\/rules\/(?!index\.ts)[^/]+\.ts$/],
    [
      "locale table",
      /^shared\/locale\/vi\/(dates|statuses|units|citations|quantities|columns|headings|evidence-kinds)\.ts$/,
    ],
    ["text engine", /^shared\/text\/(fold|clean|civil-date|date-grammar|legacy-fonts)\.ts$/],
  ];
  test.each(mirrored)("every %s has one", (_, pattern) => {
    const members = files.filter((file) => pattern.test(file));
    expect(members.length).toBeGreaterThan(3);
    expect(members.filter((file) => !existsSync(join(root, "tests", file.replace(/\.ts$/, ".test.ts"))))).toEqual([]);
  });
});

test("nothing of the product speaks to a network", () => {
  const calls = files.filter((file) =>
    /\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/.test(sourceText(file)),
  );
  expect(calls).toEqual([]);
});

/** Chains of imports that come back to their beginning; type-only chains count too. */
function cycles(): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (file: string): void => {
    if (done.has(file)) return;
    const at = open.indexOf(file);
    if (at >= 0) {
      found.push([...open.slice(at), file].join(" → "));
      return;
    }
    open.push(file);
    for (const one of imports.get(file) ?? []) if (one.file !== null) visit(one.file);
    open.pop();
    done.add(file);
  };
  for (const file of files) visit(file);
  return found;
}
