import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import { describe, expect, test } from "vitest";
import { serializeSnapshot } from "@shared/snapshot/parse";
import { readSample, sampleNames, sampleTruth } from "./support/samples";
import { scoreSnapshot } from "./support/scorer";

const schema = JSON.parse(readFileSync(new URL("./fixtures/snapshot.schema.json", import.meta.url), "utf8")) as object;
const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

describe.each(sampleNames)("%s", (name) => {
  test("is read as its truth file says", () => {
    const { differences, mean } = scoreSnapshot(readSample(name).snapshot, sampleTruth(name));
    expect(differences).toEqual([]);
    expect(mean).toBe(1);
  });

  test("gives a snapshot that the schema accepts", () => {
    const valid = accepts(JSON.parse(serializeSnapshot(readSample(name).snapshot)));
    expect(accepts.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test("gives the same bytes twice", () => {
    expect(serializeSnapshot(readSample(name).snapshot)).toBe(serializeSnapshot(readSample(name).snapshot));
  });
});
