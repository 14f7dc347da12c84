#!/usr/bin/env node
const path = require("node:path");

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`baseline: node is too old - got ${process.versions.node}; allowed 20.9 or newer; install a newer node`);
  process.exit(3);
}

// tsx runs the sources as they are. Whatever is loaded after it takes up to three times as long, so the large packages come first.
const large = { synth: ["yaml", "zod", "cdktf"], check: ["yaml", "zod", "jsonc-parser", "picocolors", "picomatch"], review: ["yaml", "zod", "cdktf"] };
for (const name of ["commander", ...(large[process.argv[2]] ?? [])]) require(name);

// The command works from any folder, so tsx is told where the project is.
process.env.TSX_TSCONFIG_PATH = path.join(__dirname, "..", "tsconfig.json");
require("tsx/cjs");
require("./main.ts");
