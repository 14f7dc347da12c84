import { readFileSync } from "node:fs";
import { referencePlatform } from "../../docs/architecture/reference-platform";
import { readTopology } from "../../docs/architecture/topology";

const guide = readFileSync("docs/deploying.md", "utf8");
const platform = referencePlatform();
const { dependencies, graph } = platform;

function part(name: string): string {
  return new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)<!-- /${name} -->`).exec(guide)?.[1] ?? "";
}

const kindOf = (stack: string) => /^[^-]+-(owner|.+?)(?:-.*)?$/.exec(stack)?.[1] ?? stack;
const steps = (name: string) => [...part(name).matchAll(/^\d+\. `(\w+)`/gm)].map(([, kind = ""]) => kind);

describe("the order in the guide", () => {
  const order = steps("order");

  it("has each kind of stack once", () => {
    expect([...order].sort()).toEqual([...new Set(Object.keys(dependencies).map(kindOf))].sort());
  });

  it("follows from what stacks wait for, in every environment", () => {
    const wrong = Object.entries(dependencies).flatMap(([stack, needed]) =>
      needed.filter((one) => order.indexOf(kindOf(one)) >= order.indexOf(kindOf(stack))).map((one) => `${stack} before ${one}`),
    );
    expect(wrong).toEqual([]);
  });

  it("is turned around to destroy", () => {
    const wrong = Object.entries(dependencies).flatMap(([stack, needed]) =>
      needed.filter((one) => steps("destroy").indexOf(kindOf(one)) <= steps("destroy").indexOf(kindOf(stack))).map((one) => `${one} before ${stack}`),
    );
    expect(wrong).toEqual([]);
    expect([...steps("destroy")].sort()).toEqual([...order].sort());
  });

  it("is kept by every command that names several stacks", () => {
    const commands = [...guide.matchAll(/^npx baseline deploy ((?:prod-[\w-]+ ?){2,})$/gm)].map(([, stacks = ""]) => stacks.trim().split(" "));
    expect(commands.length).toBeGreaterThan(1);
    for (const named of commands) {
      expect(named.filter((stack) => !Object.hasOwn(dependencies, stack))).toEqual([]);
      // The guide says them all, so that each line can be called by itself.
      expect(named.flatMap((stack) => (dependencies[stack] ?? []).filter((needed) => !named.includes(needed)))).toEqual([]);
    }
  });
});

describe("what the guide names", () => {
  const names = new Set(graph.resources.map((resource) => resource.get("name")));

  it("is in the bootstrap stack of every environment, where Terraform is told what to make first", () => {
    const targets = [...guide.matchAll(/-target=(azurerm_\w+\.\w+) \\?$|-target=(azurerm_\w+\.\w+)$/gm)].map(([, first, last]) => first ?? last);
    expect(targets).toHaveLength(5);
    for (const stack of graph.stacks.filter((name) => name.endsWith("-bootstrap"))) {
      const addresses = graph.resources.filter((resource) => resource.stack === stack).map(({ address }) => address);
      expect(targets.filter((address) => address !== undefined && !addresses.includes(address))).toEqual([]);
    }
  });

  it("has the names that resources have", () => {
    const used = [...guide.matchAll(/\b(?:(?:kv|st)altinn[a-z]+prod\w+|(?:psql|amr|bvault)-altinn-platform-prod\b|snet-altinn-hub-prod-\w+)/g)].map(
      ([name]) => name,
    );
    expect(used.length).toBeGreaterThan(10);
    expect([...new Set(used)].filter((name) => !names.has(name))).toEqual([]);
  });

  it("registers a resource provider for every type of resource", () => {
    const types = new Set(graph.resources.filter(({ kind }) => kind === "managed").map(({ type }) => type.replace("azurerm_", "")));
    const wanted = new Map([...types].map((type) => [type, providers.find(([begin]) => begin.test(type))?.[1]]));
    expect([...wanted].filter(([, provider]) => provider === undefined || !(provider === "" || guide.includes(provider))).map(([type]) => type)).toEqual([]);
  });
});

/** Types of azurerm by the resource provider behind them; an empty one is always registered. */
const providers: readonly (readonly [RegExp, string])[] = [
  [/^(resource_group|role_|pim_|management_lock|policy_|subscription_policy)/, ""],
  [/^app_configuration/, "Microsoft.AppConfiguration"],
  [/^managed_redis/, "Microsoft.Cache"],
  [/^(capacity_reservation|disk_encryption_set)/, "Microsoft.Compute"],
  [/^consumption_/, "Microsoft.Consumption"],
  [/^container_registry/, "Microsoft.ContainerRegistry"],
  [/^kubernetes_/, "Microsoft.ContainerService"],
  [/^data_protection_/, "Microsoft.DataProtection"],
  [/^postgresql_/, "Microsoft.DBforPostgreSQL"],
  [/^monitor_/, "Microsoft.Insights"],
  [/^key_vault/, "Microsoft.KeyVault"],
  [/^(user_assigned_identity|federated_identity)/, "Microsoft.ManagedIdentity"],
  [
    /^(application_gateway|bastion|firewall|network_|private_|public_ip|route_table|subnet|virtual_network|web_application_firewall|ip_group)/,
    "Microsoft.Network",
  ],
  [/^log_analytics/, "Microsoft.OperationalInsights"],
  [/^security_center/, "Microsoft.Security"],
  [/^servicebus/, "Microsoft.ServiceBus"],
  [/^storage_/, "Microsoft.Storage"],
  [/^eventgrid_/, "Microsoft.EventGrid"],
];

describe("what the guide rests on", () => {
  const stacks = ["prod-bootstrap", "prod-network", "prod-keys", "prod-runtime"];
  const { subnets } = readTopology(platform, stacks);
  const runners = subnets.find(({ resource }) => resource.get("name") === "snet-altinn-hub-prod-runners");
  const letsRunnersInto = (subnet: string) =>
    JSON.stringify(graph.ofType("azurerm_network_security_group").find((group) => group.get("name") === `nsg-${subnet}`)?.body.security_rule).includes(
      `"source_address_prefix":"${runners?.range}"`,
    );

  it("runners go out by the firewall", () => expect(runners?.wayOut).toBe("the firewall"));

  it("runners reach the states, their keys, and the keys of all others", () => {
    const keys = subnets.find(({ resource }) => resource.get("name") === "snet-altinn-keys-prod-endpoints");
    expect(keys?.endpoints.map(({ of }) => of)).toEqual(expect.arrayContaining(["staltinndigdirprodstate", "kvaltinndigdirprodstate", "kvaltinnskdprodkeys"]));
    expect(letsRunnersInto("altinn-keys-prod-endpoints")).toBe(true);
  });

  it("runners reach the cluster's API", () => expect(letsRunnersInto("altinn-runtime-prod-workloads")).toBe(true));
});
