import { classTag, personalDataTag, retiredTag } from "../config/finops-tags";
import { wrongInput } from "./input";

/** The longest tag value Azure takes. @see https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations */
const longestValue = 256;

/** What the tags of a resource are made of. */
export interface TagInput {
  readonly product: string;
  /** The repository the resource is described in. */
  readonly repository: string;
  readonly environment: string;
  readonly costCentre: string;
  /** Who answers for the resource: the service owner, or for what is shared the organisation that runs the platform. */
  readonly owner: {
    readonly code: string;
    /** Nine digits, from Enhetsregisteret. */
    readonly organisationNumber?: string | undefined;
  };
  /** How sensitive the data in the resource is. */
  readonly dataClass?: string | undefined;
  /** Days after its last change in which data is deleted. */
  readonly retentionDays?: number | undefined;
  /** Controller of the personal data. */
  readonly controller?: string | undefined;
  /** Processor of the personal data. */
  readonly processor?: string | undefined;
  /** Of an environment that is being ended: its last day, its class, and what data about people it may hold. */
  readonly retired?: { readonly endsOn: string; readonly class: string; readonly personalData: string } | undefined;
}

/**
 * The tags by which cost and data are booked on a service owner: the FinOps tags of Altinn's RFC 0007, and what the record of processing needs.
 * What is absent gets no key: an empty tag would read as an answer.
 *
 * Holds NOR-RES-04 and NOR-OWN-05.
 * @throws when a value is empty or longer than Azure's 256 characters
 * @see https://github.com/Altinn/altinn-platform/tree/main/rfcs
 */
export function tags(input: TagInput): Record<string, string> {
  const { environment, product, owner } = input;
  const all: Record<string, string | undefined> = {
    finops_environment: environment,
    finops_product: product,
    finops_serviceownercode: owner.code,
    finops_serviceownerorgnr: owner.organisationNumber,
    repository: input.repository,
    env: environment,
    product,
    org: owner.code,
    cost_centre: input.costCentre,
    data_class: input.dataClass,
    retention_days: input.retentionDays?.toString(),
    data_controller: input.controller,
    data_processor: input.processor,
    [retiredTag]: input.retired?.endsOn,
    [classTag]: input.retired?.class,
    [personalDataTag]: input.retired?.personalData,
  };
  const present = Object.entries(all).filter((tag): tag is [string, string] => tag[1] !== undefined);
  for (const [key, value] of present) {
    if (value.length > 0 && value.length <= longestValue) continue;
    throw wrongInput("tags", {
      what: `the value of ${key} has the wrong length`,
      got: `${value.length} characters`,
      allowed: `1 to ${longestValue}`,
      fix: "shorten it, or leave it out",
    });
  }
  return Object.fromEntries(present);
}
