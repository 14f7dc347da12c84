import { pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";
import { hasZones } from "../governance/region";

export const apiZones: Rule = {
  id: "edge/api-zones",
  title: "an API gateway is spread over the zones",
  severity: "low",
  resourceTypes: ["azurerm_api_management"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "one data centre that fails takes every interface with it",
  remediation: "write zones with two or three zones, with sku_name Premium",
  references: ["https://learn.microsoft.com/azure/reliability/reliability-api-management"],
  evaluate: (gateway) => {
    const attribute = "zones";
    const zones = gateway.get(attribute);
    if (zones === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return !hasZones(gateway) || asList(zones).length > 1 ? pass : { state: "fail", attribute, actual: zones, expected: "two zones or more" };
  },
};
