import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { providerVersion } from "../../../offline/schema/installed";
import type { Behaviour } from "./serve";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A mirror of providers in the file system, as Terraform's configuration names one, that holds a stand-in for the real azurerm. */
export interface Mirror {
  /** What a user has in the environment to have Terraform use it. */
  readonly env: { readonly TF_CLI_CONFIG_FILE: string };
  /** The folder that holds the program. */
  readonly folder: string;
}

const platform = `${process.platform === "win32" ? "windows" : process.platform}_${process.arch === "x64" ? "amd64" : process.arch}`;

/** Lays out a mirror. @see https://developer.hashicorp.com/terraform/cli/config/config-file#filesystem_mirror */
export function mirrorOf(behaviour: Behaviour): Mirror {
  const root = mkdtempSync(path.join(os.tmpdir(), "mirror-"));
  folders.push(root);
  const version = providerVersion();
  const folder = path.join(root, "registry.terraform.io", "hashicorp", "azurerm", version, platform);
  mkdirSync(folder, { recursive: true });
  const program = path.join(folder, `terraform-provider-azurerm_v${version}_x5`);
  const tree = path.join(__dirname, "../../..");
  const script = [
    `#!${process.execPath}`,
    `require(${JSON.stringify(require.resolve("tsx/cjs", { paths: [tree] }))});`,
    `require(${JSON.stringify(path.join(__dirname, "serve.ts"))}).serveStandIn(${JSON.stringify(behaviour)});`,
  ];
  writeFileSync(program, `${script.join("\n")}\n`);
  chmodSync(program, 0o755);
  const config = path.join(root, "terraform.rc");
  writeFileSync(config, `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(root)}\n  }\n}\n`);
  return { env: { TF_CLI_CONFIG_FILE: config }, folder };
}
