// Stands in for Python: tells a version, makes a "virtual environment" out of copies of itself and "installs" with pip.
const { appendFileSync, chmodSync, copyFileSync, mkdirSync } = require("node:fs");
const path = require("node:path");

const settings = require(process.env.FAKE_PYTHON);
const args = process.argv.slice(2).filter((arg) => arg !== "-I");
if (args[0] === "-c" && args[1].includes("distributions")) {
  process.stdout.write(JSON.stringify([settings.path, path.dirname(settings.path), settings.checkov ?? null]));
} else if (args[0] === "-c") {
  process.stdout.write(JSON.stringify([settings.path ?? process.argv[1], settings.version]));
} else if (args[1] === "venv") {
  const folder = path.join(args[2], process.platform === "win32" ? "Scripts" : "bin");
  mkdirSync(folder, { recursive: true });
  const python = path.join(folder, process.platform === "win32" ? "python.exe" : "python");
  copyFileSync(process.argv[1], python);
  chmodSync(python, 0o755);
} else if (args[1] === "pip") {
  appendFileSync(settings.log, `${args.join(" ")}\n`);
  if (settings.pip === "fails") {
    process.stderr.write("ERROR: no matching distribution");
    process.exitCode = 1;
  } else {
    setTimeout(() => process.stdout.write("Collecting checkov\n"), 300);
  }
}
