import { mustBe, type Rule } from "../../model";

export const expressRouteNoClassic: Rule = {
  id: "network/express-route-no-classic",
  title: "a circuit is not run by the means of old",
  severity: "low",
  resourceTypes: ["azurerm_express_route_circuit"],
  controls: ["NOR-NET-11"],
  checkov: [],
  rationale: "the classic interface knows neither roles nor policies",
  remediation: "set allow_classic_operations to false, or leave it out",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/express_route_circuit"],
  evaluate: (resource) => mustBe(resource, "allow_classic_operations", false),
};
