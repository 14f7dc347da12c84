#!/usr/bin/env node
const path = require("node:path");
const { bundle } = require("./bundle.js");

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`baseline: node is too old - got ${process.versions.node}; allowed 20.9 or newer; install a newer node`);
  process.exit(3);
}

// Who looks for a mistake wants the lines of the sources.
const whole = process.env.BASELINE_DEBUG ? Promise.resolve(undefined) : bundle();
whole.then((file) => {
  if (file !== undefined) return require(file);
  // The command works from any folder, so tsx is told where the project is.
  process.env.TSX_TSCONFIG_PATH = path.join(__dirname, "..", "tsconfig.json");
  require("tsx/cjs");
  return require("./main.ts");
});
