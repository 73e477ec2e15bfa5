import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build/built.js";
import { developmentBase } from "./manifest.mjs";
import { filesOf } from "./serve.mjs";
import { sideLoading } from "./side-load";

/*
 * `npm run excel`: shows the add-in in the Excel of this machine, for developers on Windows and Mac.
 *
 * 1. builds dist/ when it is not newer than the sources;
 * 2. makes a certificate for https://localhost with `office-addin-dev-certs` (fetched by npx when it is missing) and asks
 *    the system to trust it: Windows and Mac put a question on the screen;
 * 3. serves dist/ at https://localhost:3443;
 * 4. tells Excel of dist/manifest.xml (Windows: registry; Mac: the folder wef) and starts it. In Excel: Home > Add-ins.
 *
 * Nothing of this is for schools: they get the add-in by the ways that the README names.
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const dist = join(root, "dist");
const manifest = join(dist, "manifest.xml");

await ensureBuilt(null, "manifest.xml");
const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, "utf8"))?.[1] ?? "";
const loading = sideLoading(process.platform, manifest, id, homedir());
if (!loading) {
  console.log(
    "Trên máy này không có Excel để nạp. Hãy tải dist/manifest.xml lên Excel trên web (Add-ins › Upload My Add-in).",
  );
  process.exit(2);
}

const certificates = join(homedir(), ".office-addin-dev-certs");
if (!existsSync(join(certificates, "localhost.key"))) {
  run(["npx", "--yes", "office-addin-dev-certs@3.0.0", "install"]);
}
const server = createServer(
  {
    key: readFileSync(join(certificates, "localhost.key")),
    cert: readFileSync(join(certificates, "localhost.crt")),
  },
  filesOf(dist),
);
server.listen(Number(new URL(developmentBase).port), () => {
  if (loading.register) run(loading.register);
  if (loading.copyTo) {
    mkdirSync(dirname(loading.copyTo), { recursive: true });
    copyFileSync(manifest, loading.copyTo);
  }
  run(loading.start);
  console.log(`Đang chạy ở ${developmentBase}. Trong Excel: Trang chủ › Add-ins › Sổ Dân vận. Nhấn Ctrl+C để dừng.`);
});

function run([command = "", ...words]: readonly string[]): void {
  const { status } = spawnSync(command, words, {
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npx",
  });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} failed`);
}
