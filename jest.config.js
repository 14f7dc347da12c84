const asked = process.argv.slice(2).join(" ");
// The tests of a folder of rules or constructs run in one file, `test/policy/rules/storage.test.ts`; one's run alone when they are named.
const inFolders = /(?:rules|constructs)[\\/][\w-]+[\\/]/.test(asked) ? [] : ["test/(?:policy/rules|constructs)/[^/\\\\]+[/\\\\][^/\\\\]+$"];
// What runs real tools for long is asked for by name: `npm run test:real`.
const real = /(?:^|[\s.])real\b/.test(asked) ? [] : ["real\\.test\\.ts$"];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // jest leaves one core idle by default, which is half of the machines that CI has.
  maxWorkers: "100%",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/packages/*/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", ...inFolders, ...real],
  transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } }] },
  moduleNameMapper: { "^checkov-wrapper$": "<rootDir>/packages/checkov-wrapper/index.ts" },
  modulePathIgnorePatterns: ["<rootDir>/cdktf.out", "<rootDir>/reports"],
};
