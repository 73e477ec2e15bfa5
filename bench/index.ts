// What is measured, each part in its own file.
export {};

const parts: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  read: () => import("./read"),
  graft: () => import("./graft"),
  report: () => import("./report"),
  dashboard: () => import("./dashboard"),
  pane: () => import("./pane"),
  batch: () => import("./batch"),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}`);
  process.exit(2);
}

async function runParts(): Promise<void> {
  for (const [name, load] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n── ${name}`);
    await (await load()).run();
  }
}

void runParts();
