import { z } from "zod";
import { firstOwnerSlot, mostPoolNodes } from "./address-plan";
import { norwayRegions, vmFamilies, vmSizeNames } from "./norway";

const uuid = z.uuid().describe("A UUID as Entra ID and Azure write them, such as 0f1e2d3c-1111-4222-8333-444455556666");
const entraGroup = uuid.describe("Object id of an Entra ID group");
const isoDate = z.iso.date().describe("A date, such as 2027-06-30");
const cidr = z.cidrv4().describe("An IPv4 range, such as 10.20.0.0/16");
const email = z.email();
const count = z.int().min(0);
const nodes = z.strictObject({ minimum: z.int().min(1).max(mostPoolNodes), maximum: z.int().min(1).max(mostPoolNodes) });
const hostName = z.string().regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, "must be a host name in lower case, such as api.example.no");

/**
 * Product, owner and environment become part of names that Azure limits to 24 characters: with 2 for the kind and 5 for the purpose, they may take 17 together.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */
const environmentName = z.string().regex(/^[a-z][a-z0-9]{1,4}$/, "must be 2 to 5 lower-case letters and digits, a letter first");
const ownerCode = z.string().regex(/^[a-z][a-z0-9]{1,5}$/, "must be 2 to 6 lower-case letters and digits, a letter first");
const sizeName = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,7}$/, "must be 1 to 8 letters and digits, a letter first");
const organisationNumber = z.string().regex(/^[0-9]{9}$/, "must be nine digits without spaces");

/** Roles that an access grant may give, by Azure's names. @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
export const grantRoles = ["Reader", "Storage Blob Data Reader", "Storage Blob Data Contributor", "Key Vault Secrets Officer"] as const;

/** `B_` for tests alone. @see https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-compute */
export const postgresqlSizes = [
  "B_Standard_B1ms",
  "B_Standard_B2s",
  "GP_Standard_D2ads_v5",
  "GP_Standard_D4ads_v5",
  "GP_Standard_D8ads_v5",
  "GP_Standard_D16ads_v5",
  "GP_Standard_D32ads_v5",
  "MO_Standard_E4ads_v5",
  "MO_Standard_E8ads_v5",
  "MO_Standard_E16ads_v5",
  "MO_Standard_E48ads_v5",
] as const;

/** @see https://learn.microsoft.com/azure/redis/overview */
export const redisSizes = ["Balanced_B0", "Balanced_B1", "Balanced_B3", "Balanced_B5", "Balanced_B10"] as const;

/** How sensitive the data of a service owner is. `personal` and up must be deleted when their time is over. */
export const dataClasses = ["open", "internal", "confidential", "personal", "personal-sensitive"] as const;
export type DataClass = (typeof dataClasses)[number];

/** Data about people: what GDPR is about. */
export function isPersonal(dataClass: DataClass | undefined): boolean {
  return dataClass === "personal" || dataClass === "personal-sensitive";
}

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
  subscriptionId: uuid.describe("A subscription of its own: who may change an environment should not be able to rewrite its history"),
});

const security = z.strictObject({
  email: email.describe("Who is told about attacks and weaknesses: a mailbox that somebody reads at night"),
  phone: z
    .string()
    .regex(/^\+\d{8,15}$/, "must be + and 8 to 15 digits")
    .describe("Where Microsoft calls when an attack is going on"),
});

const egressRule = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, "must be letters, digits and single dashes"),
  purpose: z.string().min(1).describe("Why workloads need to reach it"),
  fqdns: z
    .array(
      z
        .string()
        .regex(
          /^(\*|[a-z0-9]([a-z0-9-]*[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}$/,
          "must be a host name in lower case, or *. and the domain of one organisation",
        ),
    )
    .min(1)
    .describe("Host names, reached by HTTPS"),
});

const data = z
  .strictObject({
    postgresql: z
      .strictObject({
        size: z.enum(postgresqlSizes),
        storageGib: z.literal([32, 64, 128, 256, 512, 1024, 2048, 4096]).describe("It can grow later, never shrink"),
        highAvailability: z.boolean().describe("A second server in another zone; staging and production must, a burstable size cannot"),
        backupDays: z.int().min(14).max(35).describe("How far back the server can be restored by itself"),
      })
      .optional(),
    serviceBus: z.strictObject({ messagingUnits: z.literal([1, 2, 4]) }).optional(),
    redis: z.strictObject({ size: z.enum(redisSizes) }).optional(),
    appConfiguration: z.boolean().default(false),
  })
  .describe("What the platform keeps for all service owners; leave out what it does not use");

const runtime = z
  .strictObject({
    systemPool: z
      .strictObject({
        vmSize: z.enum(vmSizeNames),
        nodes: nodes.describe("The minimum is reserved ahead where the environment reserves; in production it is 3 or more, one for each zone"),
      })
      .describe("Nodes for the cluster itself, apart from those of the service owners"),
    entry: z
      .strictObject({
        hostName: hostName.describe("What people reach the environment by; no other environment has it"),
        certificate: z
          .string()
          .regex(/^[A-Za-z0-9-]{1,127}$/, "must be letters, digits and dashes")
          .describe("Name of the certificate in the platform's vault"),
      })
      .optional()
      .describe("The web application firewall, the only way in from the internet"),
  })
  .describe("The Kubernetes cluster of the environment, its registry and its entry");

