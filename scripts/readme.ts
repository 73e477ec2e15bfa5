// `npm run readme`: writes the generated parts of the README, the list of rules among them.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withRules } from "./readme-rules";

const path = fileURLToPath(new URL("../README.md", import.meta.url));
writeFileSync(path, withRules(readFileSync(path, "utf8")));
