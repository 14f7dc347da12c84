import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem, webApps } from "./apps";

export const routeAll: Rule = {
  id: "web/route-all",
  title: "an app sends everything through its subnet",
  severity: "medium",
  resourceTypes: [...webApps, ...functionAppsBySystem, "azurerm_function_app", "azurerm_function_app_slot", "azurerm_logic_app_standard"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "what does not go through the subnet leaves past the firewall, unseen and unhindered",
  remediation: "set vnet_route_all_enabled in site_config to true",
  references: ["https://learn.microsoft.com/azure/app-service/overview-vnet-integration"],
  evaluate: (resource) => mustBe(resource, "site_config.vnet_route_all_enabled", true),
};
