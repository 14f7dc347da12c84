import type { App } from "cdktf";
import { capacityDemand } from "../config/capacity";
import type { Deployment, Environment } from "../config/deployment";
import { BackupStack } from "./backup-stack";
import type { StackContext } from "./baseline-stack";
import { BootstrapStack } from "./bootstrap-stack";
import { CapacityStack } from "./capacity-stack";
import { DataStack } from "./data-stack";
import { GovernanceStack } from "./governance-stack";
import { KeysStack } from "./keys-stack";
import { NetworkStack } from "./network-stack";
import { ObservabilityStack } from "./observability-stack";
import { OwnerStack } from "./owner-stack";
import { ownersOf } from "./owners";
import { RuntimeStack } from "./runtime-stack";

/** Builds all stacks of a deployment: for each environment what is shared, then one stack for each service owner in it. */
export function buildPlatform(app: App, deployment: Deployment): void {
  for (const [environmentName, environment] of Object.entries(deployment.environments)) buildEnvironment(app, deployment, environmentName, environment);
}

/** The order is that of deployment: each stack takes what those before it have made. */
function buildEnvironment(app: App, deployment: Deployment, environmentName: string, environment: Environment): void {
  const context: StackContext = { deployment, environmentName, environment };
  const bootstrap = new BootstrapStack(app, context);
  const observability = new ObservabilityStack(app, context);
  const network = new NetworkStack(app, context, { observability, bootstrap });
  const keys = new KeysStack(app, context, { observability, network });
  const governance = new GovernanceStack(app, context, { observability, network, keys });
  const demand = capacityDemand(deployment, environmentName);
  const capacity = demand.length > 0 ? new CapacityStack(app, context, { demand, observability }) : undefined;
  const data = environment.data && new DataStack(app, context, { data: environment.data, observability, network, keys });
  const runtime = environment.runtime && new RuntimeStack(app, context, { runtime: environment.runtime, observability, network, keys, governance, capacity });
  const backup = new BackupStack(app, context, { observability, keys, data });
  for (const [code, owner] of ownersOf(deployment, environmentName)) {
    const size = deployment.sizes[owner.size];
    // The loader has checked it: a deployment that names an unknown size does not get here.
    if (size === undefined) throw new Error(`${environmentName}-owner-${code}: no size "${owner.size}" - allowed ${Object.keys(deployment.sizes).join(", ")}`);
    new OwnerStack(app, context, { code, owner, size, observability, network, keys, governance, backup, capacity, runtime });
  }
}
