import { mustBe, type Rule } from "../../model";

export const balancerStandard: Rule = {
  id: "network/balancer-standard",
  title: "a load balancer is of the sku that is closed until it is opened",
  severity: "medium",
  resourceTypes: ["azurerm_lb"],
  controls: ["NOR-NET-07"],
  checkov: [],
  rationale: "a load balancer of the basic sku is open from its first day, promises nothing and is retired",
  remediation: "set sku to Standard, or leave it out",
  references: ["https://learn.microsoft.com/azure/load-balancer/skus"],
  evaluate: (resource) => mustBe(resource, "sku", "Standard", "Gateway"),
};
