import { checkCapacity } from "./check-capacity";
import { checkEgress } from "./check-egress";
import { checkEnvironments } from "./check-environments";
import { checkGrants } from "./check-grants";
import { checkNames } from "./check-names";
import { checkNetworks } from "./check-networks";
import { checkPlatformServices } from "./check-platform-services";
import { checkRetention } from "./check-retention";
import { checkServiceOwners } from "./check-service-owners";
import type { Deployment } from "./deployment";
import type { Complaint, Draft } from "./draft";
import { isOrganisationNumber, wrongOrganisationNumber } from "./organisation-number";

/**
 * What must hold across the parts of a deployment file, each of which is right by itself.
 * Parts that are wrong or missing are passed over: the schema has complained about them.
 *
 * @param today decides which environments and grants have ended
 */
export function checkDeployment(deployment: Draft<Deployment>, today: Date): readonly Complaint[] {
  return [
    ...checkOrganisation(deployment),
    ...checkEnvironments(deployment, today),
    ...checkPlatformServices(deployment),
    ...checkRetention(deployment),
    ...checkEgress(deployment),
    ...checkNetworks(deployment),
    ...checkServiceOwners(deployment),
    ...checkGrants(deployment, today),
    ...checkNames(deployment),
    ...checkCapacity(deployment),
  ];
}

function* checkOrganisation({ organisation, regions, budgetsFrom }: Draft<Deployment>): Generator<Complaint> {
  const number = organisation?.organisationNumber;
  if (number !== undefined && !isOrganisationNumber(number)) {
    yield { path: ["organisation", "organisationNumber"], message: wrongOrganisationNumber(number) };
  }
  if (regions?.primary !== undefined && regions.primary === regions.secondary) {
    yield {
      path: ["regions", "secondary"],
      message: `got "${regions.secondary}", which is the primary region as well; expected the other one: a copy in the same region is lost with it`,
    };
  }
  if (budgetsFrom !== undefined && !budgetsFrom.endsWith("-01")) {
    yield { path: ["budgetsFrom"], message: `got "${budgetsFrom}"; expected the first day of a month: write ${budgetsFrom.slice(0, 8)}01` };
  }
}
