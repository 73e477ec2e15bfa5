import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

/**
 * Checks a manifest against the add-in schemas: `npx tsx scripts/validate-manifest.ts XSD-FOLDER [MANIFEST]`.
 * Prints what is wrong and exits with 1, or says that it is valid. The folder holds OfficeAppManifestV1_1.xsd and the
 * schemas that it imports; the project does not bring them along.
 */
const [folder, manifest = "manifest.xml"] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder of the schemas.");
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith(".xsd"))
  .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }));
const main = schemas.find((schema) => schema.fileName === "OfficeAppManifestV1_1.xsd");
if (!main) throw new Error(`${folder} holds no OfficeAppManifestV1_1.xsd.`);
const result = await validateXML({
  xml: [{ fileName: "manifest.xml", contents: readFileSync(manifest, "utf8") }],
  schema: [main],
  preload: schemas.filter((schema) => schema !== main),
});
for (const error of result.errors) console.error(error.message);
console.log(result.valid ? `${manifest} is valid.` : `${manifest} is not valid.`);
process.exit(result.valid ? 0 : 1);
