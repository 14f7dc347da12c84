import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TerraformStack } from "cdktf";
import type { Deployment } from "../../config/deployment";
import { loadDeployment } from "../../config/load-deployment";
import { loadExceptions } from "../../config/load-exceptions";
import { BaselineApp } from "../../stacks/baseline-app";
import { policyGate } from "../../stacks/gate";
import { buildPlatform } from "../../stacks/platform";

/** The day the tests are on: the reference deployment's exceptions are in force. */
export const today = new Date("2026-11-22T12:00:00Z");

/** The reference deployment. */
export const altinn = loadDeployment("config/deployments/altinn.yaml", today);

/** The reference deployment with one environment and the owners named. */
export function smallDeployment(environment = "prod", owners: readonly string[] = ["skd", "brg"]): Deployment {
  const { environments, serviceOwners, ...rest } = altinn.deployment;
  const pick = <T>(from: Readonly<Record<string, T>>, keys: readonly string[]) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
  return { ...rest, environments: pick(environments, [environment]), serviceOwners: pick(serviceOwners, owners) };
}

/** Synthesizes through the real app and gate into a fresh folder, which is removed afterwards. */
export function synthesizePlatform<T>(
  deployment: Deployment,
  read: (folder: string) => T,
  { edit = () => {}, hclOutput = false }: { edit?: (stacks: Readonly<Record<string, TerraformStack>>, app: BaselineApp) => void; hclOutput?: boolean } = {},
): T {
  const parent = mkdtempSync(path.join(os.tmpdir(), "baseline-test-"));
  const folder = path.join(parent, "cdktf.out");
  // What `cdktf synth --hcl` sets.
  if (hclOutput) process.env.SYNTH_HCL_OUTPUT = "true";
  try {
    const exceptions = { exceptions: [], file: "config/exceptions.yaml" };
    const inForce = "ttd" in deployment.serviceOwners ? loadExceptions("config/exceptions.yaml", { today }) : exceptions;
    const app = new BaselineApp(
      { outdir: folder },
      policyGate({
        exceptions: inForce,
        today,
        complete: !("ttd" in deployment.serviceOwners) || "at22" in deployment.environments,
        originOf: (stack) => altinn.originOf(stack),
      }),
      "cdktf.out",
    );
    buildPlatform(app, deployment);
    edit(Object.fromEntries(app.node.children.map((stack) => [stack.node.id, stack as TerraformStack])), app);
    app.synth();
    return read(folder);
  } catch (error) {
    if (error instanceof Error) Object.assign(error, { left: filesBelow(parent) });
    throw error;
  } finally {
    delete process.env.SYNTH_HCL_OUTPUT;
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Every file below a folder, relative to it and sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join("/"),
    )
    .sort();
}

/** The JSON of each stack in a folder that cdktf wrote. */
// biome-ignore lint/suspicious/noExplicitAny: JSON
export function stacksIn(folder: string): Record<string, any> {
  const stacks = path.join(folder, "stacks");
  return Object.fromEntries(
    readdirSync(stacks)
      .sort()
      .map((name) => [name, JSON.parse(readFileSync(path.join(stacks, name, "cdk.tf.json"), "utf8"))]),
  );
}
