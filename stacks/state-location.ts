import type { Deployment } from "../config/deployment";
import { keyVaultName, resourceGroupName, storageAccountName } from "../constructs/names";

/** Where the states of an environment are: the bootstrap stack makes the account, all others keep their state in it. */
export interface StateLocation {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly storageAccount: string;
  /** The vault with the key of the account. */
  readonly keyVault: string;
  readonly container: string;
}

/** An account for each environment, so that who deploys one cannot read or write the state of another. Holds NOR-RES-08 and NOR-OWN-04. */
export function stateLocation({ state, finops, organisation }: Deployment, environmentName: string): StateLocation {
  return {
    subscriptionId: state.subscriptionId,
    resourceGroup: resourceGroupName(finops.product, organisation.code, environmentName, "state"),
    storageAccount: storageAccountName(finops.product, organisation.code, environmentName, "state"),
    keyVault: keyVaultName(finops.product, organisation.code, environmentName, "state"),
    container: "tfstate",
  };
}
