import type { WorkerLike } from "./worker/engine";

/** A text that the build put into the page as JSON, under an id. */
export function embeddedText(id: string): string {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`The page lacks its part ${id}`);
  return JSON.parse(text) as string;
}

/** "data:…;base64,AAEC" → bytes 0 1 2; without `fetch`, which a page from disk may not use. */
export function dataAddressBytes(address: string): Uint8Array {
  const binary = atob(address.slice(address.indexOf(",") + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** A worker from its source: a page from disk may start no worker from another file. */
export function startBlobWorker(source: string): WorkerLike {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker as WorkerLike;
}
