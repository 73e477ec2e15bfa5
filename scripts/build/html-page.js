import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import webpack from "webpack";

const { Compilation, sources } = webpack;

/** Text made safe inside an inline script: neither "</script" nor "<!--" can occur. */
const inlineScript = (text) => text.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

/** Any text as a JSON string that is safe inside a script element. */
const inlineJson = (text) => JSON.stringify(text).replaceAll("<", "\\u003c");

/**
 * Emits one HTML page from a template for one entry.
 *
 * The template holds `<!--scripts-->` where the entry's scripts go: as tags, or, with `inline`, as their text, so that
 * the page is one file; `<!--script-hashes-->` becomes their hashes for a Content-Security-Policy. `embed` puts files that other compilations wrote into
 * `<script type="application/json" id="…">` elements at `<!--embedded-->`.
 */
export class HtmlPage {
  constructor({ template, entry, file, inline = false, embed = {} }) {
    Object.assign(this, { template, entry, file, inline, embed });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HtmlPage", (compilation) => {
      compilation.fileDependencies.add(this.template);
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT - 1;
      compilation.hooks.processAssets.tap({ name: "HtmlPage", stage }, (assets) => {
        const scripts = compilation.entrypoints
          .get(this.entry)
          .getFiles()
          .filter((file) => file.endsWith(".js"));
        const tags = scripts.map((file) =>
          this.inline
            ? `<script>${inlineScript(assets[file].source().toString())}</script>`
            : `<script defer src="${file}"></script>`,
        );
        const embedded = Object.entries(this.embed).map(
          ([id, path]) =>
            `<script type="application/json" id="${id}">${inlineJson(readFileSync(path, "utf8"))}</script>`,
        );
        const hashes = scripts.map((file) => {
          const text = inlineScript(assets[file].source().toString());
          return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
        });
        const page = readFileSync(this.template, "utf8")
          .replace("<!--script-hashes-->", () => hashes.join(" "))
          .replace("<!--scripts-->", () => tags.join("\n"))
          .replace("<!--embedded-->", () => embedded.join("\n"));
        compilation.emitAsset(this.file, new sources.RawSource(page));
        if (this.inline) for (const file of scripts) compilation.deleteAsset(file);
      });
    });
  }
}
