import { writeFileSync } from "node:fs";
import path from "node:path";
import { referencePlatform } from "./architecture/reference-platform";
import { architectureDocument } from "./architecture-document";
import { controlsDocument } from "./controls-document";
import { enforcement } from "./enforcement";
import { rulesDocument } from "./rules-document";

// First: the documents are told from it.
writeFileSync(path.join(__dirname, "../policy/enforcement.json"), `${JSON.stringify(enforcement(), undefined, 2)}\n`);
writeFileSync(path.join(__dirname, "RULES.md"), rulesDocument());
writeFileSync(path.join(__dirname, "CONTROLS.md"), controlsDocument());
writeFileSync(path.join(__dirname, "ARCHITECTURE.md"), architectureDocument(referencePlatform()));
