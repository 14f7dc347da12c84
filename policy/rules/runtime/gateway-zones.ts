import { pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";
import { hasZones } from "../governance/region";

export const gatewayZones: Rule = {
  id: "runtime/gateway-zones",
  title: "a gateway is spread over the zones",
  severity: "medium",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "one data centre that fails takes the only way in with it",
  remediation: "write zones with two or three zones",
  references: ["https://learn.microsoft.com/azure/application-gateway/application-gateway-autoscaling-zone-redundant"],
  evaluate: (gateway) => {
    const attribute = "zones";
    const zones = gateway.get(attribute);
    if (zones === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return !hasZones(gateway) || asList(zones).length > 1 ? pass : { state: "fail", attribute, actual: zones, expected: "two zones or more" };
  },
};
