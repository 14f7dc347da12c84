import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

const modes: Readonly<Record<string, string>> = { azurerm_function_app: "client_cert_mode", azurerm_logic_app_standard: "client_certificate_mode" };

export const clientCertificate: Rule = {
  id: "web/client-certificate",
  title: "an app asks its callers for a certificate",
  severity: "low",
  resourceTypes: [
    "azurerm_linux_web_app",
    "azurerm_linux_web_app_slot",
    "azurerm_windows_web_app",
    "azurerm_windows_web_app_slot",
    "azurerm_app_service",
    ...functionAppsBySystem,
    "azurerm_function_app_flex_consumption",
    "azurerm_function_app",
    "azurerm_logic_app_standard",
    "azurerm_container_app",
  ],
  controls: ["NOR-AUT-01"],
  checkov: ["CKV_AZURE_17"],
  rationale: "without certificates anybody who reaches the app may speak to it, and a stolen token is enough",
  remediation:
    "set client_certificate_enabled to true; client_certificate_mode to Required where there is no such switch, to require in the ingress of a container app",
  references: [
    "https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth",
    "https://learn.microsoft.com/azure/container-apps/client-certificate-authorization",
  ],
  evaluate: (app) => {
    if (app.type === "azurerm_container_app") return eachBlock(app, "ingress", (ingress) => mustBe(ingress, "client_certificate_mode", "require"));
    const mode = modes[app.type];
    return mode === undefined
      ? mustBe(app, app.type === "azurerm_app_service" ? "client_cert_enabled" : "client_certificate_enabled", true)
      : mustBe(app, mode, "Required");
  },
};
