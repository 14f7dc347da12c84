#!/usr/bin/env node
const { spawn } = require("node:child_process");
const { realpathSync } = require("node:fs");

// What cdktf takes for Terraform when TERRAFORM_BINARY_NAME names this file: what would change Azure goes through the gate, all else to Terraform as it is.

const args = process.argv.slice(2);
const terraform = process.env.BASELINE_TERRAFORM ?? "terraform";
const command = args.find((arg) => !arg.startsWith("-"));

if (isThisFile(terraform)) {
  console.error("terraform-guard: BASELINE_TERRAFORM names the guard itself - allowed is a terraform or tofu from 1.9 on; name its path");
  process.exit(3);
}
if (["apply", "destroy", "plan"].includes(command)) {
  process.argv.splice(2, args.length, "guard", JSON.stringify(args));
  require("./baseline.js");
} else {
  passThrough();
}

function isThisFile(file) {
  try {
    return realpathSync(file) === realpathSync(__filename);
  } catch {
    return false;
  }
}

function passThrough() {
  const child = spawn(terraform, args, { stdio: "inherit", windowsHide: true });
  // A terminal tells both of them of Ctrl-C; what is sent to this process alone is passed on.
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  process.on("SIGINT", () => {});
  child.once("error", (error) => {
    console.error(`terraform-guard: cannot run ${terraform} - ${error.message}; install terraform 1.9 or newer, or name it by BASELINE_TERRAFORM`);
    process.exitCode = 3;
  });
  child.once("exit", (code, signal) => {
    if (signal === null) process.exitCode = code;
    else console.error(`terraform-guard: terraform was killed by ${signal}`);
    if (signal !== null) process.exitCode = 3;
  });
}
