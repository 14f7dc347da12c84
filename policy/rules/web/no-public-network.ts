import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

const named = ["azurerm_logic_app_standard", "azurerm_container_app_environment"];

export const noPublicNetwork: Rule = {
  id: "web/no-public-network",
  title: "an app has no public endpoint",
  severity: "high",
  resourceTypes: [
    "azurerm_linux_web_app",
    "azurerm_linux_web_app_slot",
    "azurerm_windows_web_app",
    "azurerm_windows_web_app_slot",
    ...functionAppsBySystem,
    "azurerm_function_app_flex_consumption",
    "azurerm_static_web_app",
    "azurerm_logic_app_standard",
    "azurerm_container_app_environment",
  ],
  controls: ["NOR-NET-01", "NOR-NET-08"],
  checkov: ["CKV_AZURE_221", "CKV_AZURE_222"],
  rationale: "an app on the internet is reached past the web application firewall",
  remediation:
    "set public_network_access_enabled to false, public_network_access to Disabled of a logic app or an environment of container apps, and reach it through a private endpoint",
  references: [
    "https://learn.microsoft.com/azure/app-service/overview-private-endpoint",
    "https://learn.microsoft.com/azure/container-apps/private-endpoints-and-dns-private-link",
  ],
  evaluate: (app) => (named.includes(app.type) ? mustBe(app, "public_network_access", "Disabled") : mustBe(app, "public_network_access_enabled", false)),
};
