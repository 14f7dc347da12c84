import { frontDoorWaf } from "../../../../policy/rules/edge/front-door-waf";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(frontDoorWaf, goodEdge, "azurerm_cdn_frontdoor_profile.main", [
  ["fails a profile without", { azurerm_cdn_frontdoor_security_policy: undefined }, fails("azurerm_cdn_frontdoor_security_policy", "none", "at least one")],
  [
    "fails a policy that only may be made",
    { "azurerm_cdn_frontdoor_security_policy.main.count": computed },
    fails("azurerm_cdn_frontdoor_security_policy", "none", "at least one"),
  ],
]);

const link = "web_application_firewall_policy_link_id";
describeRule(frontDoorWaf, goodEdge, "azurerm_frontdoor.main", [
  ["fails an endpoint without", { [`frontend_endpoint.0.${link}`]: undefined }, fails(`frontend_endpoint.${link}`, undefined, "the id of a policy")],
  ["cannot tell a variable", { [`frontend_endpoint.0.${link}`]: computed }, unknown(`frontend_endpoint.${link}`)],
  ["cannot tell a dynamic block", { dynamic: { frontend_endpoint: {} } }, unknown("frontend_endpoint")],
]);
