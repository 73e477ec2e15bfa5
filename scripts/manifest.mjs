/** Where the development server stands (`npm run excel`); the manifest in the repository names it. */
export const developmentBase = "https://localhost:3443/";

/**
 * The manifest for a place on the web: every address of the development server becomes one below `base`.
 *
 * (manifest, "https://truong.vn/sdv") → …DefaultValue="https://truong.vn/sdv/taskpane.html"…
 *
 * Throws when `base` is no https address, or when the result would still name this machine.
 */
export function stampManifest(manifest, base) {
  const address = new URL(base.endsWith("/") ? base : `${base}/`);
  if (address.protocol !== "https:") throw new Error(`An add-in has to come from an https address, not ${base}`);
  if (address.search !== "" || address.hash !== "") throw new Error(`${base} is no folder`);
  const stamped = manifest.replaceAll(developmentBase, address.href.replaceAll("&", "&amp;"));
  if (/localhost|127\.0\.0\.1/i.test(stamped)) throw new Error("The manifest would still name this machine.");
  return stamped;
}
