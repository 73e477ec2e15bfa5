// `npm run bench [-- NAME…]`: costs as ratios, side by side in one run. Never part of the tests.
// The benches are bundled first, into scripts as the product's are: what runs sources as they stand adds to every
// function it meets, and from inside an ES module all that stands at its top is reached more slowly.
import { build } from "esbuild";

const folder = ".bench";

/** The build script finds the project from where it stands, so it stays there. */
const builder = {
  name: "builder",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/scripts\/build\/built\.js$/ }, ({ path }) => ({ path, external: true })),
};

await build({
  entryPoints: ["bench/index.ts", "bench/read-once.ts", "bench/read-beside.ts"],
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
await import(`../${folder}/index.cjs`);
