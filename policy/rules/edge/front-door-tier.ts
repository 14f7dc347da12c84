import { mustBe, type Rule } from "../../model";

export const frontDoorTier: Rule = {
  id: "edge/front-door-tier",
  title: "a front door has the tier with managed rules and private links",
  severity: "medium",
  resourceTypes: ["azurerm_cdn_frontdoor_profile"],
  controls: ["NOR-NET-08", "NOR-NET-03"],
  checkov: [],
  rationale: "the Standard tier knows no managed rules, and reaches nothing that is closed to the internet",
  remediation: "set sku_name to Premium_AzureFrontDoor",
  references: ["https://learn.microsoft.com/azure/frontdoor/front-door-cdn-comparison"],
  evaluate: (resource) => mustBe(resource, "sku_name", "Premium_AzureFrontDoor"),
};
