import envPaths from "env-paths";
import { TerraformError } from "../offline/terraform/errors";
import { type Azurerm, findAzurerm } from "../offline/terraform/find-azurerm";
import type { Terraform } from "../offline/terraform/find-terraform";

/** Who plans: the real azurerm where it is to be had, it alone, or the one that knows no Azure. */
export const engines = ["auto", "azurerm", "offline"] as const;

/** One of `engines`. */
export type EngineChoice = (typeof engines)[number];

/** What `--engine` says in the help of every command that has it. */
export const engineHelp =
  "who plans: the real azurerm, downloaded once and kept from Azure, or the offline provider; auto takes the first where it is to be had";

/** The real azurerm, or why there is none. */
export interface FoundAzurerm {
  readonly azurerm?: Azurerm;
  readonly because?: string;
}

/** The folder that keeps a downloaded azurerm. */
export function azurermCache(): string {
  return envPaths("norway-azure-baseline", { suffix: "" }).cache;
}

/** The real azurerm, for those who may have it. @throws TerraformError when it is not to be had and nothing else will do */
export async function azurermHere(engine: EngineChoice, terraform: Terraform, say: (message: string) => void): Promise<FoundAzurerm> {
  if (engine === "offline") return {};
  try {
    say("looking for azurerm");
    return { azurerm: await findAzurerm({ terraform, cache: azurermCache(), onInstall: () => say("terraform init gets azurerm") }) };
  } catch (error) {
    if (!(error instanceof TerraformError) || error.kind !== "missing") throw error;
    if (engine === "azurerm")
      throw new TerraformError("missing", `${error.message}; name a mirror that has it in Terraform's configuration, or plan with --engine offline`);
    say(error.message);
    return { because: error.message };
  }
}
