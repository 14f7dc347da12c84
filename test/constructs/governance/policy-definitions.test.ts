import { readFileSync } from "node:fs";
import { policyDefinitions } from "../../../constructs/governance/policy-definitions";
import { holds, type Seen } from "./evaluate-policy";

const policies = policyDefinitions(["env", "org"]);
const policy = (name: string) => {
  const found = policies.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no policy ${name}`);
  return found;
};
const refuses = (name: string, fields: Seen["fields"], managedBy?: string) =>
  holds(policy(name).deniedIf, { fields, ...(managedBy !== undefined && { managedBy }) });

describe("policyDefinitions", () => {
  it("are these", () =>
    expect(policies.map(({ name }) => name)).toEqual([
      "allowed-locations",
      "allowed-group-locations",
      "required-tags",
      "allowed-vm-sizes",
      "no-retired-services",
      "storage-private",
      "vault-private",
      "postgresql-private",
      "servicebus-private",
      "registry-private",
      "appconfiguration-private",
      "kubernetes-private",
      "storage-no-keys",
      "vault-roles",
      "postgresql-no-passwords",
      "servicebus-no-keys",
      "registry-no-admin",
      "registry-no-anonymous",
      "appconfiguration-no-keys",
      "kubernetes-no-accounts",
    ]));

  it("each name controls that there are, and tell what to change", () => {
    const controls = readFileSync("policy/controls.yaml", "utf8");
    for (const { controls: named, message, title } of policies) {
      expect(named.filter((control) => !controls.includes(`id: ${control}\n`))).toEqual([]);
      expect(message).toMatch(/^(Set|Add|Choose|Use) .+\.$/);
      expect(title).not.toMatch(/\.$/);
    }
  });

  it.each(["norwayeast", "norwaywest", "NorwayEast", "global"])("let a resource be in %s", (location) =>
    expect(refuses("allowed-locations", { location })).toBe(false),
  );
  it.each(["westeurope", "swedencentral"])("refuse a resource in %s", (location) => expect(refuses("allowed-locations", { location })).toBe(true));

  it("refuse a group abroad, or of no country, and look at groups alone", () => {
    const type = "Microsoft.Resources/subscriptions/resourceGroups";
    expect(policy("allowed-group-locations").mode).toBe("All");
    expect(refuses("allowed-group-locations", { type, location: "norwayeast" })).toBe(false);
    expect(refuses("allowed-group-locations", { type, location: "global" })).toBe(true);
    expect(refuses("allowed-group-locations", { type: "other", location: "westeurope" })).toBe(false);
  });

  it("refuse what lacks a tag, but for what Azure and AKS make themselves", () => {
    const type = "Microsoft.Storage/storageAccounts";
    expect(refuses("required-tags", { type, "tags['env']": "prod", "tags['org']": "skd" })).toBe(false);
    expect(refuses("required-tags", { type, "tags['env']": "prod" })).toBe(true);
    expect(refuses("required-tags", { type }, "/subscriptions/x/somebody")).toBe(true);
    expect(refuses("required-tags", { type: "Microsoft.EventGrid/systemTopics" })).toBe(false);
    expect(refuses("required-tags", { type }, "/subscriptions/x/resourceGroups/y/providers/Microsoft.ContainerService/managedClusters/z")).toBe(false);
    expect(policy("required-tags").message).toBe("Add the tags env, org.");
  });

  it.each(["virtualMachines", "virtualMachineScaleSets"])("refuse %s of other sizes", (kind) => {
    const sized = (size: string) => ({ type: `Microsoft.Compute/${kind}`, [`Microsoft.Compute/${kind}/sku.name`]: size });
    expect(refuses("allowed-vm-sizes", sized("Standard_D4s_v6"))).toBe(false);
    expect(refuses("allowed-vm-sizes", sized("Standard_M128s"))).toBe(true);
  });

  it("refuse services that end, and no other", () => {
    expect(refuses("no-retired-services", { type: "Microsoft.Cache/Redis" })).toBe(true);
    expect(refuses("no-retired-services", { type: "Microsoft.Cache/redisEnterprise" })).toBe(false);
  });

  it.each([
    ["storage-private", "Microsoft.Storage/storageAccounts", "publicNetworkAccess", "Disabled", "Enabled", "NOR-NET-01"],
    ["vault-private", "Microsoft.KeyVault/vaults", "publicNetworkAccess", "Disabled", "Enabled", "NOR-NET-01"],
    ["postgresql-private", "Microsoft.DBforPostgreSQL/flexibleServers", "network.publicNetworkAccess", "Disabled", "Enabled", "NOR-NET-01"],
    ["servicebus-private", "Microsoft.ServiceBus/namespaces", "publicNetworkAccess", "Disabled", "Enabled", "NOR-NET-01"],
    ["registry-private", "Microsoft.ContainerRegistry/registries", "publicNetworkAccess", "Disabled", "Enabled", "NOR-NET-01"],
    ["appconfiguration-private", "Microsoft.AppConfiguration/configurationStores", "publicNetworkAccess", "Disabled", "Enabled", "NOR-NET-01"],
    ["kubernetes-private", "Microsoft.ContainerService/managedClusters", "apiServerAccessProfile.enablePrivateCluster", true, false, "NOR-NET-09"],
    ["storage-no-keys", "Microsoft.Storage/storageAccounts", "allowSharedKeyAccess", false, true, "NOR-AUT-01"],
    ["vault-roles", "Microsoft.KeyVault/vaults", "enableRbacAuthorization", true, false, "NOR-AUT-04"],
    ["postgresql-no-passwords", "Microsoft.DBforPostgreSQL/flexibleServers", "authConfig.passwordAuth", "Disabled", "Enabled", "NOR-AUT-01"],
    ["servicebus-no-keys", "Microsoft.ServiceBus/namespaces", "disableLocalAuth", true, false, "NOR-AUT-01"],
    ["registry-no-admin", "Microsoft.ContainerRegistry/registries", "adminUserEnabled", false, true, "NOR-AUT-01"],
    ["registry-no-anonymous", "Microsoft.ContainerRegistry/registries", "anonymousPullEnabled", false, true, "NOR-AUT-01"],
    ["appconfiguration-no-keys", "Microsoft.AppConfiguration/configurationStores", "disableLocalAuth", true, false, "NOR-AUT-01"],
    ["kubernetes-no-accounts", "Microsoft.ContainerService/managedClusters", "disableLocalAccounts", true, false, "NOR-AUT-01"],
  ])("%s refuses a %s whose %s is not %p", (name, type, setting, closed, open, control) => {
    expect(refuses(name, { type, [`${type}/${setting}`]: closed })).toBe(false);
    expect(refuses(name, { type, [`${type}/${setting}`]: open })).toBe(true);
    expect(refuses(name, { type })).toBe(true);
    expect(refuses(name, { type: "Microsoft.Web/sites" })).toBe(false);
    expect(policy(name).controls).toEqual([control]);
    expect(policy(name).message).toContain(`Set ${setting.split(".").at(-1)} to ${closed}, and `);
  });
});