const environment = z.strictObject({
  class: z.enum(environmentClasses),
  subscriptionId: uuid,
  endsOn: isoDate.optional().describe("Last day of a temporary environment; leave it out for a permanent one"),
  retired: z
    .boolean()
    .default(false)
    .describe("The environment is being ended: locks and Terraform's guard against destruction go, so that `baseline destroy --environment` can take it away"),
  personalData: z.enum(["none", "synthetic", "real"]).describe("What data about people the environment may hold"),
  network: z.strictObject({
    range: cidr.describe(
      "All networks of the environment lie in it, /12 to /19; the platform has its first 16 /24s, each service owner one of the others, by its networkSlot",
    ),
    ddosProtection: z.boolean().default(false).describe("A plan of Azure DDoS Network Protection for the environment's networks; costly"),
  }),
  monthlyBudget: z.number().positive().describe("Limit for the whole subscription, in the currency of the billing account"),
  data: data.optional(),
  runtime: runtime.optional(),
  backup: z
    .strictObject({ retentionDays: z.int().min(7).max(360).describe("Never longer than personal data in the environment may be kept") })
    .describe("How long backups are kept, beyond what each service can restore by itself"),
  capacity: z
    .strictObject({
      reserve: z.boolean().describe("Reserve the guaranteed nodes of the service owners, and the cluster's own, ahead; production must"),
      growthPercent: count.max(500).describe("Expected growth until the next review, added to the guaranteed nodes"),
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

/** A human's or third party's access to what a service owner has. @see NOR-AUT-10 */
const grant = z.strictObject({
  group: entraGroup,
  role: z.enum(grantRoles).describe("What the group may do once a member has activated the role"),
  environments: z.array(z.string()).min(1).describe("Some of the owner's environments"),
  purpose: z.string().min(10).describe("What the access is for, one sentence"),
  legalBasis: z
    .string()
    .min(3)
    .describe("What allows it, such as: GDPR Art. 6(1)(e), forvaltningsloven § 13 b; where the data is personal it names an article (Art.) or a section (§)"),
  thirdParty: z.string().min(1).optional().describe("Name of the organisation, when the group is not the owner's own"),
  until: isoDate.describe("Last day of the access; at most 366 days ahead"),
  ticket: z.string().min(1).describe("Where it was decided"),
});

const size = z.strictObject({
  vmSize: z.enum(vmSizeNames),
  nodes: nodes.describe("How far the node pool of each owner scales"),
  guaranteedNodes: count.describe("Nodes that must still be there after the loss of one zone; they are reserved ahead"),
  monthlyBudget: z.number().positive().describe("Budget of each owner and environment, in the currency of the billing account"),
});

const serviceOwner = z.strictObject({
  name: z.string().min(1),
  organisationNumber: organisationNumber.optional().describe("Nine digits, from Enhetsregisteret; only a fictitious organisation has none"),
  fictitious: z.boolean().default(false).describe("An organisation that exists for tests alone"),
  size: z.string().describe("One of the sizes declared above"),
  environments: z.array(z.string()).min(1).describe("Names of the environments the owner is in"),
  networkSlot: z
    .int()
    .min(firstOwnerSlot)
    .max(4095)
    .describe("Which /24 of each environment's range is the owner's, and where there is a cluster, which of its subnets; never reuse one"),
  controller: z.string().min(1).describe("Controller of the personal data (GDPR Art. 4(7))"),
  processor: z.string().min(1).describe("Processor of the personal data (GDPR Art. 4(8))"),
  dataClass: z.enum(dataClasses),
  purpose: z.string().min(1).describe("Why the data is processed, one sentence (GDPR Art. 5(1)(b))"),
  retentionDays: z
    .int()
    .min(8)
    .max(36_500)
    .describe("Days after its last change until data is gone (GDPR Art. 5(1)(e)); what is deleted can be recovered for 7 of them at least"),
  groups: z.strictObject({
    readers: entraGroup.describe("May see the owner's resources, not its data, once a member has activated the role"),
  }),
  maskinporten: z.boolean().default(false).describe("The owner's systems sign in to Maskinporten: they get a key of their own that never leaves the vault"),
  grants: z.array(grant).default([]).describe("Everybody else who may reach the owner's data, and why"),
});

/** The deployment file: one platform, its environments and the service owners in them. */
export const deploymentSchema = z
  .strictObject({
    organisation,
    finops,
    state: state.describe("Where Terraform keeps its state: a storage account for each environment, made by the bootstrap stack"),
    security: security.describe("Who is told by Microsoft Defender for Cloud"),
    egress: z.array(egressRule).default([]).describe("Everything on the internet that workloads may reach, in every environment; all else is denied"),
    regions: z.strictObject({ primary: z.enum(norwayRegions), secondary: z.enum(norwayRegions) }),
    groups: z.strictObject({
      deployers: entraGroup.describe("The pipeline's identities: they manage keys in the vaults"),
      clusterAdministrators: entraGroup.describe("May administer the Kubernetes clusters"),
      databaseAdministrators: z
        .strictObject({ id: entraGroup, name: z.string().min(1).describe("The group's name in Entra ID: PostgreSQL asks for both") })
        .describe("May administer the databases"),
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
