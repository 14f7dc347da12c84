import { closest } from "fastest-levenshtein";
import type { Control } from "../provider/control";
import { OfflineProvider } from "../provider/provider";
import { type ServedTypes, serve } from "../provider/server";
import { installedTypes } from "../schema/installed";
import type { Engine } from "./engine";
import type { PreparedStack } from "./stack-input";

/** An azurerm that is served by this process. */
export interface OfflineEngine extends Engine {
  close(): Promise<void>;
}

/** An azurerm that needs no Azure, for one stack. */
export async function offlineEngine(stack: PreparedStack, cliConfig: string, control: Control | undefined): Promise<OfflineEngine> {
  const provider = await serve(new OfflineProvider(control), servedTypes(stack));
  return {
    json: stack.json,
    environment: { TF_REATTACH_PROVIDERS: provider.reattach, TF_CLI_CONFIG_FILE: cliConfig },
    close: () => provider.close(),
  };
}

/** Terraform itself complains of types that azurerm does not have, with the place in the file; knowing the nearest one it suggests that. */
function servedTypes({ resourceTypes, dataTypes }: PreparedStack): ServedTypes {
  const known = (types: readonly string[], kind: "resource" | "data") => {
    const installed = installedTypes(kind);
    return types.map((type) => (installed.includes(type) ? type : closest(type, installed)));
  };
  return { resources: known(resourceTypes, "resource"), dataSources: known(dataTypes, "data") };
}
