/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // jest leaves one core idle by default, which is half of the machines that CI has.
  maxWorkers: "100%",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/packages/*/test/**/*.test.ts"],
  transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } }] },
  moduleNameMapper: { "^checkov-wrapper$": "<rootDir>/packages/checkov-wrapper/index.ts" },
  modulePathIgnorePatterns: ["<rootDir>/cdktf.out", "<rootDir>/reports"],
};
