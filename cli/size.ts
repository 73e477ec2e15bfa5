/** Bytes for a reader: 48213 → "48 KB", 1572864 → "1,5 MB". */
export function size(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes < 1 ? `${Math.ceil(bytes / 1024)} KB` : `${megabytes.toFixed(1).replace(".", ",")} MB`;
}
