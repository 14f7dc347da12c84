import { readFileSync } from "node:fs";
import path from "node:path";
import { loadDeployment } from "../../config/load-deployment";
import { altinn, filesBelow, smallDeployment, stacksIn, synthesizePlatform, today } from "../support/platform";

const { stacks, manifest, files } = synthesizePlatform(altinn.deployment, (folder) => ({
  stacks: stacksIn(folder),
  manifest: JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")).stacks,
  files: filesBelow(folder),
}));

const addresses = (stack: { resource: Record<string, Record<string, unknown>> }) =>
  Object.entries(stack.resource)
    .flatMap(([type, byName]) => Object.keys(byName).map((name) => `${type}.${name}`))
    .sort();

describe("the reference deployment", () => {
  it("keeps the address of every resource: a new one would replace what it names", () =>
    expect(Object.fromEntries(Object.entries(stacks).map(([name, stack]) => [name, addresses(stack)]))).toMatchSnapshot());

  it("has a stack for each service owner and environment, and those that an environment shares", () => {
    const owners = Object.entries(altinn.deployment.serviceOwners).flatMap(([code, owner]) =>
      owner.environments.map((environment) => `${environment}-owner-${code}`),
    );
    const shared = Object.entries(altinn.deployment.environments).flatMap(([name, { capacity }]) =>
      ["bootstrap", "observability", "network", "keys", "governance", ...(capacity.reserve ? ["capacity"] : []), "data", "runtime", "backup"].map(
        (stack) => `${name}-${stack}`,
      ),
    );
    expect(Object.keys(stacks)).toEqual([...owners, ...shared].sort());
  });

  it("writes the manifest and one file a stack, and nothing else", () =>
    expect(files).toEqual(["manifest.json", ...Object.keys(stacks).map((name) => `stacks/${name}/cdk.tf.json`)].sort()));

  it("deploys each stack after those that it takes something from", () => {
    const dependencies = (name: string) => [...manifest[`prod-${name}`].dependencies].map((dependency: string) => dependency.replace("prod-", "")).sort();
    expect(dependencies("bootstrap")).toEqual([]);
    expect(dependencies("observability")).toEqual([]);
    expect(dependencies("network")).toEqual(["bootstrap", "observability"]);
    expect(dependencies("keys")).toEqual(["network", "observability"]);
    expect(dependencies("governance")).toEqual(["keys", "network", "observability"]);
    expect(dependencies("capacity")).toEqual(["observability"]);
    expect(dependencies("data")).toEqual(["keys", "network", "observability"]);
    expect(dependencies("runtime")).toEqual(["capacity", "governance", "keys", "network", "observability"]);
    expect(dependencies("backup")).toEqual(["data", "keys", "observability"]);
    expect(dependencies("owner-skd")).toEqual(["backup", "capacity", "governance", "keys", "network", "observability", "runtime"]);
  });

  it("names nothing with a part said twice", () => {
    const bodies = Object.values(stacks).flatMap((stack) => Object.values(stack.resource).flatMap((byName) => Object.values(byName as object)));
    const names = bodies.map(({ name }) => name).filter((name): name is string => typeof name === "string");
    expect(names.filter((name) => name.split("-").some((part, index, parts) => part === parts[index + 1]))).toEqual([]);
  });

  it("keeps each state under the environment, opened by Entra ID alone", () => {
    const { azurerm } = stacks["prod-owner-skd"].terraform.backend;
    expect(azurerm).toEqual({
      subscription_id: altinn.deployment.state.subscriptionId,
      tenant_id: altinn.deployment.organisation.tenantId,
      resource_group_name: "rg-altinn-digdir-prod-state",
      storage_account_name: "staltinndigdirprodstate",
      container_name: "tfstate",
      key: "prod/owner-skd.tfstate",
      use_azuread_auth: true,
      use_oidc: true,
    });
    const keys = Object.values(stacks).map(({ terraform: { backend } }) => `${backend.azurerm.storage_account_name}/${backend.azurerm.key}`);
    expect(new Set(keys).size).toBe(Object.keys(stacks).length);
  });

  it("uses no escape hatch", () => expect(Object.values(stacks).filter((stack) => stack["//"].metadata.overrides !== undefined)).toEqual([]));
});

describe("environments", () => {
  it("differ for the same owner in names, ids, addresses and nothing else", () => {
    const [test, production] = ["at22-owner-ttd", "prod-owner-ttd"].map((name) => leaves(stacks[name].resource)) as [
      Map<string, unknown>,
      Map<string, unknown>,
    ];
    expect([...production.keys()].sort()).toEqual([...test.keys()].sort());
    const differing = [...production].filter(([at, value]) => value !== test.get(at)).map(([at]) => at.split(".").at(-1));
    expect([...new Set(differing)].sort()).toEqual([
      "0",
      "backup_policy_id",
      "custom_network_interface_name",
      "destination_address_prefix",
      "env",
      "finops_environment",
      "issuer",
      "key_vault_key_id",
      "kubernetes_cluster_id",
      "log_analytics_workspace_id",
      "name",
      "next_hop_in_ip_address",
      "path",
      "principal_id",
      "private_dns_zone_name",
      "remote_virtual_network_id",
      "resource_group_name",
      "role_definition_id",
      "scope",
      "source_address_prefix",
      "storage_account_id",
      "vault_id",
      "virtual_network_name",
      "workspace_id",
      "workspace_resource_id",
    ]);
  });
});

describe("a deployment without a cluster", () => {
  it("has everything else", () => {
    const minimal = loadDeployment("config/deployments/minimal.yaml", today);
    const names = synthesizePlatform(minimal.deployment, (folder) => Object.keys(stacksIn(folder)));
    expect(names).toEqual(
      ["backup", "bootstrap", "data", "governance", "keys", "network", "observability", "owner-dibk", "owner-ssb"].map((name) => `prod-${name}`),
    );
  });
});

describe("the same deployment", () => {
  it("gives the same bytes twice", () => {
    const bytes = () =>
      synthesizePlatform(smallDeployment(), (folder) => filesBelow(folder).map((file) => [file, readFileSync(path.join(folder, file), "utf8")]));
    expect(bytes()).toEqual(bytes());
  });
});

/** Every leaf of a JSON value by its path; list indices are the last part of it. */
function leaves(value: unknown, at = "", into = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) leaves(inner, `${at}.${key}`, into);
  else into.set(at, value);
  return into;
}
