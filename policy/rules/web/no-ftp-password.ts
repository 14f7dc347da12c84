import { mustBe, type Rule } from "../../model";
import { functionAppsBySystem } from "./apps";

export const noFtpPassword: Rule = {
  id: "web/no-ftp-password",
  title: "nobody puts files into an app with a password over FTP",
  severity: "medium",
  resourceTypes: [
    "azurerm_linux_web_app",
    "azurerm_linux_web_app_slot",
    "azurerm_windows_web_app",
    "azurerm_windows_web_app_slot",
    ...functionAppsBySystem,
    "azurerm_logic_app_standard",
  ],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a publishing password is copied, shared and never changed, and replaces the running code",
  remediation: "set ftp_publish_basic_authentication_enabled to false",
  references: ["https://learn.microsoft.com/azure/app-service/configure-basic-auth-disable"],
  evaluate: (resource) => mustBe(resource, "ftp_publish_basic_authentication_enabled", false),
};
