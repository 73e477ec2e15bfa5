import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".zip": "application/zip",
};

/** The file below `folder` that a request path names; null for anything outside it. */
function fileFor(folder, requestPath) {
  const path = join(folder, normalize(decodeURIComponent(requestPath)));
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return fileFor(folder, `${requestPath.replace(/\/$/, "")}/index.html`);
  return stat ? path : null;
}

/** Answers requests with the files of a folder, for a server of either kind. */
export function filesOf(folder) {
  return (request, response) => {
    let path = null;
    try {
      path = fileFor(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    } catch {
      // A malformed address is an unknown page.
    }
    if (!path) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end("Không có trang này.");
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(path)] ?? "application/octet-stream",
      ...(path.endsWith(".html") ? { "cache-control": "no-store" } : {}),
    });
    createReadStream(path).pipe(response);
  };
}

/** Serves a folder on localhost; a taken port moves on to the next one. → the address. */
export function serve(folder, port) {
  const server = createServer(filesOf(folder));
  return new Promise((resolve, reject) => {
    server.on("error", (error) => {
      if (error.code === "EADDRINUSE" && port < 65535) server.listen(++port, "127.0.0.1");
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve(`http://localhost:${port}`));
  });
}
