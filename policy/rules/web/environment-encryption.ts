import { pass, type Rule, unresolved } from "../../model";

export const environmentEncryption: Rule = {
  id: "web/environment-encryption",
  title: "an App Service environment encrypts what its machines send each other and keep",
  severity: "medium",
  resourceTypes: ["azurerm_app_service_environment_v3"],
  controls: ["NOR-ENC-02"],
  checkov: [],
  rationale: "page files and the traffic behind the front ends lie open to whoever reaches the machines",
  remediation: "write cluster_setting with name InternalEncryption and value true",
  references: ["https://learn.microsoft.com/azure/app-service/environment/app-service-app-service-environment-custom-settings"],
  evaluate: (environment) => {
    const [attribute, expected] = ["cluster_setting", "InternalEncryption true"];
    const settings = environment.blocks(attribute);
    if (settings === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes them" };
    const value = settings.find((setting) => setting.get("name") === "InternalEncryption")?.get("value");
    if (value === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return String(value) === "true" ? pass : { state: "fail", attribute, actual: value, expected };
  },
};
