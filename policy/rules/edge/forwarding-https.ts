import { eachBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

export const forwardingHttps: Rule = {
  id: "edge/forwarding-https",
  title: "a front door speaks HTTPS inwards",
  severity: "high",
  resourceTypes: ["azurerm_cdn_frontdoor_route", "azurerm_frontdoor", "azurerm_cdn_frontdoor_rule"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "between the front door and the application lies the internet, and whoever stands there reads along",
  remediation: "set forwarding_protocol to HttpsOnly",
  references: ["https://learn.microsoft.com/azure/frontdoor/end-to-end-tls"],
  evaluate: (route) => {
    if (route.type === "azurerm_frontdoor")
      return eachBlock(route, "routing_rule", (rule) => unlessAbsent(rule, "forwarding_configuration.forwarding_protocol", "HttpsOnly"));
    if (route.type === "azurerm_cdn_frontdoor_rule")
      return unlessAbsent(route, "actions.route_configuration_override_action.forwarding_protocol", "HttpsOnly", "MatchRequest");
    // Whoever comes in over HTTPS alone goes on over it.
    const alone = route.get("https_redirect_enabled") === true ? ["MatchRequest"] : [];
    return mustBe(route, "forwarding_protocol", "HttpsOnly", ...alone);
  },
};
