import { checkNodes } from "./check-capacity";
import type { Deployment, Environment } from "./deployment";
import { type Complaint, type Draft, entriesOf, type Path } from "./draft";

/** Nodes of the cluster itself in production: one for each zone. */
const fewestSystemNodes = 3;

/**
 * What service owners share stands the loss of a zone where it matters, and each environment has an address of its own.
 * @see NOR-AVA-01
 */
export function* checkPlatformServices(deployment: Draft<Deployment>): Generator<Complaint> {
  const environmentOf = new Map<string, string>();
  for (const [name, environment] of entriesOf(deployment.environments)) {
    const path = ["environments", name];
    yield* checkPostgresql(environment, [...path, "data", "postgresql"]);
    yield* checkSystemPool(environment, [...path, "runtime", "systemPool", "nodes"]);

    const hostName = environment.runtime?.entry?.hostName;
    if (hostName === undefined) continue;
    const other = environmentOf.get(hostName);
    if (other === undefined) environmentOf.set(hostName, name);
    else
      yield {
        path: [...path, "runtime", "entry", "hostName"],
        message: `got "${hostName}", which is the host name of ${other} as well; expected one of its own: choose another`,
      };
  }
}

/** A burstable size saves its strength for peaks, slows down when it is used up, and has no second server. */
function* checkPostgresql({ class: own, data }: Draft<Environment>, path: Path): Generator<Complaint> {
  const { size, highAvailability } = data?.postgresql ?? {};
  const isBurstable = size?.startsWith("B_") ?? false;
  const mustLast = own === "staging" || own === "production";
  if (mustLast && highAvailability === false) {
    yield {
      path: [...path, "highAvailability"],
      message: `got false in a ${own} environment; expected true, so that a second server takes over when a zone is lost: change it`,
    };
  }
  if (mustLast && isBurstable) {
    yield {
      path: [...path, "size"],
      message: `got "${size}" in a ${own} environment; expected a size that begins with GP_ or MO_, for a burstable one slows down under load: choose one`,
    };
  } else if (isBurstable && highAvailability) {
    yield {
      path: [...path, "highAvailability"],
      message: `got true, but the burstable size ${size} has no second server: write false, or choose a size that begins with GP_ or MO_`,
    };
  }
}

function* checkSystemPool({ class: own, runtime }: Draft<Environment>, path: Path): Generator<Complaint> {
  const nodes = runtime?.systemPool?.nodes;
  yield* checkNodes(nodes, path);
  if (own === "production" && nodes?.minimum !== undefined && nodes.minimum < fewestSystemNodes) {
    yield {
      path: [...path, "minimum"],
      message: `got ${nodes.minimum} in a production environment; expected ${fewestSystemNodes} or more, one for each zone: raise it`,
    };
  }
}
