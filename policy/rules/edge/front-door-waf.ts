import { eachBlock } from "../../blocks";
import { referringEach } from "../../each-instance";
import { type Block, pass, type Rule, unresolved, type Verdict } from "../../model";

const link = "web_application_firewall_policy_link_id";

export const frontDoorWaf: Rule = {
  id: "edge/front-door-waf",
  title: "a front door has a web application firewall",
  severity: "high",
  resourceTypes: ["azurerm_frontdoor", "azurerm_cdn_frontdoor_profile"],
  controls: ["NOR-NET-08"],
  checkov: ["CKV_AZURE_121"],
  rationale: "a request that breaks into the application reaches it as any other",
  remediation:
    "write an azurerm_cdn_frontdoor_security_policy for the profile; web_application_firewall_policy_link_id in each frontend_endpoint of the older one",
  references: ["https://learn.microsoft.com/azure/web-application-firewall/afds/afds-overview"],
  evaluate: (door, graph) => {
    if (door.type === "azurerm_frontdoor")
      return eachBlock(door, "frontend_endpoint", (endpoint) => firewall(endpoint, graph.targets(door, `frontend_endpoint.${link}`).length > 0));
    const policies = referringEach(door, graph, "azurerm_cdn_frontdoor_security_policy", "cdn_frontdoor_profile_id");
    return policies.length > 0 ? pass : { state: "fail", attribute: "azurerm_cdn_frontdoor_security_policy", actual: "none", expected: "at least one" };
  },
};

function firewall(endpoint: Block, isReferred: boolean): Verdict {
  const id = endpoint.get(link);
  if (id === unresolved) return isReferred ? pass : { state: "unknown", attribute: link, why: "it is not among the stacks" };
  return typeof id === "string" && id !== "" ? pass : { state: "fail", attribute: link, actual: id, expected: "the id of a policy" };
}
