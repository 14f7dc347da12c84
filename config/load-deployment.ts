import { checkDeployment } from "./check-deployment";
import { type Deployment, deploymentSchema } from "./deployment";
import type { Path } from "./draft";
import { type Position, readYaml } from "./read-yaml";

/** A deployment that holds, and where each part of it is described. */
export interface LoadedDeployment {
  readonly deployment: Deployment;
  /** As the caller gave it. */
  readonly file: string;
  locate(path: Path): Position | undefined;
  /** The entry that a stack comes from: a finding in `prod-owner-skd` leads to the service owner, one in `prod-keys` to the environment. */
  originOf(stackName: string): { readonly file: string; readonly line: number } | undefined;
}

/**
 * Reads a deployment file.
 *
 * @param today decides which environments and grants have ended
 * @throws InputError with everything that is wrong
 */
export function loadDeployment(file: string, today: Date = new Date()): LoadedDeployment {
  const { value: deployment, locate } = readYaml(file, deploymentSchema, (draft) => checkDeployment(draft, today));
  const originOf = (stackName: string) => {
    const [, environment = "", owner] = /^([^-]+)-(?:owner-(.+)|.+)$/.exec(stackName) ?? [];
    if (!Object.hasOwn(deployment.environments, environment)) return undefined;
    const line = locate(owner === undefined ? ["environments", environment] : ["serviceOwners", owner])?.line;
    return line === undefined ? undefined : { file, line };
  };
  return { deployment, file, locate, originOf };
}
