// Starts the headless command; builds it first where its sources are newer than what was built.
import { ensureBuilt } from "../scripts/build/built.js";

await ensureBuilt(["cli", "dashboard-single"], "cli/main.cjs");
await import("../dist/cli/main.cjs");
