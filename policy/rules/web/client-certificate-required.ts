import { mustBe, notApplicable, type Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";
import { functionAppsBySystem } from "./apps";

export const clientCertificateRequired: Rule = {
  id: "web/client-certificate-required",
  title: "an app that asks for certificates takes no caller without one",
  severity: "medium",
  resourceTypes: [
    "azurerm_linux_web_app",
    "azurerm_linux_web_app_slot",
    "azurerm_windows_web_app",
    "azurerm_windows_web_app_slot",
    ...functionAppsBySystem,
    "azurerm_function_app_flex_consumption",
    "azurerm_app_service",
  ],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a certificate that is optional keeps nobody out",
  remediation: "set client_certificate_mode to Required",
  references: ["https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth"],
  evaluate: (app) => {
    // Before azurerm 3.0 the mode came from Azure, which takes Required.
    if (app.type === "azurerm_app_service") return app.get("client_cert_enabled") === false ? notApplicable : unlessAbsent(app, "client_cert_mode", "Required");
    return app.get("client_certificate_enabled") === false ? notApplicable : mustBe(app, "client_certificate_mode", "Required");
  },
};
