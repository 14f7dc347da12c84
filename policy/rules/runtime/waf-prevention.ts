import { all, type Graph, mustBe, pass, type Resource, type Rule, type Verdict } from "../../model";
import { judgeRuleSets } from "./managed-rule-sets";

const policyType = "azurerm_web_application_firewall_policy";

export const wafPrevention: Rule = {
  id: "runtime/waf-prevention",
  title: "a gateway's web application firewall stops attacks, by a current set of rules of which none is off",
  severity: "high",
  resourceTypes: ["azurerm_application_gateway", policyType],
  controls: ["NOR-NET-08"],
  checkov: ["CKV_AZURE_120", "CKV_AZURE_122", "CKV_AZURE_135"],
  rationale: "a firewall in detection mode writes down how the data was stolen",
  remediation:
    "write policy_settings with mode Prevention, enabled and request_body_check true, Microsoft_DefaultRuleSet 2.1, and the gateway's firewall_policy_id",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/ag/best-practices"],
  evaluate: (resource, graph) => (resource.type === policyType ? prevents(resource) : hasPolicy(resource, graph)),
};

function hasPolicy(gateway: Resource, graph: Graph): Verdict {
  const attribute = "firewall_policy_id";
  if (graph.targets(gateway, attribute).some((policy) => policy.type === policyType)) return pass;
  const id = gateway.get(attribute) ?? "";
  return id === ""
    ? { state: "fail", attribute, actual: undefined, expected: `an ${policyType}` }
    : { state: "unknown", attribute, why: "it is not among the stacks" };
}

function prevents(policy: Resource): Verdict {
  const settings = ["enabled", "request_body_check"].map((name) => mustBe(policy, `policy_settings.${name}`, true));
  return all(mustBe(policy, "policy_settings.mode", "Prevention"), ...settings, ...judgeRuleSets(policy));
}
