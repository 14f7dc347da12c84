import { z } from "zod";
import { norwayRegions, vmFamilies, vmSizeNames } from "./norway";

const uuid = z.uuid().describe("A UUID as Entra ID and Azure write them, such as 0f1e2d3c-1111-4222-8333-444455556666");
const entraGroup = uuid.describe("Object id of an Entra ID group");
const isoDate = z.iso.date().describe("A date, such as 2027-06-30");
const cidr = z.cidrv4().describe("An IPv4 range, such as 10.20.0.0/16");
const email = z.email();
const count = z.int().min(0);

/** Code of an environment or owner: it becomes part of names that Azure limits to 24 characters. */
const environmentName = z.string().regex(/^[a-z][a-z0-9]{1,4}$/, "must be 2 to 5 lower-case letters and digits, a letter first");
const ownerCode = z.string().regex(/^[a-z][a-z0-9]{1,5}$/, "must be 2 to 6 lower-case letters and digits, a letter first");
const sizeName = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,7}$/, "must be 1 to 8 letters and digits, a letter first");
const organisationNumber = z.string().regex(/^[0-9]{9}$/, "must be nine digits without spaces");

/** How sensitive the data of a service owner is. `personal` and up must be deleted when their time is over. */
export const dataClasses = ["open", "internal", "confidential", "personal", "personal-sensitive"] as const;
export type DataClass = (typeof dataClasses)[number];

export const environmentClasses = ["test", "staging", "production"] as const;
export type EnvironmentClass = (typeof environmentClasses)[number];

const organisation = z.strictObject({
  name: z.string().min(1),
  code: ownerCode.describe("Short code, part of the names of shared resources"),
  organisationNumber: organisationNumber.describe("Nine digits, from Enhetsregisteret"),
  tenantId: uuid.describe("The Entra ID tenant"),
  contacts: z.array(email).min(1).describe("Who is told about budgets; a shared mailbox rather than a person"),
});

const finops = z.strictObject({
  product: ownerCode.describe("Short name of the product, part of resource names"),
  repository: z.url().describe("The repository the deployment is described in"),
  costCentre: z.string().min(1).describe("Where the cost is booked"),
});

const state = z.strictObject({
  subscriptionId: uuid,
  resourceGroup: z.string().min(1).max(90),
  storageAccount: z.string().regex(/^[a-z0-9]{3,24}$/, "must be 3 to 24 lower-case letters and digits"),
  container: z.string().regex(/^[a-z0-9](-?[a-z0-9]){2,62}$/, "must be 3 to 63 lower-case letters, digits and single dashes"),
});

const environment = z.strictObject({
  class: z.enum(environmentClasses),
  subscriptionId: uuid,
  endsOn: isoDate.optional().describe("Last day of a temporary environment; leave it out for a permanent one"),
  personalData: z.enum(["none", "synthetic", "real"]).describe("What data about people the environment may hold"),
  network: z.strictObject({
    range: cidr.describe("All networks of the environment lie in it; each service owner gets one /24 of it, by its networkSlot"),
  }),
  capacity: z
    .strictObject({
      reserve: z.boolean().describe("Reserve the guaranteed nodes of the service owners ahead; production must"),
      growthPercent: count.max(500).describe("Expected growth until the next review, added to the demand"),
      vCpuQuota: z.partialRecord(z.enum(vmFamilies), count).describe("vCPU quota of the subscription for each VM family"),
      idleBudget: z
        .number()
        .positive()
        .optional()
        .describe("Monthly limit for reserved capacity, in the currency of the billing account; needed where capacity is reserved"),
    })
    .describe("Virtual machines that must be there also when Azure has none left"),
  logs: z.strictObject({
    operationalDays: z.int().min(90).max(730),
    auditDays: z.int().min(365).max(730),
  }),
});

const size = z.strictObject({
  vmSize: z.enum(vmSizeNames),
  nodes: z.strictObject({ minimum: count, maximum: count }),
  guaranteedNodes: count.describe("Nodes that must still be there after the loss of one zone; they are reserved ahead"),
  monthlyBudget: z.number().positive().describe("Budget of each owner and environment, in the currency of the billing account"),
});

const serviceOwner = z.strictObject({
  name: z.string().min(1),
  organisationNumber: organisationNumber.optional().describe("Nine digits, from Enhetsregisteret; only a fictitious organisation has none"),
  fictitious: z.boolean().default(false).describe("An organisation that exists for tests alone"),
  size: z.string().describe("One of the sizes declared above"),
  environments: z.array(z.string()).min(1).describe("Names of the environments the owner is in"),
  networkSlot: z.int().min(1).max(255).describe("Which /24 of each environment's range is the owner's; never reuse one that was in use"),
  controller: z.string().min(1).describe("Controller of the personal data (GDPR Art. 4(7))"),
  processor: z.string().min(1).describe("Processor of the personal data (GDPR Art. 4(8))"),
  dataClass: z.enum(dataClasses),
  purpose: z.string().min(1).describe("Why the data is processed, one sentence (GDPR Art. 5(1)(b))"),
  retentionDays: z.int().min(1).max(36_500).describe("Days after its last change until data is deleted (GDPR Art. 5(1)(e))"),
  groups: z.strictObject({
    readers: entraGroup.describe("May see the owner's resources, not its data, when they activate the role"),
  }),
});

/** The deployment file: one platform, its environments and the service owners in them. */
export const deploymentSchema = z
  .strictObject({
    organisation,
    finops,
    state: state.describe("Where Terraform keeps its state"),
    regions: z.strictObject({ primary: z.enum(norwayRegions), secondary: z.enum(norwayRegions) }),
    groups: z.strictObject({
      deployers: entraGroup.describe("The pipeline's identities: they manage keys in the vaults"),
    }),
    budgetsFrom: isoDate.describe("First day of the budgets: the first of a month"),
    environments: z.record(environmentName, environment),
    sizes: z.record(sizeName, size),
    serviceOwners: z.record(ownerCode, serviceOwner),
  })
  .describe("A deployment of the Norway Azure Baseline");

export type Deployment = z.infer<typeof deploymentSchema>;
export type Environment = Deployment["environments"][string];
export type ServiceOwner = Deployment["serviceOwners"][string];
export type SizeClass = Deployment["sizes"][string];
