import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

const attributes: Readonly<Record<string, string>> = {
  azurerm_windows_web_app: "virtual_network_image_pull_enabled",
  azurerm_windows_web_app_slot: "virtual_network_image_pull_enabled",
};

export const imageNetwork: Rule = {
  id: "web/image-network",
  title: "an image of an app comes through its subnet",
  severity: "low",
  resourceTypes: ["azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot", ...functionAppsBySystem],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "a registry has to stay open to the internet for an app that pulls over it",
  remediation: "set vnet_image_pull_enabled to true, virtual_network_image_pull_enabled of a Windows web app",
  references: ["https://learn.microsoft.com/azure/app-service/configure-vnet-integration-routing"],
  evaluate: (resource) => mustBe(resource, attributes[resource.type] ?? "vnet_image_pull_enabled", true),
};
