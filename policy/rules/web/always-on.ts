import { mustBe, pass, type Rule } from "../../model";
import { webApps } from "./apps";

export const alwaysOn: Rule = {
  id: "web/always-on",
  title: "a web app is always loaded",
  severity: "low",
  resourceTypes: webApps,
  controls: ["NOR-AVA-03"],
  checkov: ["CKV_AZURE_214"],
  rationale: "an app that was put to sleep makes the next citizen wait, and runs no jobs meanwhile",
  remediation: "set always_on in site_config to true",
  references: ["https://learn.microsoft.com/azure/app-service/configure-common"],
  // Without the block azurerm's default holds all the same: true, save for the types of before 3.0.
  evaluate: (app) => (app.body.site_config === undefined && !/app_service/.test(app.type) ? pass : mustBe(app, "site_config.always_on", true)),
};
