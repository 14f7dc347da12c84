import type { App } from "cdktf";
import { capacityDemand } from "../config/capacity";
import type { Deployment } from "../config/deployment";
import type { StackContext } from "./baseline-stack";
import { CapacityStack } from "./capacity-stack";
import { KeysStack } from "./keys-stack";
import { NetworkStack } from "./network-stack";
import { ObservabilityStack } from "./observability-stack";
import { OwnerStack } from "./owner-stack";
import { ownersOf } from "./owners";

/** Builds all stacks of a deployment: for each environment what is shared, then one stack for each service owner in it. */
export function buildPlatform(app: App, deployment: Deployment): void {
  for (const [environmentName, environment] of Object.entries(deployment.environments)) {
    const context: StackContext = { deployment, environmentName, environment };
    const { auditWorkspaceId } = new ObservabilityStack(app, context);
    const { zones, endpoints } = new NetworkStack(app, context, { auditWorkspaceId });
    const keys = new KeysStack(app, context, { auditWorkspaceId, endpoints });
    const demand = capacityDemand(deployment, environmentName);
    if (demand.length > 0) new CapacityStack(app, context, { demand });
    for (const [code, owner] of ownersOf(deployment, environmentName)) {
      const size = deployment.sizes[owner.size];
      // The loader has checked it: a deployment that names an unknown size does not get here.
      if (size === undefined)
        throw new Error(`${environmentName}-owner-${code}: no size "${owner.size}" - allowed ${Object.keys(deployment.sizes).join(", ")}`);
      new OwnerStack(app, context, { code, owner, size, auditWorkspaceId, zones, storageKey: keys.storageKeyOf(code) });
    }
  }
}
