import { eachBlock } from "../../blocks";
import { all, pass, type Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

export const redirectHttps: Rule = {
  id: "edge/redirect-https",
  title: "a redirect never leads back to plain HTTP",
  severity: "medium",
  resourceTypes: ["azurerm_cdn_frontdoor_rule", "azurerm_frontdoor", "azurerm_cdn_endpoint"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "a redirect to plain HTTP takes the encryption away from whoever had it",
  remediation: "set redirect_protocol to Https or MatchRequest",
  references: ["https://learn.microsoft.com/azure/frontdoor/front-door-url-redirect"],
  evaluate: (rule) => {
    if (rule.type === "azurerm_cdn_frontdoor_rule") return unlessAbsent(rule, "actions.url_redirect_action.redirect_protocol", "Https", "MatchRequest");
    if (rule.type === "azurerm_frontdoor")
      return eachBlock(rule, "routing_rule", (route) => unlessAbsent(route, "redirect_configuration.redirect_protocol", "HttpsOnly", "MatchRequest"));
    const paths = ["delivery_rule", "global_delivery_rule"];
    return all(
      pass,
      ...paths.map((path) => eachBlock(rule, path, (delivery) => unlessAbsent(delivery, "url_redirect_action.protocol", "Https", "MatchRequest"))),
    );
  },
};
