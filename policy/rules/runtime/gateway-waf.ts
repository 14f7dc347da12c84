import { pass, type Rule, unresolved } from "../../model";

export const gatewayWaf: Rule = {
  id: "runtime/gateway-waf",
  title: "a gateway has a web application firewall",
  severity: "high",
  resourceTypes: ["azurerm_application_gateway"],
  controls: ["NOR-NET-08"],
  checkov: ["CKV_AZURE_120"],
  rationale: "a request that breaks into the application reaches it as any other",
  remediation: "write the id of an azurerm_web_application_firewall_policy as firewall_policy_id",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/ag/best-practices"],
  evaluate: (gateway, graph) => {
    const attribute = "firewall_policy_id";
    const policies = graph.targets(gateway, attribute);
    const off = policies.filter((policy) => String(policy.get("policy_settings.enabled")) === "false");
    if (policies.length > off.length || String(gateway.get("waf_configuration.enabled")) === "true") return pass;
    if (off.length > 0) return { state: "fail", attribute, actual: "a policy that is off", expected: "one that is on" };
    const id = gateway.get(attribute);
    if (id === unresolved) return { state: "unknown", attribute, why: "it is not among the stacks" };
    return typeof id === "string" && id !== "" ? pass : { state: "fail", attribute, actual: id, expected: "an azurerm_web_application_firewall_policy" };
  },
};
