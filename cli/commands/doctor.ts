import { existsSync } from "node:fs";
import { doctor } from "checkov-wrapper";
import { type Command, Option } from "commander";
import { exitCodes } from "../exit-codes";
import { defaults } from "../files";
import { version } from "../version";

interface Finding {
  readonly what: string;
  readonly state: "ok" | "missing" | "note";
  readonly found: string;
  readonly fix?: string;
}

/** Adds `baseline doctor`. */
export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .summary("say whether this machine can run it all")
    .description("Says what this machine has of what the baseline needs, and what to do about the rest. Installs nothing.")
    .addOption(new Option("-f, --format <format>", "how to show it").choices(["text", "json"]).default("text"))
    .action(async ({ format }: { format: string }) => {
      const findings = await examine();
      const text = format === "json" ? JSON.stringify(findings, undefined, 2) : findings.map(asText).join("\n");
      process.stdout.write(`${text}\n`);
      process.exitCode = findings.some((finding) => finding.state === "missing") ? exitCodes.toolFailed : exitCodes.holds;
    });
}

async function examine(): Promise<Finding[]> {
  const { python, checkov, cache } = await doctor();
  return [
    { what: "baseline", state: "ok", found: version },
    { what: "node", state: "ok", found: process.versions.node },
    "error" in python
      ? { what: "python", state: "missing", found: python.error, fix: "install Python 3.9 or newer, or name one with CHECKOV_WRAPPER_PYTHON" }
      : { what: "python", state: "ok", found: `${python.version} (${python.path})` },
    checkov.installed
      ? { what: "checkov", state: "ok", found: `${checkov.version} (${checkov.path})` }
      : { what: "checkov", state: "note", found: `${checkov.version} is not installed`, fix: `nothing: the first check installs it into ${cache}` },
    ...[defaults.deployment, defaults.exceptions].map(
      (file): Finding =>
        existsSync(file)
          ? { what: file, state: "ok", found: "there" }
          : { what: file, state: "note", found: "not there", fix: "run in the project's folder, or name one by option" },
    ),
  ];
}

function asText({ what, state, found, fix }: Finding): string {
  return `${{ ok: "ok      ", missing: "missing ", note: "note    " }[state]}${what}: ${found}${fix === undefined ? "" : `\n        fix: ${fix}`}`;
}
