import { type Deployment, type Environment, isPersonal } from "./deployment";
import { type Complaint, type Draft, entriesOf, isWrong } from "./draft";

/**
 * Production stands apart: a subscription of its own, no end, and the only place for real data about people. What is temporary ends in time.
 * @see NOR-OWN-04
 * @see NOR-OWN-06
 */
export function* checkEnvironments(deployment: Draft<Deployment>, today: Date): Generator<Complaint> {
  const environments = entriesOf(deployment.environments);
  if (deployment.environments && Object.keys(deployment.environments).length === 0) {
    yield { path: ["environments"], message: "got an empty mapping; expected at least one environment: add one" };
  }
  const now = today.toISOString().slice(0, 10);

  for (const [name, environment] of environments) {
    const at = (...keys: string[]) => ["environments", name, ...keys];
    const isProduction = environment.class === "production";

    if (environment.endsOn !== undefined && isProduction) {
      yield { path: at("endsOn"), message: `got "${environment.endsOn}"; a production environment has no end: remove it` };
    } else if (environment.endsOn !== undefined && environment.endsOn < now && environment.retired !== true) {
      yield {
        path: at("endsOn"),
        message: `got "${environment.endsOn}", but today is ${now}: retire the environment (retired: true), or decide on a later day`,
      };
    }
    yield* checkRetired(name, environment);

    if (environment.personalData === "real" && environment.class !== undefined && !isProduction) {
      yield {
        path: at("personalData"),
        message: `got "real" in a ${environment.class} environment; expected "none" or "synthetic": real data about people belongs in production`,
      };
    }
    const withPersonalData =
      isProduction && environment.personalData !== undefined && environment.personalData !== "real" ? ownersOfPersonalData(deployment, name) : [];
    if (withPersonalData.length > 0) {
      yield {
        path: at("personalData"),
        message: `got "${environment.personalData}", but the data of ${withPersonalData.join(", ")} here is personal; expected "real": change it, or take them out of the environment`,
      };
    }
  }
  yield* checkSubscriptions(environments);
}

function* checkSubscriptions(environments: readonly [string, Draft<Deployment["environments"][string]>][]): Generator<Complaint> {
  for (const [index, [name, { subscriptionId, class: own }]] of environments.entries()) {
    const before = environments.slice(0, index).find(([, other]) => subscriptionId !== undefined && sameId(other.subscriptionId, subscriptionId));
    if (before === undefined || (own !== "production" && before[1].class !== "production")) continue;
    yield {
      path: ["environments", name, "subscriptionId"],
      message: `got ${subscriptionId}, which is the subscription of ${before[0]} as well; production has one of its own: give each another`,
    };
  }
}

function ownersOfPersonalData(deployment: Draft<Deployment>, environment: string): string[] {
  return entriesOf(deployment.serviceOwners)
    .filter(([, { dataClass, environments }]) => isPersonal(dataClass) && environments?.includes(environment))
    .map(([code]) => code);
}

function sameId(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** What is retired has lost its locks: that is for environments that were made for a time, and that hold nothing of anybody. */
function* checkRetired(name: string, environment: Draft<Environment>): Generator<Complaint> {
  if (environment.retired !== true) return;
  const path = ["environments", name, "retired"];
  if (environment.class === "production") {
    yield { path, message: "got true for a production environment; it can never be retired: end it stack by stack, as docs/deploying.md tells" };
  } else if (environment.endsOn === undefined && !isWrong(environment, "endsOn")) {
    yield { path, message: "got true for an environment without an end; expected one with endsOn: decide on its last day first" };
  }
}
