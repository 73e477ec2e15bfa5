import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import webpack from "webpack";
import { HtmlPage } from "./scripts/build/html-page.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const path = (...parts) => join(root, ...parts);
const dist = path("dist");

/** What every compilation shares: TypeScript without type checks (`npm run types` has them) and the pipeline's alias. */
const base = (name, mode) => ({
  name,
  mode,
  context: root,
  devtool: false,
  cache: {
    type: "filesystem",
    name: `${name}-${mode}`,
    cacheDirectory: path("node_modules/.cache/webpack"),
    buildDependencies: { config: [path("webpack.config.js"), path("scripts/build/html-page.js")] },
  },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    alias: { "@shared": path("shared"), exceljs$: path("node_modules/exceljs/dist/exceljs.min.js") },
  },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      { test: /\.css$/, type: "asset/source" },
      { test: /\.html$/, type: "asset/source" },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** Pages served from a web server: hashed scripts, exceljs, docx and chart.js in chunks of their own. */
const hosted = (mode, name, entry, template, file) => ({
  ...base(name, mode),
  target: ["web", "es2020"],
  entry: { [name]: entry },
  output: {
    path: dist,
    filename: `${name}.[contenthash:8].js`,
    chunkFilename: `${name}-[id].[contenthash:8].js`,
    assetModuleFilename: "assets/[name][ext]",
    publicPath: "auto",
  },
  module: {
    rules: [...base(name, mode).module.rules, { test: /\.(xlsx|docx|png|svg)$/, type: "asset/resource" }],
  },
  plugins: [new HtmlPage({ template, entry: name, file })],
});

/** One script without chunks, for what must live in a single file. */
const single = (mode, name, entry, options = {}) => ({
  ...base(name, mode),
  target: ["web", "es2020"],
  entry: { [name]: entry },
  output: { path: dist, filename: `${name}.js`, publicPath: "" },
  module: {
    rules: [...base(name, mode).module.rules, { test: /\.(xlsx|docx|png|svg)$/, type: "asset/inline" }],
  },
  ...options,
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }), ...(options.plugins ?? [])],
});

/** Scripts for Node; packages stay in node_modules. */
export const nodeScripts = (mode, name, folder, entry) => ({
  ...base(name, mode),
  target: "node20",
  entry,
  output: {
    path: path(folder),
    filename: "[name].cjs",
    chunkFilename: "[name].cjs",
    library: { type: "commonjs2" },
  },
  resolve: { ...base(name, mode).resolve, alias: { "@shared": path("shared") } },
  externals: [
    ({ request }, done) =>
      /^(exceljs|docx|easy-template-x)$/.test(request) ? done(null, `commonjs ${request}`) : done(),
  ],
  optimization: { minimize: false },
  node: { __dirname: false },
});

/** The headless command. */
const command = (mode) =>
  nodeScripts(mode, "cli", "dist/cli", { main: path("cli/start.ts"), worker: path("cli/snapshot-worker.ts") });

export default (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const configurations = [
    command(mode),
    single(mode, "worker-inline", path("addin/worker/worker.ts"), { target: ["webworker", "es2020"] }),
    single(mode, "dashboard-single", path("dashboard/single.tsx"), {
      plugins: [
        new HtmlPage({
          template: path("dashboard/template.html"),
          entry: "dashboard-single",
          file: "dashboard-template.html",
          inline: true,
        }),
      ],
    }),
    hosted(mode, "dashboard", path("addin/dashboard.tsx"), path("dashboard/index.html"), "dashboard.html"),
    hosted(mode, "browser", path("addin/browser.tsx"), path("addin/browser.html"), "index.html"),
    hosted(mode, "taskpane", path("addin/taskpane.tsx"), path("addin/taskpane.html"), "taskpane.html"),
    single(mode, "offline", path("addin/offline.tsx"), {
      dependencies: ["worker-inline", "dashboard-single"],
      plugins: [
        new HtmlPage({
          template: path("addin/offline.html"),
          entry: "offline",
          file: "so-dan-van.html",
          inline: true,
          embed: {
            "so-dan-van-worker": path("dist/worker-inline.js"),
            "so-dan-van-dashboard": path("dist/dashboard-template.html"),
          },
        }),
      ],
    }),
  ].filter((one) => Object.values(one.entry).every((entry) => existsSync(entry)));
  const wanted = typeof env.only === "string" ? env.only.split(",") : null;
  return wanted ? configurations.filter((one) => wanted.includes(one.name)) : configurations;
};
