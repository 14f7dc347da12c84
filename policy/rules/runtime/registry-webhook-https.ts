import { pass, type Rule, unresolved } from "../../model";

export const registryWebhookHttps: Rule = {
  id: "runtime/registry-webhook-https",
  title: "a container registry calls nobody in clear",
  severity: "medium",
  resourceTypes: ["azurerm_container_registry_webhook"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV2_AZURE_30"],
  rationale: "the call and the secrets in its headers are read by anybody on the way",
  remediation: "write service_uri with https",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-webhook"],
  evaluate: (hook) => {
    const attribute = "service_uri";
    const uri = hook.get(attribute);
    if (uri === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return String(uri).toLowerCase().startsWith("https://") ? pass : { state: "fail", attribute, actual: uri, expected: "https" };
  },
};
