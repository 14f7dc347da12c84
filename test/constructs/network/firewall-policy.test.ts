import type { Egress } from "../../../constructs/network/egress";
import { FirewallPolicy } from "../../../constructs/network/firewall-policy";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const sources = ["10.99.0.0/16"];
const toName: Egress = { name: "register", description: "Look up people", sources, names: ["api.example.no", "*.register.example.no"] };
const toSet: Egress = { name: "cluster", description: "Nodes update themselves", sources, nameSet: "AzureKubernetesService" };
const toAddress: Egress = { name: "sftp", description: "A partner takes files", sources, addresses: ["192.0.2.0/24"], tcpPorts: [22, 2222] };

const policy = (...egress: readonly Egress[]) =>
  synthesize((stack) => {
    const { id } = new FirewallPolicy(stack, "Policy", {
      placement: { region: "norwayeast", resourceGroupName: "rg-net", tags: { env: "prod" } },
      name: "hub-prod",
      egress,
    });
    expect(resolved(stack, id)).toBe("${azurerm_firewall_policy.Policy.id}");
  });
const groups = (...egress: readonly Egress[]) => policy(...egress).azurerm_firewall_policy_rule_collection_group;
const https = [{ type: "Https", port: 443 }];

describe("FirewallPolicy", () => {
  it("denies what is known as malicious and known attacks, asks for names itself, and opens no TLS", () =>
    expect(policy().azurerm_firewall_policy).toEqual({
      Policy: {
        name: "afwp-hub-prod",
        location: "norwayeast",
        resource_group_name: "rg-net",
        tags: { env: "prod" },
        sku: "Premium",
        threat_intelligence_mode: "Deny",
        intrusion_detection: { mode: "Deny" },
        dns: { proxy_enabled: true, servers: [] },
        auto_learn_private_ranges_enabled: false,
        sql_redirect_allowed: false,
      },
    }));

  it("denies everything after what is allowed: HTTPS among the rules for names, which Azure asks last", () =>
    expect(groups(toName)?.["Policy/Denied"]).toEqual({
      name: "denied",
      firewall_policy_id: "${azurerm_firewall_policy.Policy.id}",
      priority: 65_000,
      network_rule_collection: [
        {
          name: "all-but-https",
          priority: 64_000,
          action: "Deny",
          rule: [
            {
              name: "tcp",
              description: "What is not on the list does not pass",
              source_addresses: ["*"],
              destination_addresses: ["*"],
              protocols: ["TCP"],
              destination_ports: ["1-442", "444-65535"],
            },
            {
              name: "udp-icmp",
              description: "What is not on the list does not pass",
              source_addresses: ["*"],
              destination_addresses: ["*"],
              protocols: ["UDP", "ICMP"],
              destination_ports: ["*"],
            },
          ],
        },
      ],
      application_rule_collection: [
        {
          name: "https",
          priority: 65_000,
          action: "Deny",
          rule: [
            {
              name: "https",
              description: "What is not on the list does not pass",
              source_addresses: ["*"],
              destination_fqdns: ["*"],
              protocols: https,
              terminate_tls: false,
            },
          ],
        },
      ],
    }));

  it("lets each network go where it may: by name, by Azure's set of names, and by address", () =>
    expect(groups(toName, toAddress, toSet)?.["Policy/Allowed"]).toEqual({
      name: "allowed",
      firewall_policy_id: "${azurerm_firewall_policy.Policy.id}",
      priority: 1000,
      network_rule_collection: [
        {
          name: "addresses",
          priority: 1000,
          action: "Allow",
          rule: [
            {
              name: "sftp",
              description: "A partner takes files",
              source_addresses: sources,
              destination_addresses: ["192.0.2.0/24"],
              protocols: ["TCP"],
              destination_ports: ["22", "2222"],
            },
          ],
        },
      ],
      application_rule_collection: [
        {
          name: "names",
          priority: 2000,
          action: "Allow",
          rule: [
            {
              name: "register",
              description: "Look up people",
              source_addresses: sources,
              destination_fqdns: ["api.example.no", "*.register.example.no"],
              protocols: https,
              terminate_tls: false,
            },
            {
              name: "cluster",
              description: "Nodes update themselves",
              source_addresses: sources,
              destination_fqdn_tags: ["AzureKubernetesService"],
              protocols: https,
              terminate_tls: false,
            },
          ],
        },
      ],
    }));

  it("has no rules of a kind that nobody asked for", () => {
    expect(Object.keys(groups(toName)?.["Policy/Allowed"] ?? {})).not.toContain("network_rule_collection");
    expect(Object.keys(groups(toAddress)?.["Policy/Allowed"] ?? {})).not.toContain("application_rule_collection");
  });

  it("lets nobody out when the list is empty", () =>
    expect(inventory(policy())).toEqual({ azurerm_firewall_policy: ["Policy"], azurerm_firewall_policy_rule_collection_group: ["Policy/Denied"] }));

  it("refuses a list that is none", () =>
    expect(() => policy({ ...toName, sources: ["*"] })).toThrow("prod-test/Policy: the way out register is for everybody"));
});
