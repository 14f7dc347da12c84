#!/usr/bin/env node
const { spawn } = require("node:child_process");
const { accessSync, constants } = require("node:fs");
const path = require("node:path");

// cdktf with the gate in front of its Terraform. The arguments are those of cdktf.

if (process.platform === "win32") {
  console.error("cdktf with the guard does not run on Windows, where cdktf cannot start a script as Terraform; use `npx baseline deploy`, or WSL");
  process.exit(3);
}
const guard = path.join(__dirname, "terraform-guard.js");
try {
  accessSync(guard, constants.X_OK);
} catch {
  console.error(`${guard} cannot be started, so cdktf could not be guarded - chmod +x it`);
  process.exit(3);
}
const env = {
  ...process.env,
  TERRAFORM_BINARY_NAME: guard,
  // The guard works in the stack's folder, and must find the same files as from here.
  BASELINE_EXCEPTIONS: path.resolve(process.env.BASELINE_EXCEPTIONS ?? "config/exceptions.yaml"),
  CHECKPOINT_DISABLE: process.env.CHECKPOINT_DISABLE ?? "1",
};
const child = spawn(process.execPath, [require.resolve("cdktf-cli/bundle/bin/cdktf"), ...process.argv.slice(2)], { env, stdio: "inherit" });
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
// The terminal tells cdktf of Ctrl-C by itself.
process.on("SIGINT", () => {});
child.once("exit", (code, signal) => {
  process.exitCode = signal === null ? code : 3;
});
