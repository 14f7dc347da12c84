import { writeFileSync } from "node:fs";
import path from "node:path";
import { controlsDocument } from "./controls-document";
import { rulesDocument } from "./rules-document";

writeFileSync(path.join(__dirname, "RULES.md"), rulesDocument());
writeFileSync(path.join(__dirname, "CONTROLS.md"), controlsDocument());
