import { pass, type Rule, unresolved } from "../../model";

export const environmentTls: Rule = {
  id: "web/environment-tls",
  title: "an App Service environment speaks no TLS 1.0",
  severity: "medium",
  resourceTypes: ["azurerm_app_service_environment_v3"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "one app that allows the broken protocol is enough to be listened to",
  remediation: "write cluster_setting with name DisableTls1.0 and value 1",
  references: ["https://learn.microsoft.com/azure/app-service/environment/app-service-app-service-environment-custom-settings"],
  evaluate: (environment) => {
    const [attribute, expected] = ["cluster_setting", "DisableTls1.0 1"];
    const settings = environment.blocks(attribute);
    if (settings === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes them" };
    const value = settings.find((setting) => setting.get("name") === "DisableTls1.0")?.get("value");
    if (value === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return String(value) === "1" ? pass : { state: "fail", attribute, actual: value, expected };
  },
};
