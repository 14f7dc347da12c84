import { mustBe, type Rule } from "../../model";

export const contentNetwork: Rule = {
  id: "web/content-network",
  title: "a logic app reaches its files through its subnet",
  severity: "low",
  resourceTypes: ["azurerm_logic_app_standard"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "the storage account has to stay open to the internet for an app that reaches its files over it",
  remediation: "set vnet_content_share_enabled to true",
  references: ["https://learn.microsoft.com/azure/logic-apps/secure-single-tenant-workflow-virtual-network-private-endpoint"],
  evaluate: (resource) => mustBe(resource, "vnet_content_share_enabled", true),
};
