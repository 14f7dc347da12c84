import { type ForwardedDomain, PrivateDnsResolver } from "../../../constructs/network/private-dns-resolver";
import { resolved, synthesize } from "../../support/synthesize";

let exposed: unknown;
const resolver = (forward?: readonly ForwardedDomain[]) =>
  synthesize((stack) => {
    const { id, inboundAddress } = new PrivateDnsResolver(stack, "Resolver", {
      placement: { region: "norwayeast", resourceGroupName: "rg-net", tags: { env: "prod" } },
      name: "hub-prod",
      network: { id: "/subscriptions/x/network" },
      subnetIds: { resolverInbound: "/subscriptions/x/in", resolverOutbound: "/subscriptions/x/out" },
      ...(forward && { forward }),
    });
    exposed = resolved(stack, { id, inboundAddress });
  });

const placed = { location: "norwayeast", tags: { env: "prod" } };
const answering = {
  azurerm_private_dns_resolver: {
    Resolver: { ...placed, name: "dnspr-hub-prod", resource_group_name: "rg-net", virtual_network_id: "/subscriptions/x/network" },
  },
  azurerm_private_dns_resolver_inbound_endpoint: {
    "Resolver/Inbound": {
      ...placed,
      name: "in-hub-prod",
      private_dns_resolver_id: "${azurerm_private_dns_resolver.Resolver.id}",
      ip_configurations: { subnet_id: "/subscriptions/x/in", private_ip_allocation_method: "Dynamic" },
    },
  },
};

describe("PrivateDnsResolver", () => {
  it("answers, and asks nobody", () => expect(resolver()).toEqual(answering));

  it("hands out where to ask", () => {
    resolver();
    expect(exposed).toEqual({
      id: "${azurerm_private_dns_resolver.Resolver.id}",
      inboundAddress: "${azurerm_private_dns_resolver_inbound_endpoint.Resolver_Inbound.ip_configurations[0].private_ip_address}",
    });
  });

  it("asks others for the domains that they know, for its own network", () =>
    expect(resolver([{ domain: "intern.example.no", nameServers: ["10.1.1.4", "10.1.2.4"] }])).toEqual({
      ...answering,
      azurerm_private_dns_resolver_outbound_endpoint: {
        "Resolver/Outbound": {
          ...placed,
          name: "out-hub-prod",
          private_dns_resolver_id: "${azurerm_private_dns_resolver.Resolver.id}",
          subnet_id: "/subscriptions/x/out",
        },
      },
      azurerm_private_dns_resolver_dns_forwarding_ruleset: {
        "Resolver/Rules": {
          ...placed,
          name: "dnsfrs-hub-prod",
          resource_group_name: "rg-net",
          private_dns_resolver_outbound_endpoint_ids: ["${azurerm_private_dns_resolver_outbound_endpoint.Resolver_Outbound.id}"],
        },
      },
      azurerm_private_dns_resolver_virtual_network_link: {
        "Resolver/Link": {
          name: "dnsfrs-hub-prod",
          dns_forwarding_ruleset_id: "${azurerm_private_dns_resolver_dns_forwarding_ruleset.Resolver_Rules.id}",
          virtual_network_id: "/subscriptions/x/network",
        },
      },
      azurerm_private_dns_resolver_forwarding_rule: {
        "Resolver/Rule-intern.example.no": {
          name: "intern-example-no",
          dns_forwarding_ruleset_id: "${azurerm_private_dns_resolver_dns_forwarding_ruleset.Resolver_Rules.id}",
          domain_name: "intern.example.no.",
          enabled: true,
          target_dns_servers: [
            { ip_address: "10.1.1.4", port: 53 },
            { ip_address: "10.1.2.4", port: 53 },
          ],
        },
      },
    }));

  const server = ["10.1.1.4"];
  it.each<[string, readonly ForwardedDomain[], string]>([
    ["everything", [{ domain: ".", nameServers: server }], '"." to 10.1.1.4'],
    ["a whole country", [{ domain: "no", nameServers: server }], '"no" to 10.1.1.4'],
    ["what no name server knows", [{ domain: "example.no", nameServers: [] }], '"example.no" to nobody'],
    [
      "a domain twice",
      [
        { domain: "example.no", nameServers: server },
        { domain: "example.no", nameServers: server },
      ],
      '"example.no" to 10.1.1.4',
    ],
  ])("refuses to forward %s", (_, forward, got) =>
    expect(() => resolver(forward)).toThrow(
      `prod-test/Resolver: a domain cannot be forwarded - got ${got}; allowed domains of two labels or more, each once, with a name server; name the domain and who knows it`,
    ),
  );
});
