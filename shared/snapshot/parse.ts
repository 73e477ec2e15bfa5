import { UserError } from "../model/host";
import type { Snapshot } from "../model/snapshot";

const current = "so-dan-van/snapshot@1";

/** A snapshot as the text of its file: two-space JSON with a final line break, keys in the schema's order. */
export function serializeSnapshot(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 2)}\n`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const arrays = ["tasks", "evidence", "indicators", "findings", "leftOver"] as const;
const records = ["source", "school", "plan"] as const;

/**
 * A snapshot out of parsed JSON. Checks the shape that reading it depends on, not every field (the schema's test does
 * that for what we write). Throws `newer-snapshot` for a later schema, `not-a-snapshot` for anything else.
 */
export function parseSnapshot(json: unknown, fileName = ""): Snapshot {
  const refuse = (code: "newer-snapshot" | "not-a-snapshot") => new UserError(code, { file: fileName });
  if (!isRecord(json) || typeof json["schema"] !== "string") throw refuse("not-a-snapshot");
  const version = /^so-dan-van\/snapshot@(\d+)$/.exec(json["schema"])?.[1];
  if (version === undefined) throw refuse("not-a-snapshot");
  if (json["schema"] !== current) throw refuse(Number(version) > 1 ? "newer-snapshot" : "not-a-snapshot");
  const whole =
    arrays.every((key) => Array.isArray(json[key])) &&
    records.every((key) => isRecord(json[key])) &&
    typeof json["asOf"] === "string";
  if (!whole) throw refuse("not-a-snapshot");
  return { ...json, report: json["report"] ?? null } as unknown as Snapshot;
}
