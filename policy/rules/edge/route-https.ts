import { eachBlock } from "../../blocks";
import { type Block, mustBeList, pass, type Rule, type Verdict } from "../../model";

export const routeHttps: Rule = {
  id: "edge/route-https",
  title: "a front door answers plain HTTP with the way to HTTPS alone",
  severity: "high",
  resourceTypes: ["azurerm_cdn_frontdoor_route", "azurerm_frontdoor"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "one route without encryption is where sessions are stolen",
  remediation:
    "set https_redirect_enabled to true, or supported_protocols to Https alone; accepted_protocols of the older one to Https, or its rule to redirect",
  references: ["https://learn.microsoft.com/azure/frontdoor/end-to-end-tls"],
  evaluate: (route) => {
    if (route.type === "azurerm_frontdoor") return eachBlock(route, "routing_rule", judge);
    return route.get("https_redirect_enabled") === true ? pass : mustBeList(route, "supported_protocols", ["Https"]);
  },
};

function judge(rule: Block): Verdict {
  return rule.get("redirect_configuration") === undefined ? mustBeList(rule, "accepted_protocols", ["Https"]) : pass;
}
