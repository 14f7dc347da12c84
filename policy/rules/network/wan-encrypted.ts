import { mustBe, type Rule } from "../../model";

export const wanEncrypted: Rule = {
  id: "network/wan-encrypted",
  title: "a virtual WAN encrypts what goes over VPN",
  severity: "high",
  resourceTypes: ["azurerm_virtual_wan"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "traffic between sites goes in clear, under the name of a VPN",
  remediation: "set disable_vpn_encryption to false, or leave it out",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_wan"],
  evaluate: (resource) => mustBe(resource, "disable_vpn_encryption", false),
};
