/** Hands a file to the browser's downloads folder. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has returned; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
