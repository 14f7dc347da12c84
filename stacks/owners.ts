import type { Deployment, ServiceOwner } from "../config/deployment";

/** The service owners in an environment with their codes, in the order of the deployment file. */
export function ownersOf(deployment: Deployment, environmentName: string): [string, ServiceOwner][] {
  return Object.entries(deployment.serviceOwners).filter(([, owner]) => owner.environments.includes(environmentName));
}
