import { notApplicable, pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";
import { isProduction } from "../governance/production";
import { hasZones } from "../governance/region";

export const publicIpZones: Rule = {
  id: "network/public-ip-zones",
  title: "a public address of production stands the loss of a zone",
  severity: "medium",
  resourceTypes: ["azurerm_public_ip", "azurerm_public_ip_prefix", "azurerm_firewall"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "the way in is lost with the zone, whatever is left behind it",
  remediation: "set zones to 1, 2 and 3",
  references: ["https://learn.microsoft.com/azure/reliability/reliability-public-ip"],
  evaluate: (address) => {
    if (!isProduction(address) || !hasZones(address)) return notApplicable;
    const zones = address.get("zones");
    if (zones === unresolved) return { state: "unknown", attribute: "zones", why: "its value is known only after the plan" };
    return asList(zones).length > 1 ? pass : { state: "fail", attribute: "zones", actual: zones, expected: "two zones or more" };
  },
};
