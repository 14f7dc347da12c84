import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";
import { apps } from "./apps";

export const httpsOnly: Rule = {
  id: "web/https-only",
  title: "an app answers over HTTPS alone",
  severity: "high",
  resourceTypes: [...apps, "azurerm_container_app"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_14", "CKV_AZURE_70", "CKV_AZURE_153"],
  rationale: "one request without encryption is where a session is stolen",
  remediation: "set https_only to true, and allow_insecure_connections of a container app to false",
  references: ["https://learn.microsoft.com/azure/app-service/configure-ssl-bindings", "https://learn.microsoft.com/azure/container-apps/ingress-overview"],
  evaluate: (app) =>
    app.type === "azurerm_container_app"
      ? eachBlock(app, "ingress", (ingress) => mustBe(ingress, "allow_insecure_connections", false))
      : mustBe(app, "https_only", true),
};
