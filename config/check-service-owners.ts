import type { Deployment, ServiceOwner } from "./deployment";
import { type Complaint, type Draft, entriesOf, isWrong } from "./draft";
import { isOrganisationNumber, wrongOrganisationNumber } from "./organisation-number";
import { didYouMean, quotedList } from "./suggest";

type Owners = readonly [string, Draft<ServiceOwner>][];

/** Each service owner is a real organisation of its own, and names sizes and environments that exist. */
export function* checkServiceOwners(deployment: Draft<Deployment>): Generator<Complaint> {
  if (deployment.serviceOwners && Object.keys(deployment.serviceOwners).length === 0) {
    yield { path: ["serviceOwners"], message: "got an empty mapping; expected at least one service owner: add one" };
  }
  const owners = entriesOf(deployment.serviceOwners);
  for (const [code, owner] of owners) {
    yield* checkNumber(code, owner);
    if (deployment.sizes && owner.size !== undefined && !Object.hasOwn(deployment.sizes, owner.size)) {
      yield { path: ["serviceOwners", code, "size"], message: unknownName(owner.size, Object.keys(deployment.sizes), "size") };
    }
    if (deployment.environments) yield* checkEnvironmentNames(code, owner, Object.keys(deployment.environments));
  }
  yield* sharedValues(owners, "organisationNumber", "look both up in Enhetsregisteret");
  yield* sharedValues(owners, "networkSlot", "choose a free one");
}

function* checkNumber(code: string, owner: Draft<ServiceOwner>): Generator<Complaint> {
  const path = ["serviceOwners", code, "organisationNumber"];
  const number = owner.organisationNumber;
  if (number !== undefined) {
    if (!isOrganisationNumber(number)) yield { path, message: wrongOrganisationNumber(number) };
  } else if (!owner.fictitious && !isWrong(owner, "organisationNumber") && !isWrong(owner, "fictitious")) {
    yield { path, message: "missing; expected nine digits in quotes: add it, or fictitious: true when the organisation exists for tests alone" };
  }
}

function* checkEnvironmentNames(code: string, owner: Draft<ServiceOwner>, known: readonly string[]): Generator<Complaint> {
  const names = owner.environments ?? [];
  for (const [index, name] of names.entries()) {
    if (name === undefined) continue;
    const path = ["serviceOwners", code, "environments", index];
    if (names.indexOf(name) < index) yield { path, message: `got "${name}" a second time: remove it` };
    else if (!known.includes(name)) yield { path, message: unknownName(name, known, "environment") };
  }
}

function* sharedValues(owners: Owners, key: "organisationNumber" | "networkSlot", fix: string): Generator<Complaint> {
  const first = new Map<string | number, string>();
  for (const [code, owner] of owners) {
    const value = owner[key];
    if (value === undefined) continue;
    const other = first.get(value);
    if (other === undefined) first.set(value, code);
    else
      yield {
        path: ["serviceOwners", code, key],
        message: `got ${typeof value === "string" ? `"${value}"` : value}, which ${other} has as well; expected one of its own: ${fix}`,
      };
  }
}

/** Says that a name is not among those declared. */
export function unknownName(name: string, known: readonly string[], kind: string): string {
  if (known.length === 0) return `got "${name}", but the file declares no ${kind}: declare it`;
  return `got "${name}"; expected ${quotedList(known)}: ${didYouMean(name, known, `choose one of them or declare the ${kind}`)}`;
}
