import { norwayRegions, vmSizeNames } from "../../config/norway";
import { type AzurePolicy, type PolicyCondition, unless } from "./azure-policy";

const resourceGroups = "Microsoft.Resources/subscriptions/resourceGroups";

/** Made by Azure itself, for what was asked for: nobody can put tags on it. */
const madeByAzure = ["Microsoft.EventGrid/systemTopics", "Microsoft.Network/networkWatchers", "Microsoft.AlertsManagement/smartDetectorAlertRules"];
/** AKS answers for the machines, disks and addresses in the group it made for them. */
const managedBy = "[resourceGroup().managedBy]";
const madeByAks: PolicyCondition = {
  allOf: [
    { value: managedBy, exists: true },
    { value: managedBy, contains: "/providers/Microsoft.ContainerService/managedClusters/" },
  ],
};

/** Where resources and groups may be, and what they must be marked with. */
function placePolicies(tags: readonly string[]): readonly AzurePolicy[] {
  const regions = [...norwayRegions];
  return [
    {
      name: "allowed-locations",
      title: "Resources are in Norway",
      message: `Choose one of the regions ${regions.join(", ")}.`,
      controls: ["NOR-LOC-01"],
      deniedIf: { field: "location", notIn: [...regions, "global"] },
    },
    {
      name: "allowed-group-locations",
      title: "Resource groups are in Norway",
      message: `Choose one of the regions ${regions.join(", ")}.`,
      controls: ["NOR-LOC-01"],
      mode: "All",
      deniedIf: {
        allOf: [
          { field: "type", equals: resourceGroups },
          { field: "location", notIn: regions },
        ],
      },
    },
    {
      name: "required-tags",
      title: "Resources carry the tags by which cost and data are booked",
      message: `Add the tags ${tags.join(", ")}.`,
      controls: ["NOR-RES-04"],
      deniedIf: {
        allOf: [{ field: "type", notIn: madeByAzure }, { not: madeByAks }, { anyOf: tags.map((tag) => ({ field: `tags['${tag}']`, exists: false })) }],
      },
    },
    {
      name: "allowed-vm-sizes",
      title: "Machines have sizes that quota and reservations are counted in",
      message: `Choose one of the sizes ${vmSizeNames.join(", ")}.`,
      controls: ["NOR-RES-05"],
      deniedIf: {
        anyOf: ["virtualMachines", "virtualMachineScaleSets"].map((kind) => ({
          allOf: [
            { field: "type", equals: `Microsoft.Compute/${kind}` },
            { field: `Microsoft.Compute/${kind}/sku.name`, notIn: [...vmSizeNames] },
          ],
        })),
      },
    },
    {
      name: "no-retired-services",
      title: "Services that Azure retires are not used",
      message: "Use Azure Managed Redis, a PostgreSQL flexible server, or storage of Azure Resource Manager.",
      controls: ["NOR-RES-05", "NOR-NET-01"],
      deniedIf: { field: "type", in: ["Microsoft.Cache/redis", "Microsoft.DBforPostgreSQL/servers", "Microsoft.ClassicStorage/storageAccounts"] },
    },
  ];
}

const off = "Disabled";

/** What reaches each service from the internet, and must be off. */
const publicAccess: readonly (readonly [name: string, what: string, type: string, setting: string, value: string | boolean])[] = [
  ["storage-private", "Storage accounts", "Microsoft.Storage/storageAccounts", "publicNetworkAccess", off],
  ["vault-private", "Key vaults", "Microsoft.KeyVault/vaults", "publicNetworkAccess", off],
  ["postgresql-private", "PostgreSQL servers", "Microsoft.DBforPostgreSQL/flexibleServers", "network.publicNetworkAccess", off],
  ["servicebus-private", "Service Bus namespaces", "Microsoft.ServiceBus/namespaces", "publicNetworkAccess", off],
  ["registry-private", "Container registries", "Microsoft.ContainerRegistry/registries", "publicNetworkAccess", off],
  ["appconfiguration-private", "App Configuration stores", "Microsoft.AppConfiguration/configurationStores", "publicNetworkAccess", off],
  ["kubernetes-private", "Kubernetes clusters", "Microsoft.ContainerService/managedClusters", "apiServerAccessProfile.enablePrivateCluster", true],
];

/** Each service's own way in beside Entra ID, and the value that closes it. */
const localAuthentication: typeof publicAccess = [
  ["storage-no-keys", "Storage accounts", "Microsoft.Storage/storageAccounts", "allowSharedKeyAccess", false],
  ["vault-roles", "Key vaults", "Microsoft.KeyVault/vaults", "enableRbacAuthorization", true],
  ["postgresql-no-passwords", "PostgreSQL servers", "Microsoft.DBforPostgreSQL/flexibleServers", "authConfig.passwordAuth", off],
  ["servicebus-no-keys", "Service Bus namespaces", "Microsoft.ServiceBus/namespaces", "disableLocalAuth", true],
  ["registry-no-admin", "Container registries", "Microsoft.ContainerRegistry/registries", "adminUserEnabled", false],
  ["registry-no-anonymous", "Container registries", "Microsoft.ContainerRegistry/registries", "anonymousPullEnabled", false],
  ["appconfiguration-no-keys", "App Configuration stores", "Microsoft.AppConfiguration/configurationStores", "disableLocalAuth", true],
  ["kubernetes-no-accounts", "Kubernetes clusters", "Microsoft.ContainerService/managedClusters", "disableLocalAccounts", true],
];

/**
 * All that Azure refuses in a subscription, from the same controls as the rules that judge Terraform. There is no choice of effect: environments
 * never differ in security, and an audit stops nobody.
 *
 * Azure has no name for the public access and the keys of Managed Redis that a policy could ask for: the rules alone hold those.
 *
 * @param tags what every resource must carry
 * @see https://learn.microsoft.com/azure/governance/policy/overview
 */
export function policyDefinitions(tags: readonly string[]): readonly AzurePolicy[] {
  const shown = (setting: string, value: string | boolean) => `Set ${setting.replace(/^.*\./, "")} to ${value}`;
  return [
    ...placePolicies(tags),
    ...publicAccess.map(([name, what, type, setting, value]) => ({
      name,
      title: `${what} are not reached from the internet`,
      message: `${shown(setting, value)}, and reach it through a private endpoint.`,
      controls: [type.endsWith("managedClusters") ? "NOR-NET-09" : "NOR-NET-01"],
      deniedIf: unless(type, setting, value),
    })),
    ...localAuthentication.map(([name, what, type, setting, value]) => ({
      name,
      title: `${what} take Entra ID identities alone`,
      message: `${shown(setting, value)}, and grant a role to a managed identity or a group.`,
      controls: [name === "vault-roles" ? "NOR-AUT-04" : "NOR-AUT-01"],
      deniedIf: unless(type, setting, value),
    })),
  ];
}
