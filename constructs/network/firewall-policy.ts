import { FirewallPolicy as AzurermFirewallPolicy } from "@cdktf/provider-azurerm/lib/firewall-policy";
import { FirewallPolicyRuleCollectionGroup } from "@cdktf/provider-azurerm/lib/firewall-policy-rule-collection-group";
import { Construct } from "constructs";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import { type Egress, requireEgress } from "./egress";

export interface FirewallPolicyProps {
  readonly placement: Placement;
  /** Name of the policy behind its abbreviation. */
  readonly name: string;
  /** Who may go where; nobody else goes anywhere. */
  readonly egress: readonly Egress[];
}

/**
 * What a firewall lets out: what is on the list, and nothing else, which it says itself so that it stands in the log as our decision. What Microsoft knows as
 * malicious is denied also when it is on the list, as are known attacks. Nothing is let in: there is no address translation.
 *
 * It does not open TLS. That takes a certificate authority that every machine believes and whose key is in reach of the firewall: who takes it reads everything.
 * And what we carry is personal data, end to end between owners and those whom they serve. Names are read from the greeting of a TLS connection.
 *
 * Holds NOR-NET-05 and NOR-NET-11.
 * @throws as `requireEgress`
 * @see https://learn.microsoft.com/azure/firewall/premium-features
 * @see https://learn.microsoft.com/azure/firewall/rule-processing
 */
export class FirewallPolicy extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: FirewallPolicyProps) {
    super(scope, id);
    const { placement, egress } = props;
    requireEgress(this.node.path, egress);
    const policy = new AzurermFirewallPolicy(this, "Resource", {
      name: resourceName("afwp", props.name),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      sku: "Premium",
      threatIntelligenceMode: "Deny",
      intrusionDetection: { mode: "Deny" },
      dns: { proxyEnabled: true, servers: [] },
      autoLearnPrivateRangesEnabled: false,
      sqlRedirectAllowed: false,
    });
    this.id = policy.id;

    const names = egress.flatMap((rule) => ("addresses" in rule ? [] : [toNames(rule)]));
    const addresses = egress.flatMap((rule) => ("addresses" in rule ? [toAddresses(rule)] : []));
    if (egress.length > 0) {
      new FirewallPolicyRuleCollectionGroup(this, "Allowed", {
        name: "allowed",
        firewallPolicyId: policy.id,
        priority: 1000,
        ...(addresses.length > 0 && { networkRuleCollection: [{ name: "addresses", priority: 1000, action: "Allow", rule: addresses }] }),
        ...(names.length > 0 && { applicationRuleCollection: [{ name: "names", priority: 2000, action: "Allow", rule: names }] }),
      });
    }
    // Azure asks the rules for addresses before those for names, in all groups: to deny port 443 here would deny what is allowed by name.
    new FirewallPolicyRuleCollectionGroup(this, "Denied", {
      name: "denied",
      firewallPolicyId: policy.id,
      priority: 65_000,
      networkRuleCollection: [{ name: "all-but-https", priority: 64_000, action: "Deny", rule: allButHttps }],
      applicationRuleCollection: [{ name: "https", priority: 65_000, action: "Deny", rule: [allHttps] }],
    });
  }
}

const https = [{ type: "Https", port: 443 }];
const anywhere = { sourceAddresses: ["*"], destinationAddresses: ["*"] };
const allButHttps = [
  {
    name: "tcp",
    description: "What is not on the list does not pass",
    ...anywhere,
    protocols: ["TCP"],
    destinationPorts: ["1-442", "444-65535"],
  },
  { name: "udp-icmp", description: "What is not on the list does not pass", ...anywhere, protocols: ["UDP", "ICMP"], destinationPorts: ["*"] },
];
const allHttps = {
  name: "https",
  description: "What is not on the list does not pass",
  sourceAddresses: ["*"],
  destinationFqdns: ["*"],
  protocols: https,
  terminateTls: false,
};

function toNames(rule: Exclude<Egress, { readonly addresses: unknown }>) {
  return {
    name: rule.name,
    description: rule.description,
    sourceAddresses: [...rule.sources],
    ...("names" in rule ? { destinationFqdns: [...rule.names] } : { destinationFqdnTags: [rule.nameSet] }),
    protocols: https,
    terminateTls: false,
  };
}

function toAddresses(rule: Extract<Egress, { readonly addresses: unknown }>) {
  return {
    name: rule.name,
    description: rule.description,
    sourceAddresses: [...rule.sources],
    destinationAddresses: [...rule.addresses],
    protocols: ["TCP"],
    destinationPorts: rule.tcpPorts.map(String),
  };
}
