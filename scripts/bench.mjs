// `npm run bench [-- NAME…]`: costs as ratios, side by side in one run. Never part of the tests.
// The benches are bundled first, as the product is: what runs sources as they stand adds to every function it meets.
import { build } from "esbuild";

const folder = ".bench";

/** The build script finds the project from where it stands, so it stays there. */
const builder = {
  name: "builder",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/scripts\/build\/built\.js$/ }, ({ path }) => ({ path, external: true })),
};

await build({
  entryPoints: ["bench/index.ts", "bench/read-once.ts"],
  outdir: folder,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  packages: "external",
  plugins: [builder],
  logLevel: "error",
});
await import(`../${folder}/index.mjs`);
