import { mustBe, type Rule } from "../../model";

export const vpnReplayProtection: Rule = {
  id: "network/vpn-replay-protection",
  title: "a VPN gateway refuses packets that it has seen before",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_network_gateway"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever records traffic sends it once more, and it is taken for new",
  remediation: "set ip_sec_replay_protection_enabled to true, or leave it out",
  references: ["https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq"],
  evaluate: (resource) => mustBe(resource, "ip_sec_replay_protection_enabled", true),
};
