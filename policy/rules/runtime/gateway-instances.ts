import { mustBeAtLeast, type Rule } from "../../model";

export const gatewayInstances: Rule = {
  id: "runtime/gateway-instances",
  title: "a gateway has two machines at least",
  severity: "low",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-AVA-01", "NOR-AVA-03"],
  checkov: [],
  rationale: "with one machine the only way in is gone whenever that is mended",
  remediation: "set min_capacity in autoscale_configuration to 2, or capacity in sku",
  references: ["https://learn.microsoft.com/azure/application-gateway/application-gateway-autoscaling-zone-redundant"],
  evaluate: (gateway) =>
    mustBeAtLeast(gateway, gateway.get("autoscale_configuration.min_capacity") === undefined ? "sku.capacity" : "autoscale_configuration.min_capacity", 2),
};
