import type { Rule } from "../../model";
import { mustLack } from "../integration/verdicts";
import { apps } from "./apps";

export const noOpenCors: Rule = {
  id: "web/no-open-cors",
  title: "an app lets no foreign page read its answers",
  severity: "medium",
  resourceTypes: [...apps, "azurerm_container_app"],
  controls: ["NOR-AUT-08"],
  checkov: ["CKV_AZURE_57", "CKV_AZURE_62"],
  rationale: "with every origin allowed, any page a citizen visits may read what the app answers",
  remediation: "write the origins that need it in allowed_origins, and not *",
  references: ["https://learn.microsoft.com/azure/app-service/app-service-web-tutorial-rest-api"],
  evaluate: (app) => mustLack(app, app.type === "azurerm_container_app" ? "ingress.cors.allowed_origins" : "site_config.cors.allowed_origins", "*"),
};
