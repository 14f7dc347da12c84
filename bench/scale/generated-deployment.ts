import { readFileSync, writeFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { firstOwnerSlot, lastPoolSlot } from "../../config/address-plan";
import { checkDigit } from "../../config/organisation-number";
import { referenceDeployment } from "../stacks-of";

interface Reference {
  readonly environments: Record<string, Record<string, unknown> & { readonly capacity: { readonly vCpuQuota: object }; readonly runtime: object }>;
  readonly serviceOwners: Record<string, Record<string, unknown>>;
}

/** As many as have nodes in one cluster. */
const ownersInEnvironment = lastPoolSlot - firstOwnerSlot + 1;

/** Writes a deployment with this many owner stacks: the reference one's acceptance environment and service owners again and again. */
export function writeDeployment(file: string, ownerStacks: number): void {
  const reference = parse(readFileSync(referenceDeployment, "utf8")) as Reference;
  const { tt02 } = reference.environments;
  if (tt02 === undefined) throw new Error(`${referenceDeployment}: no environment "tt02" - the benchmark copies it; name another one here`);
  const names = Array.from({ length: Math.ceil(ownerStacks / ownersInEnvironment) }, (_, index) => `e${index + 1}`);
  const templates = Object.values(reference.serviceOwners);
  const numbers = organisationNumbers();
  const owners = Array.from({ length: Math.ceil(ownerStacks / names.length) }, (_, index) => [
    `o${(index + 1).toString().padStart(3, "0")}`,
    {
      ...templates[index % templates.length],
      fictitious: false,
      organisationNumber: numbers.next().value,
      networkSlot: firstOwnerSlot + index,
      grants: [],
      // The last one is in fewer, where the number asks for it.
      environments: names.slice(0, ownerStacks - index * names.length),
    },
  ]);
  const environments = names.map((name, index) => [name, copyOf(tt02, index)]);
  writeFileSync(file, stringify({ ...reference, environments: Object.fromEntries(environments), serviceOwners: Object.fromEntries(owners) }));
}

/** Each has a subscription and a range of its own, and more quota than the reference deployment has been granted. */
function copyOf(environment: Reference["environments"][string], index: number): object {
  const { capacity, runtime } = environment;
  return {
    ...environment,
    runtime: { ...runtime, entry: { hostName: `e${index + 1}.example.no`, certificate: "entry" } },
    subscriptionId: `00000000-0000-4000-8000-${(1000 + index).toString().padStart(12, "0")}`,
    network: { range: `10.${index + 1}.0.0/16` },
    capacity: { ...capacity, vCpuQuota: Object.fromEntries(Object.keys(capacity.vCpuQuota).map((family) => [family, 1_000_000])) },
  };
}

function* organisationNumbers(): Generator<string, never> {
  for (let firstEight = 81_000_000; ; firstEight++) {
    const digit = checkDigit(String(firstEight));
    if (digit !== undefined) yield `${firstEight}${digit}`;
  }
}
