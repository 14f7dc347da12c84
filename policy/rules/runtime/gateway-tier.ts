import { mustBe, type Rule } from "../../model";

export const gatewayTier: Rule = {
  id: "runtime/gateway-tier",
  title: "a gateway is of the second generation",
  severity: "medium",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-AVA-02", "NOR-AVA-04"],
  checkov: [],
  rationale: "the first generation is neither spread over zones nor mended any more",
  remediation: "set name and tier of sku to WAF_v2",
  references: ["https://learn.microsoft.com/azure/application-gateway/v1-retirement"],
  evaluate: (resource) => mustBe(resource, "sku.tier", "WAF_v2", "Standard_v2"),
};
