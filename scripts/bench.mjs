// `npm run bench [-- NAME…]`: costs as ratios, side by side in one run. Never part of the tests.
// The benches are bundled first, into scripts as the product's are: what runs sources as they stand adds to every
// function it meets, and from inside an ES module all that stands at its top is reached more slowly.
import { build } from "esbuild";
import webpack from "webpack";
import { nodeScripts } from "../webpack.config.js";

const folder = ".bench";

/** The build script finds the project from where it stands, so it stays there. */
const builder = {
  name: "builder",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/scripts\/build\/built\.js$/ }, ({ path }) => ({ path, external: true })),
};

await build({
  entryPoints: ["bench/index.ts"],
  outdir: folder,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  banner: { js: 'const moduleAddress = require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "moduleAddress" },
  packages: "external",
  plugins: [builder],
  logLevel: "error",
});

/** What reads workbooks in processes of its own is put together as the command is: its constants stay constants. */
const readers = nodeScripts("production", "bench", folder, {
  "read-once": "./bench/read-once.ts",
  "read-beside": "./bench/read-beside.ts",
});
await new Promise((done, failed) => {
  webpack(readers, (error, stats) => {
    const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
    if (problem) failed(problem);
    else done(undefined);
  });
});
await import(`../${folder}/index.cjs`);
