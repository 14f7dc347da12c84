#!/usr/bin/env node
const { existsSync } = require("node:fs");
const path = require("node:path");

// The published package holds compiled files; in the source tree the TypeScript itself is run.
const compiled = path.join(__dirname, "..", "dist", "cli.js");
if (existsSync(compiled)) {
  require(compiled).main();
} else {
  require("tsx/cjs");
  require("../cli.ts").main();
}
