import { writeFileSync } from "node:fs";
import path from "node:path";
import { referencePlatform } from "./architecture/reference-platform";
import { architectureDocument } from "./architecture-document";
import { controlsDocument } from "./controls-document";
import { rulesDocument } from "./rules-document";

writeFileSync(path.join(__dirname, "RULES.md"), rulesDocument());
writeFileSync(path.join(__dirname, "CONTROLS.md"), controlsDocument());
writeFileSync(path.join(__dirname, "ARCHITECTURE.md"), architectureDocument(referencePlatform()));
