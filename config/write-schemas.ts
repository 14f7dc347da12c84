/** Writes the JSON Schemas next to the schemas they come from: `node -r tsx/cjs config/write-schemas.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "./json-schema";

for (const [name, text] of jsonSchemas()) writeFileSync(join(__dirname, name), text);
