import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Engine } from "./engine";
import type { Azurerm } from "./find-azurerm";
import { openLoopback } from "./loopback";
import { signedInAt, tenantOf } from "./sign-in";
import type { PreparedStack } from "./stack-input";

// Nobody's, and recognisable as such where a plan shows them.
const nobody = {
  tenantId: "00000000-0000-0000-0000-000000000000",
  objectId: "00000000-0000-0000-0000-0000000000b1",
  clientId: "00000000-0000-0000-0000-0000000000c1",
};

/** Azurerm wants something of Azure that is not to be had without it. */
export class AskedAzure extends Error {
  override readonly name = "AskedAzure";

  constructor(readonly host: string) {
    super(`azurerm asked for ${host}`);
  }
}

/**
 * The real azurerm for one stack, with a token that opens nothing and a proxy that lets nothing through. Its first request to anything but
 * the token endpoint ends Terraform: it would only be tried again until it times out.
 */
export async function azurermEngine(stack: PreparedStack, azurerm: Azurerm, folder: string): Promise<Engine> {
  const ended = new AbortController();
  const claims = { ...nobody, tenantId: tenantOf(stack.json) ?? nobody.tenantId };
  const loopback = await openLoopback(claims, (host) => ended.abort(new AskedAzure(host)));
  const cliConfig = path.join(folder, "azurerm.tfrc");
  mkdirSync(folder, { recursive: true });
  writeFileSync(cliConfig, cliConfigFor(azurerm));
  const proxies = ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"].map((name) => [name, loopback.proxy]);
  return {
    json: signedInAt(stack.json, loopback.tokenEndpoint),
    environment: {
      ...Object.fromEntries(proxies),
      NO_PROXY: "",
      no_proxy: "",
      TF_CLI_CONFIG_FILE: cliConfig,
      ARM_SUBSCRIPTION_ID: "00000000-0000-0000-0000-000000000000",
      ARM_TENANT_ID: claims.tenantId,
      // It would list locations and resource providers.
      ARM_PROVIDER_ENHANCED_VALIDATION: "false",
    },
    signal: ended.signal,
    close: () => loopback.close(),
  };
}

/** The program is named outright, so that no stack needs an init of its own, which links or copies a quarter of a gigabyte. */
function cliConfigFor({ folder }: Azurerm): string {
  // Backslashes are escapes there, and slashes work everywhere.
  const named = JSON.stringify(folder.split(path.sep).join("/"));
  return `disable_checkpoint = true\nprovider_installation {\n  dev_overrides {\n    "hashicorp/azurerm" = ${named}\n  }\n  direct {}\n}\n`;
}

/** What Terraform says of that in every command. */
export const namedOutright = "Provider development overrides are in effect";
